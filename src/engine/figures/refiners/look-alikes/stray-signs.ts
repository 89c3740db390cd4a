import { asString, less, powerOfTen } from '../../decimal';
import { speaksFor, type LookAlike } from './look-alike';

/** "Q3 2024", "gate K25": a letter without a scale word, where nobody speaks of its country. */
const loneLetter: LookAlike = (figure, world) => {
  if (!figure.letter) return false;
  if (figure.amount.power >= 6 && !/^[QLDFEM]$/.test(figure.sign) && figure.lexicon.language === 'en') return false;
  return !figure.codes.some((code) => speaksFor(figure, code, world));
};

/** "1080p", "2c": pence and cents by one letter need money around them. */
const pennyLetter: LookAlike = (figure, world) => {
  const { sign, amount, end, codes } = figure;
  if (figure.reader !== 'sign-after' || (sign !== 'p' && sign !== 'c')) return false;
  const { text } = world.page;
  if (text.charAt(amount.end) !== sign || resolutions.has(asString(amount.high)) || /^[.'’]?[\p{L}\d]/u.test(text.slice(end, end + 2))) return true;
  const around = text.slice(Math.max(0, figure.start - 200), end + 200);
  if (sign === 'p') return !/£|\bpence\b|\bshares?\b|\bstock\b|\bVAT\b|\bpenny\b|\bEPS\b|\b(?:price|cost|dividend|litre|tax|duty|pint|bag|levy|FTSE|LSE|LON|London)\b/i.test(around) && !speaksFor(figure, 'GBP', world);
  return !/[$€¢]|\bcents?\b|\beuros?\b|\b(?:price|levy|cost|litre|toll|dividend|rand|EPS|shares?|bag)\b/i.test(around) && !codes.some((code) => code !== 'USD' && speaksFor(figure, code, world));
};

const resolutions: ReadonlySet<string> = new Set(['144', '240', '360', '480', '540', '576', '720', '1080', '1440', '2160', '4320']);

/** "swap $1 and $2 in the template", "./deploy.sh $2": a variable. */
const variable: LookAlike = ({ amount, sign, start, end }, { page: { text } }) => {
  if (sign !== '$' || amount.power > 0 || amount.separated || !less(amount.high, powerOfTen(2))) return false;
  const around = text.slice(Math.max(0, start - 120), end + 120);
  return /\$[A-Za-z_{(]|\b(?:regex|regexp|variables?|template|placeholder|capture|awk|bash|shell|script|arguments?|parameter|substitut\w+|backreference|sudo|grep|sed|echo)\b|\.(?:sh|zsh|py|pl|rb|bat)\b/.test(around);
};

/** "EUR/USD 1.0850", "USD/JPY 155": a pair of currencies with its rate. */
const pair: LookAlike = ({ start, reader }, { page: { text } }) => reader === 'code-before' && /[A-Z]{3}\/$/.test(text.slice(Math.max(0, start - 4), start));

/** "a CRC32 checksum", "signed with RS256", "an RS485 bus": what engineers call things. */
const technical: LookAlike = ({ start, end }, { page: { text } }) => /^(?:CRC[- ]?(?:8|16|24|32|64)|RS[- ]?(?:232|256|384|422|485|512))$/.test(text.slice(start, end));

/** "$10Xy": letters go on right behind. */
const glued: LookAlike = ({ end, reader }, { page: { text } }) => reader === 'sign-before' && /^(?:[A-Za-z]|%)/.test(text.slice(end, end + 1)) && /[\dA-Za-z]$/.test(text.charAt(end - 1)) && !/^(?:s|ish|er|ers|plus|a|per)\b/.test(text.slice(end, end + 5));

/** "Windows NT 4.0", "Escort RS 2000", "3. Rf3 Nc6", "RM1": letters of money that are as often something else. */
const strangeSign: LookAlike = (figure, world) => {
  const { sign, amount, start, codes } = figure;
  if (amount.power > 0) return false;
  const written = world.page.text.slice(start, amount.end);
  return (/^(?:NT|RS\.?|Rf)$/.test(sign) || /^DM\d/.test(written) || /^RM\d$/.test(written)) && !codes.some((code) => speaksFor(figure, code, world));
};

/** Letters, signs and codes that stand for something else. */
export const straySigns: readonly LookAlike[] = [loneLetter, pennyLetter, variable, pair, technical, glued, strangeSign];
