import { lettersBefore } from '../../../letters-before';
import type { Language } from '../../vocabulary/languages';
import { dropping } from './dropping';

/**
 * Clubs and places that are called as money is, after what somebody else scored: drops (es) "Unión 2 Colón 1", (pt) "Bahia 3 Real Noroeste 1", (vi) "Hà Nội 2 Đồng Tháp 1",
 * (pt) "Operário 2 x 1 Guarani"; leaves (es) "2 Pesos Mexicanos", (es) "3 Bolívares y 1 Dólar", (tr) "100 Lira Ceza".
 */
export const dropClubs = dropping(({ lexicon: { language }, reader, sign, codes, amount, start, end, qualified }, { text }) => {
  if (reader !== 'name-after' || qualified || language === 'en' || language === 'de' || amount.power > 0 || amount.high.places > 0 || amount.high.units > mostGoals) return false;
  if (!name.test(sign) || codes.includes('USD') || codes.includes('EUR') || (romance.has(language) && /s$/.test(sign))) return false;
  const after = text.slice(end, end + longestGoals);
  return goals.test(after) || (!inTitleCase.has(language) && goesOn.test(after)) || otherGoals.test(lettersBefore(text, start, longestGoals));
});

/** In a hall. */
const mostGoals = 150n;
/** These languages write money small; whole lines in capitals are headlines. */
const name = /^\p{Lu}\p{Ll}+$/u;
/** Whose plurals end so. */
const romance: ReadonlySet<Language> = new Set(['es', 'pt', 'fr']);
/** Whose headlines write every word with a capital. */
const inTitleCase: ReadonlySet<Language> = new Set(['tr', 'id']);

const longestGoals = 6;
const goals = /^,? \d{1,3}(?![\d%:]|[.,]\d)/;
const goesOn = /^ (?:de )?\p{Lu}\p{Ll}/u;
const otherGoals = /\d ?[-–x×] ?$/;
