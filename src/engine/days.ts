const millisecondsPerDay = 86_400_000;

/** Calendar days from `a` to `b`, both ISO 8601; negative when `b` is earlier, NaN if either is not a date. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / millisecondsPerDay);
}

/** The calendar day (UTC) of a time in milliseconds, ISO 8601. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
