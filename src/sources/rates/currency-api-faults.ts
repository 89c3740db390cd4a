/**
 * Currencies that currency-api mixes up: its daily files of 2024 to 2026 give them sometimes in one unit and sometimes in another, or at rates that
 * differ by factors from day to day. It is not asked for them, and they are not accepted from it. Seen in its published versions:
 */
export const mixedUp: ReadonlySet<string> = new Set([
  'SSP', // 1,658 to the euro, 140, 1,664, 140 within two months of 2024
  'SYP', // old and new pounds (1 : 100) in turn since January 2026
  'ZWL', // old dollars, gold-backed ZiG and the bond note's peg in turn
]);
