/** Letters between a figure and the closest cue in the text before it or behind it; Infinity when there is none. */
export function nearestCue(cue: RegExp, before: string, behind: string): number {
  const after = behind.search(cue);
  const ahead = lastEnd(cue, before);
  return Math.min(after < 0 ? Infinity : after, ahead < 0 ? Infinity : before.length - ahead);
}

/** Where the last cue in `text` ends; -1 where there is none. */
function lastEnd(cue: RegExp, text: string): number {
  let end = -1;
  for (let next = cue.exec(text); next !== null; next = cue.exec(text.slice(end))) end = Math.max(end, 0) + next.index + next[0].length;
  return end;
}
