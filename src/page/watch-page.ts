/** Quiet after which changed text is read again, in milliseconds: live blogs insert in bursts. */
const settleTime = 400;
/** However restless the page, it is read again at least this often, in milliseconds. */
const longestWait = 4000;

/**
 * Calls `changed` when text of the page may have changed, once a burst, and only while the page is seen; also after navigation inside
 * the page and on return from the back/forward cache. Until `lifetime` ends.
 */
export function watchPage(document: Document, changed: () => void, lifetime: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;

  const fire = () => {
    timer = undefined;
    if (document.hidden) return;
    waitingSince = undefined;
    changed();
  };
  const schedule = () => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.min(settleTime, Math.max(0, waitingSince + longestWait - now)));
  };

  const observer = new MutationObserver((mutations) => {
    if (mutations.some(touchesText)) schedule();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && waitingSince !== undefined) schedule();
  }, { signal: lifetime });
  addEventListener('pageshow', (event) => {
    if (event.persisted) schedule();
  }, { signal: lifetime });
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Our own element and nodes without text change nothing that we read. */
function touchesText(mutation: MutationRecord): boolean {
  if (mutation.type === 'characterData') return true;
  return [...mutation.addedNodes, ...mutation.removedNodes].some((node) => node.nodeName !== 'NEWSGLOSS-ROOT' && (node.textContent ?? '').trim() !== '');
}
