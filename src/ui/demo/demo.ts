import article from '../../demo/alibaba-investment.html?raw';
import { addressOf } from '../../platform/tabs';

/**
 * The demo article inside the package, for trying the extension without a network. Browsers run content scripts only on web pages, so this
 * page loads the same script and styles itself.
 */
const parsed = new DOMParser().parseFromString(article, 'text/html');
document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);

for (const sheet of ['page/highlight-colours.css', 'page/highlights.css']) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = addressOf(sheet);
  document.head.append(style);
}
const script = document.createElement('script');
script.src = addressOf('page/newsgloss.iife.js');
document.head.append(script);
