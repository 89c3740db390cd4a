/** How many characters lie between a figure and the closest cue in the text before or after it; Infinity when there is none. */
export function nearestCue(cue: RegExp, before: string, after: string): number {
  const next = after.search(cue);
  const last = lastEnd(cue, before);
  return Math.min(next < 0 ? Infinity : next, last < 0 ? Infinity : before.length - last);
}

/** Where the last cue in `text` ends; -1 where there is none. */
function lastEnd(cue: RegExp, text: string): number {
  let end = -1;
  for (let next = cue.exec(text); next !== null; next = cue.exec(text.slice(end))) end = Math.max(end, 0) + next.index + next[0].length;
  return end;
}
