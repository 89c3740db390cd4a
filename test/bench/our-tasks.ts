/** The parts of an event in Chromium's trace that are used here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of the duration in which the thread had a core. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long a task took, in milliseconds: by the clock, which other threads of a busy machine prolong, and on a core. */
export interface TaskTime {
  readonly clock: number;
  readonly cpu: number;
}

/**
 * How long each task of a page's thread took in which code of an extension ran: the whole task, whatever else is in it. Chromium
 * does not say whose a promise's continuation is, so a task with any counts; on pages whose own scripts are kept from running they are ours.
 */
export function ourTasks(events: readonly TraceEvent[]): readonly TaskTime[] {
  const named = new Set(events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://') === true));
  const threads = new Set([...named].map(threadOf));
  return [...threads].flatMap((thread) => {
    const onThread = events.filter((event) => threadOf(event) === thread);
    const ours = onThread.filter((event) => named.has(event) || event.name === 'RunMicrotasks').map(({ ts }) => ts).sort((a, b) => a - b);
    const tasks = onThread.filter((event) => (event.name === 'RunTask' || event.name.endsWith('::RunTask')) && event.dur !== undefined);
    // Both in the order of time: one pass over the two is enough, where a trace has hundreds of thousands of events.
    let next = 0;
    return outermost(tasks).filter(({ ts, dur = 0 }) => {
      while ((ours[next] ?? Infinity) < ts) next++;
      return (ours[next] ?? Infinity) < ts + dur;
    }).map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, cpu: tdur / 1000 }));
  });
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** The tasks of one thread, in order of time. The trace names a task on several levels, of which the first counts. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...tasks]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((task) => {
      const inside = task.ts < end;
      if (!inside) end = task.ts + (task.dur ?? 0);
      return !inside;
    });
}
