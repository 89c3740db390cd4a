import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** (it) "centesimi" are hundredths of a second too: drops (it) "seconda a 12 centesimi da lei", (it) "vince per 8 centesimi di secondo"; leaves (it) "costa 10 centesimi in più", (it) "sale di 2 centesimi al litro", (it) "20 centesimi di euro". */
export const dropHundredths = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'it' || sign !== 'centesimi' || amount.power > 0) return false;
  const after = text.slice(end, end + near);
  return ofSeconds.test(after) || (races.test(lettersBefore(text, start, near) + after) && !prices.test(lettersBefore(text, start, near) + after));
});

/** Letters on either side in which a race, or a price, must stand. */
const near = 90;
const ofSeconds = /^ di secondo(?!\p{L})/u;
const races =
  /(?<!\p{L})(?:second[oa]|terz[oa]|quart[oa]|quint[oa]|prim[oa]|vinc\p{L}+|vint[oa]|vittori\p{L}+|staccat[oaie]|distacc\p{L}+|ritard\p{L}+|vantaggi\p{L}|margin\p{L}|leader|vetta|podio|pole|gara|pista|giro|manche|discesa|slalom|gigante|qualific\p{L}+|cronometro|crono|arriv\p{L}+|traguardo|record|finale|medagli\p{L}+|oro|argento|bronzo|tempo|miglior\p{L}*|davanti|dietro)(?!\p{L})/iu;
const prices =
  /[€$£]|(?<!\p{L})(?:eur[oi]|dollar[oi]|prezz[oi]|cost(?:a|ano|o|i|ava|erà)|pag\p{L}+|tariff[ae]|bollett[ae]|benzina|gasolio|diesel|metano|carburant[ei]|accis[ae]|litro|litri|kwh|(?:kilo|chilo|mega)watt\p{L}*|caffè|pedaggi\p{L}*|bigliett[oi]|monet[ae]|azion[ei]|dividend\p{L}|rincar\p{L}+|barile|chilo|tass[ae])(?!\p{L})/iu;
