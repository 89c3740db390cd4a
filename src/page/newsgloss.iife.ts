import { isAlive } from '../platform/alive';
import { whenWorthIt } from './frames';
import { glossPage } from './gloss-page';

/** How often to check that the extension still exists, in milliseconds: no event says that it was updated or switched off. */
const checkEvery = 1000;

/** Runs at most once per page and frame, at document_idle or later, in the extension's isolated world; a prerendered page waits until it is opened. */
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
