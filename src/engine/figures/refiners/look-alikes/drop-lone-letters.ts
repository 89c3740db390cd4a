import type { FigureCandidate } from '../../candidate';
import { lettersBefore } from '../../../letters-before';
import { asString, less, powerOfTen } from '../../decimal';
import { dropping, speaksFor } from './dropping';

/**
 * A letter without a scale word, where nobody speaks of its country: drops "Q3 2024", "gate K25", "MT 20 million", (fi) "luokka 3 e", (es) "En el Q4", (es) "talla L 42", (nl) "diafragma f 2,8", (hr) "maraton na 42 KM", (hr) "120 KM/h", "12 m / s"; leaves "R450 million", "fined R5 500.00 or R500.00", (fr) "12 Mds DH",
 * (fr) "512 milliards de FC", (fi) "750 e/kk", (fi) "3,50 e", (es) "Q5 millones", (nl) "f 25", (hr) "kazna od 50 KM". Quarters are no quetzals even in Guatemala.
 */
export const dropLoneLetters = dropping((figure, page) => {
  const { letter, sign, start, end, amount, lexicon, codes } = figure;
  if (sign === 'KM' && start === amount.start && (far.test(page.text.slice(end, end + longestFar)) || race.test(lettersBefore(page.text, start, longestLens)))) return true;
  if (sign === 'f') return apertures.test(lettersBefore(page.text, start, longestLens));
  if (sign === 'e') return amount.low.places !== 2 && !/^\/\p{Ll}/u.test(page.text.slice(end, end + 2));
  if (!letter) return false;
  // A hyphen is matched like a space.
  if (/^\/[^-]/.test(sign)) return true;
  if (amount.power >= 6 && (lexicon.language === 'en' ? !onlyAtHome.test(sign) : (lexicon.language === 'fr' && (dirhams.test(sign) || (sign === 'FC' && amount.power >= 9))) || (lexicon.language === 'es' && ofCentralAmerica.test(sign)))) return false;
  const isFrancs = sign === 'F' && start === amount.start;
  if ((sign === 'MD' || isFrancs) && lexicon.language !== 'fr') return true;
  // (fr) "la taille 90 F": nothing costs so few francs of Africa.
  if (isFrancs && less(amount.high, powerOfTen(2))) return true;
  if (sign === 'Q' && amount.power === 0 && /^[1-4]$/.test(asString(amount.high))) return true;
  if (amount.separated && !onlyAtHome.test(sign) && page.figures.some((other) => other.sign === sign && isInHundredths(other))) return false;
  return !codes.some((code) => speaksFor(figure, code, page));
});

/** Thousands with their hundredths, which are written of nothing else. */
function isInHundredths({ amount: { low, power }, start, amount }: FigureCandidate): boolean {
  return start < amount.start && power === 0 && low.places === 2 && !less(low, powerOfTen(3));
}

/** What is something else before millions too: metric tons, a football club. */
const onlyAtHome = /^(?:[QLDFEMB]|MT|DA|DT|LD|FC|FG|Nu\.?|Vt|Ks|CFP|din)$/;

/** Bosnia's marks are written like kilometres in capitals. */
const far = /^(?:\/h|h(?!\p{L})| (?:od|daleko|dalje|udalj|dug|autocest|zračn|vožnje|puta)(?!\p{L}))/iu;
const longestFar = 12;
const race = /(?:maraton|utrk|trk[aeiu]|brzin|udaljen|dionic|cest|staz|pretrč|trča|prešl?a?o?|na svakih)[^.;]{0,20}$/iu;

/** What guilders were written like too. */
const apertures = /(?:diafragma|lens|objectief|lichtsterkte|\dmm)[^.;]{0,16}$/iu;
const longestLens = 30;

/** Spanish counts nothing else with these letters in millions. */
const ofCentralAmerica = /^[QL]\.?$/;

/** Millions of nothing else are written so in French; nor billions of FC but the Congo's francs, as no football club costs them. */
const dirhams = /^DHS?$/i;
