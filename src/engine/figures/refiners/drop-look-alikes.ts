import type { FigureCandidate } from '../candidate';
import { asString, less, powerOfTen } from '../decimal';
import { isWeight } from '../is-weight';
import { isCurrencyOf } from '../vocabulary/countries';
import { everydayNames, moneyCues, neverAlone, otherWords } from '../vocabulary/look-alikes';
import type { FigurePage, Refiner } from './refiner';

/**
 * Drops what only looks like money; each rule has a sentence that it is for.
 * A figure stays unless a rule knows why it should not.
 */
export const dropLookAlikes: Refiner = (figures, page) => {
  const world: World = { page, said: saidCodes(figures) };
  return figures.filter((figure) => !rules.some((rule) => rule(figure, world)));
};

interface World {
  readonly page: FigurePage;
  /** Codes that a figure beyond doubt says → the signs that say them. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

type Rule = (figure: FigureCandidate, world: World) => boolean;

/** "2 元旦晚会", "直径3円形", "5 엔진": the name goes on as another word. */
const goesOn: Rule = ({ lexicon, sign, end }, { page: { text } }) => {
  const letters = otherWords[lexicon.language]?.[sign];
  return letters?.includes(text.charAt(end)) === true && end < text.length;
};

/** "3전 4기": hundredths without a unit before them. */
const lonePart: Rule = ({ lexicon, sign, amount }) => neverAlone[lexicon.language]?.has(sign) === true && amount.low.places === 0;

/** 二元一次方程, 三元里: one numeral before 元 is not a price. */
const algebra: Rule = ({ lexicon, amount, sign }) => lexicon.language === 'zh' && sign === '元' && !amount.inDigits && amount.end - amount.start === 1 && amount.power < 2;

/** "연일 만원 사례": ten thousand won without a digit says "sold out". */
const soldOut: Rule = ({ lexicon, amount, sign }) => lexicon.language === 'ko' && sign === '원' && !amount.inDigits && asString(amount.high) === '10000';

/** "the 2024 Euros", "in 2019 dollars", "in 1998 won", "its 2024 dollar bonds": a year. */
const year: Rule = ({ amount, sign, start, reader, lexicon }, { page: { text } }) => {
  if (!amount.yearLike || amount.isRange) return false;
  if (reader === 'name-after' && lexicon.language === 'en' && /^(?:dollar|euro|pound)$/.test(sign) && amount.power === 0) return true;
  if (reader === 'name-after') return (/^Euros?$/.test(sign) && lexicon.language !== 'de') || (lexicon.language === 'en' && /\b(?:in|constant|since|by) $/i.test(text.slice(Math.max(0, start - 10), start)));
  return /^euro$/i.test(sign);
};

/** "la norma Euro 6": the standard, when the name stands before a small number. */
const euroStandard: Rule = ({ amount, sign, reader }) => reader === 'sign-before' && /^euro$/i.test(sign) && !amount.separated && amount.power === 0 && less(amount.high, powerOfTen(1));

/** "Rapper 50 Cent", "Mark", "Milwaukee 3 Bucks": a name in the middle of an English sentence has no capital unless it is none of ours. */
const properName: Rule = ({ lexicon, sign, reader, amount }) => lexicon.language === 'en' && reader === 'name-after' && amount.power === 0 && /^(?:Cent|Penny|Marks?|Rand|Real|Won|Crowns?|Sterling|Grand|Bucks?|Sol|Francs?|Pound|Dong|Yuan|Yen|Sen|Lira|Kip)$/.test(sign);

/** "She lost 20 pounds". */
const weight: Rule = (figure, world) => !figure.qualified && isWeight(figure, world.page.text, () => speaksFor(figure, 'GBP', world));

/** "They won 20 of the 38 won in May": an everyday word without a sign of money. */
const everyday: Rule = (figure, world) => {
  const { lexicon, sign, amount, codes } = figure;
  if (figure.qualified) return false;
  if (!everydayNames[lexicon.language]?.has(sign.toLowerCase())) return false;
  if (amount.power >= 4 || (amount.separated && !less(amount.high, powerOfTen(3)))) return false;
  return !codes.some((code) => speaksFor(figure, code, world));
};

/** "Q3 2024", "gate K25": a letter without a scale word, where nobody speaks of its country. */
const loneLetter: Rule = (figure, world) => {
  if (!figure.letter) return false;
  if (figure.amount.power >= 6 && !/^[QLDFEM]$/.test(figure.sign) && figure.lexicon.language === 'en') return false;
  return !figure.codes.some((code) => speaksFor(figure, code, world));
};

/** "1080p", "2c": pence and cents by one letter need money around them. */
const pennyLetter: Rule = (figure, world) => {
  const { sign, amount, end, codes } = figure;
  if (figure.reader !== 'sign-after' || (sign !== 'p' && sign !== 'c')) return false;
  const { text } = world.page;
  if (text.charAt(amount.end) !== sign || resolutions.has(asString(amount.high)) || /^[.'’]?[\p{L}\d]/u.test(text.slice(end, end + 2))) return true;
  const around = text.slice(Math.max(0, figure.start - 200), end + 200);
  if (sign === 'p') return !/£|\bpence\b|\bshares?\b|\bstock\b|\bVAT\b|\bpenny\b|\bEPS\b|\b(?:price|cost|dividend|litre|tax|duty|pint|bag|levy)\b/i.test(around) && !speaksFor(figure, 'GBP', world);
  return !/[$€¢]|\bcents?\b|\beuros?\b|\b(?:price|levy|cost|litre|toll|dividend|rand|EPS|shares?|bag)\b/i.test(around) && !codes.some((code) => code !== 'USD' && speaksFor(figure, code, world));
};

const resolutions: ReadonlySet<string> = new Set(['144', '240', '360', '480', '540', '576', '720', '1080', '1440', '2160', '4320']);

/** "swap $1 and $2 in the template", "./deploy.sh $2": a variable. */
const variable: Rule = ({ amount, sign, start, end }, { page: { text } }) => {
  if (sign !== '$' || amount.power > 0 || amount.separated || !less(amount.high, powerOfTen(2))) return false;
  const around = text.slice(Math.max(0, start - 120), end + 120);
  return /\$[A-Za-z_{(]|\b(?:regex|regexp|variables?|template|placeholder|capture|awk|bash|shell|script|arguments?|parameter|substitut\w+|backreference|sudo|grep|sed|echo)\b|\.(?:sh|zsh|py|pl|rb|bat)\b/.test(around);
};

/** "$10Xy": letters go on right behind. */
const glued: Rule = ({ end, reader }, { page: { text } }) => reader === 'sign-before' && /^(?:[A-Za-z]|%)/.test(text.slice(end, end + 1)) && /[\dA-Za-z]$/.test(text.charAt(end - 1)) && !/^(?:s|ish|er|ers|plus|a|per)\b/.test(text.slice(end, end + 5));

/** "EUR/USD 1.0850", "USD/JPY 155": a pair of currencies with its rate. */
const pair: Rule = ({ start, reader }, { page: { text } }) => reader === 'code-before' && /[A-Z]{3}\/$/.test(text.slice(Math.max(0, start - 4), start));

/** "the 20 euro zone members", "19 euro-area banks". */
const euroZone: Rule = ({ sign, end, lexicon, amount }, { page: { text } }) => lexicon.language === 'en' && amount.power === 0 && /^euro$/i.test(sign) && /^[ -](?:zone|area|bloc|members?|nations|countries|states)\b/.test(text.slice(end, end + 12));

/** "a CRC32 checksum", "signed with RS256", "an RS485 bus": what engineers call things. */
const technical: Rule = ({ start, end }, { page: { text } }) => /^(?:CRC[- ]?(?:8|16|24|32|64)|RS[- ]?(?:232|256|384|422|485|512))$/.test(text.slice(start, end));

/** "six cents hommes": hundreds of them; hundredths of a euro or dollar are written in digits, or as centimes. */
const hundreds: Rule = ({ lexicon, sign, amount }) => lexicon.language === 'fr' && /^cents?$/.test(sign) && !amount.inDigits;

/** "ein Euro-Mitgliedstaat", "drei Euro-Länder": the name belongs to the word after it. */
const compound: Rule = ({ lexicon, amount, end }, { page: { text } }) => lexicon.language === 'de' && !amount.inDigits && /^-\p{L}/u.test(text.slice(end, end + 2));

/** "000 bis 18 000 Euro": the end of a number whose beginning is elsewhere. */
const cutOff: Rule = ({ amount }, { page: { text } }) => text.startsWith('00', amount.start);

/** "Windows NT 4.0", "Escort RS 2000", "3. Rf3 Nc6", "RM1": letters of money that are as often something else. */
const strangeSign: Rule = (figure, world) => {
  const { sign, amount, start, codes } = figure;
  if (amount.power > 0) return false;
  const written = world.page.text.slice(start, amount.end);
  return (/^(?:NT|RS\.?|Rf)$/.test(sign) || /^DM\d/.test(written) || /^RM\d$/.test(written)) && !codes.some((code) => speaksFor(figure, code, world));
};

/** "Eurovision 2009", "2010 Eurovision": where a stem with endings is a currency. */
const longerWord: Rule = ({ sign }) => /^euro(?:vi[sz]|bond|lig|leag|star|basket|cup|pe|zon)/i.test(sign);

/** "A Lei 8.666": a law in Portuguese. */
const law: Rule = ({ lexicon, sign, start, amount }) => lexicon.language === 'pt' && /^lei$/i.test(sign) && start < amount.start;

/** 関西一円 "all over Kansai", 이유로 "for the reason": one numeral in letters before a short name. */
const oneSyllable: Rule = ({ lexicon, sign, amount }) => {
  if (amount.inDigits || amount.end - amount.start > 1) return false;
  return lexicon.language === 'ja' ? /^[円銭]$/.test(sign) && asString(amount.high) === '1' : lexicon.language === 'ko' && /^(?:원|유로|엔|불|전)$/.test(sign);
};

/** "I punkt 3: vi": only the dash makes a price of "3:-"; elsewhere a hyphen counts as a blank. */
const priceDash: Rule = ({ sign }) => /^[:,]\s$/.test(sign);

/** "läpimitaltaan 46 senttiä": hundredths of a metre. */
const centimetres: Rule = ({ lexicon, sign, start, end }, { page: { text } }) =>
lexicon.language === 'fi' && /^sent/i.test(sign) && /läpimi|halkaisij|pitu|pitk|korke|leve|paks|syv|lumi|lunta|sade|vettä|mittai/i.test(text.slice(Math.max(0, start - 30), end + 12));

/** "12 grand pianos": a thousand of something else. */
const grandOf: Rule = ({ sign, lexicon, start, end, amount }, { page: { text } }) => {
  if (lexicon.language !== 'en' || !/^grand$/i.test(sign)) return false;
  const sentence = text.slice(Math.max(0, start - 120), end + 60);
  return amount.power > 3 || !moneyCues.en?.test(sentence) || !/^(?:$|[\p{P}\n]| (?:a|per|in|for|on|to|from|by|and|or|each|every|at|worth|of|that|last|this|more|less|is|was|if)\b)/u.test(text.slice(end, end + 8));
};

/** "a 5 sterling silver ring", "two sterling performances". */
const sterlingWork: Rule = ({ sign, lexicon, amount }) => lexicon.language === 'en' && /^sterling$/i.test(sign) && amount.power < 3;

const rules: readonly Rule[] = [goesOn, lonePart, algebra, soldOut, year, euroStandard, properName, weight, everyday, loneLetter, pennyLetter, variable, pair, euroZone, technical, glued, hundreds, compound, cutOff, strangeSign, longerWord, law, oneSyllable, priceDash, centimetres, grandOf, sterlingWork];

/** Whether page, text or another figure speak of the country whose money `code` is. */
function speaksFor(figure: FigureCandidate, code: string, { page, said }: World): boolean {
  if (page.country !== undefined && isCurrencyOf(code, page.country)) return true;
  for (const sign of said.get(code) ?? []) if (sign !== figure.sign) return true;
  return page.places(figure).some((place) => isCurrencyOf(code, place.country));
}

function saidCodes(figures: readonly FigureCandidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { codes, sign } of figures) {
    const [code] = codes;
    if (code === undefined || codes.length > 1) continue;
    const signs = said.get(code);
    if (signs === undefined) said.set(code, new Set([sign]));
    else if (signs.size < 2) signs.add(sign);
  }
  return said;
}
