/** How often, in milliseconds: nothing tells when a page has cleared what it shares with us. */
const lookEvery = 1000;

/** Looks after what a page may have taken away, again and again while the page is seen, until `lifetime` ends. */
export function lookAfter(document: Document, look: () => void, lifetime: AbortSignal): void {
  const timer = setInterval(() => {
    if (!document.hidden) look();
  }, lookEvery);
  lifetime.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
