/** Scale words of English news → power of ten. Hand table, 2026-11; "bn" and "tn" are the usual forms of the Financial Times and Reuters. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3], ['k', 3],
  ['lakh', 5], ['lakhs', 5], ['lac', 5],
  ['million', 6], ['millions', 6], ['m', 6], ['mn', 6], ['mln', 6], ['mio', 6], ['mil', 6],
  ['crore', 7], ['crores', 7], ['cr', 7],
  ['billion', 9], ['billions', 9], ['b', 9], ['bn', 9], ['bln', 9],
  ['trillion', 12], ['trillions', 12], ['t', 12], ['tn', 12], ['trn', 12],
  ['quadrillion', 15],
]);

/** Scale letters that mean anything else unless they are written against the digits ("$5m", but not "5 m"). */
export const gluedOnly: ReadonlySet<string> = new Set(['k', 'm', 'b', 't']);
