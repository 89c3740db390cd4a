import { lettersBefore } from '../../../letters-before';
import { twinned } from '../../../twinned';
import { asString } from '../../decimal';
import { dropping, speaksFor } from './dropping';

/** Pence and cents by one letter without money around them: drops "1080p", "Weekdays 8p ET, cost and prices", "Tonight at 9p/8c for the price of one", "version 2c", "the iPhone 5c", "bus services 1a, 1c, 21"; leaves "The shares fell 5p", "lost 2.1% to 2,655p", "by 10.78 c/l". */
export const dropPennyLetters = dropping((figure, page) => {
  const { sign, amount, end, codes } = figure;
  if (figure.reader !== 'sign-after' || (sign !== 'p' && sign !== 'c')) return false;
  const { text } = page;
  if (sign === 'c' && perUnit.test(text.slice(end, end + longestZone))) return false;
  if (text.charAt(amount.end) !== sign || resolutions.has(asString(amount.high)) || goesOn.test(text.slice(end, end + 2)) || /\d[a-z](?:, |\/)$/.test(lettersBefore(text, figure.start, 4)) || model.test(lettersBefore(text, figure.start, longestModel)) || hourAfter.test(text.slice(end, end + longestZone))) return true;
  const around = text.slice(Math.max(0, figure.start - 200), end + 200);
  if (sign === 'p') return !aboutPence.test(around) && !quoted.test(lettersBefore(text, figure.start, longestQuote)) && !speaksFor(figure, 'GBP', page);
  return !aboutCents.test(around) && !codes.some((code) => code !== 'USD' && speaksFor(figure, code, page));
});

const resolutions: ReadonlySet<string> = new Set(['144', '240', '360', '480', '540', '576', '720', '1080', '1440', '2160', '4320']);
/** What is sold so, a space before the letter or none. */
const perUnit = /^\/(?:l|kg|kWh|lb|gal|litre|GJ)(?!\w)/;
/** "2p's", "1080p50". */
const goesOn = twinned(/^[.'’]?[\p{L}\d]/u);
/** "8p ET", "9p/8c": an hour of American television. */
const hourAfter = twinned(/^(?: ?(?:[ECMP][SD]?T|Eastern|Central|Pacific)(?!\p{L})|\/\d{1,2}[apc](?!\p{L}))/iu);
const longestZone = 10;
/** "the iPhone 5c". */
const model = twinned(/\p{Ll}\p{Lu}\p{Ll}+ $/u);
const longestModel = 16;
const longestQuote = 40;
/** "lost 2.1% to 2,655p", "climbed 3p": what prices of shares do right before. */
const quoted = /(?:%|\bper ?cent|\b(?:rose|fell|lost|gained|added|shed|slid|slipped|eased|climbed|jumped|dropped|firmed|closed|ended|traded|trading))(?: (?:up|down|higher|lower|flat|another|just|about))?(?: (?:to|at|by|from))? $/i;
const aboutPence = /£|\bpence\b|\bshares?\b|\bstock\b|\bVAT\b|\bpenny\b|\bEPS\b|\b(?:(?:price|cost|dividend|litre|tax|pint|bag)s?|duty|levy|FTSE|LSE|LON|London)\b/i;
const aboutCents = /[$€¢]|\bcents?\b|\beuros?\b|\b(?:(?:price|cost|litre|toll|dividend|share|bag)s?|levy|rand|EPS)\b/i;
