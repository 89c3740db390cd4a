import type { Witness } from './witness';

/** The code or the zone that stands in brackets right behind: (fr) "5 milliards de francs CFA (CEMAC)", "500 pesos (MXN)". */
export const inBrackets: Witness = ({ end }, possible, { page: { text } }) => {
  const written = /^ ?\(([A-Z]{3,5})\)/.exec(text.slice(end, end + longest))?.[1] ?? '';
  const code = zones[written] ?? written;
  return possible.includes(code) ? [code, { code: 'text-statement', evidence: written }] : undefined;
};

const longest = 8;

/** Africa's two zones of francs, and their central banks. */
const zones: Readonly<Record<string, string>> = { BEAC: 'XAF', CEMAC: 'XAF', BCEAO: 'XOF', UEMOA: 'XOF', UMOA: 'XOF' };
