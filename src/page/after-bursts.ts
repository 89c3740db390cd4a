import { listen } from './listen';

/** Quiet after which changed text is read again, in milliseconds: live blogs insert in bursts. */
const settleTime = 400;
/** However restless the page is, it is read again at least this often, in milliseconds. */
const longestWait = 4000;

/** Returns a function that notes a change; calls `rested` once after each burst of changes, while the page is visible. Until `lifetime` ends. */
export function afterBursts(document: Document, rested: () => void, lifetime: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let changedAt = 0;

  const fire = () => {
    timer = undefined;
    if (document.hidden) return;
    const now = performance.now();
    const quietAt = Math.min(changedAt + settleTime, (waitingSince ?? now) + longestWait);
    if (now < quietAt) {
      timer = setTimeout(fire, quietAt - now);
      return;
    }
    waitingSince = undefined;
    rested();
  };
  // One timer that is extended when it fires: resetting it at every change would cost more than everything else done here.
  const note = () => {
    changedAt = performance.now();
    waitingSince ??= changedAt;
    timer ??= setTimeout(fire, settleTime);
  };

  listen('visibilitychange', () => {
    if (!document.hidden && waitingSince !== undefined) note();
  }, lifetime);
  lifetime.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return note;
}
