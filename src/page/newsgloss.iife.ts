import { isAlive } from '../platform/alive';
import { whenWorthIt } from './frames';
import { glossPage } from './gloss-page';

/** How often the extension is looked for, in milliseconds: nothing tells when it was updated or switched off under the page. */
const checkEvery = 1000;

/** Runs at most once a page and frame, at document_idle or later, in the extension's isolated world; a page that is only prerendered waits until it is opened. */
function start(): void {
  const lifetime = new AbortController();
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    lifetime.abort();
  }, checkEvery);
  glossPage(document, lifetime.signal);
}

const begin = () => {
  whenWorthIt(document, start);
};
if ((document as { prerendering?: boolean }).prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
