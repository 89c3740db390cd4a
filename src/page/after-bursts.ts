import { listen } from './listen';

/** Quiet after which changed text is read again, in milliseconds: live blogs insert in bursts. */
const settleTime = 400;
/** However restless the page, it is read again at least this often, in milliseconds. */
const longestWait = 4000;

/** Gives what notes a change; calls `rested` once after a burst of them, and only while the page is seen. Until `lifetime` ends. */
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
  // One timer that is looked after when it fires: setting it anew at each change costs more than all else that is done there.
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
