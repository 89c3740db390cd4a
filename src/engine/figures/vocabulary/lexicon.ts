import { parseDecimal, type Decimal } from '../decimal';
import type { Bound } from '../figure';
import { cldrNames } from './cldr-names';
import { codes, codeVariants } from './codes';
import { countryCurrencies } from './country-currencies';
import { expand } from './expand';
import { families, type CurrencyName, type Family } from './families';
import type { LanguageRows } from './language-rows';
import { languages, type Language } from './languages';
import { morePlaces } from './more-places';
import { phrases, type PhraseOptions, type Phrases } from './phrases';
import { cityNames, countryNames } from './place-names';
import { scaledCodes } from './scaled-codes';
import { signsAfter, signsBefore, type SignMeaning } from './signs';

/** The rows of one language together with the signs and codes of all, made ready to be looked up in a text. */
export interface Lexicon {
  readonly language: Language;
  readonly rows: LanguageRows;
  /** Where an amount may begin: a digit, or the first letters of a number word. */
  readonly anchor: RegExp;
  readonly numbers: Phrases<Decimal>;
  readonly articles: Phrases<true>;
  readonly and: Phrases<true>;
  readonly half: Phrases<true>;
  readonly hedges: Phrases<true>;
  readonly vagueBefore: Phrases<true>;
  readonly scales: Phrases<number>;
  /** The same where words are written together ("zweihunderttausend"): they may end inside a word. */
  readonly scalesInWords: Phrases<number>;
  readonly gluedScales: Phrases<number>;
  /** Scale words that are numbers by themselves. */
  readonly bareScales: Phrases<true>;
  readonly of: Phrases<true>;
  readonly names: Phrases<CurrencyName>;
  readonly namesBefore: Phrases<CurrencyName>;
  /** Adjectives and names of countries that tell currencies of one name apart → ISO 3166-1. */
  readonly countries: Phrases<string>;
  /** The same with cities and provinces: what a text may be about. */
  readonly places: Phrases<string>;
  readonly signsBefore: Phrases<SignMeaning>;
  readonly signsAfter: Phrases<SignMeaning>;
  readonly codesBefore: Phrases<string>;
  readonly codesAfter: Phrases<string>;
  readonly scaledBefore: Phrases<ScaledCode>;
  readonly scaledAfter: Phrases<ScaledCode>;
  readonly rangeTo: Phrases<true>;
  readonly rangeOr: Phrases<true>;
  readonly rangeAnd: Phrases<true>;
  readonly rangeBetween: Phrases<true>;
  readonly boundsBefore: Phrases<Bound>;
  readonly boundsAfter: Phrases<Bound>;
  readonly per: Phrases<true>;
  readonly perArticle: Phrases<true>;
  readonly moments: Phrases<true>;
  readonly thisTime: Phrases<true>;
  readonly units: Phrases<true>;
}

/** A code or sign with a scale in it: "MSEK", "EURm", "k€". */
export interface ScaledCode {
  readonly codes: readonly string[];
  readonly power: number;
}

const made = new Map<Language, Lexicon>();

/** The lexicon of a language; made on first use, as most pages need one or two. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language);
  if (lexicon === undefined) made.set(language, (lexicon = makeLexicon(language)));
  return lexicon;
}

function makeLexicon(language: Language): Lexicon {
  const rows: LanguageRows = languages[language];
  const insideWords = rows.gluedNumbers === true;
  const scaleRows = () => [...formRows(rows.scales).map(([form, power]) => [form, Number(power)] as const), ...worldScales];
  const countryRows = () => [...formRows(rows.countries), ...listed((countryNames as Partial<Record<Language, string>>)[language] ?? '')];
  return {
    language,
    rows,
    anchor: anchorOf(rows),
    numbers: phrases(() => formRows(rows.numbers).map(([form, value]) => [form, parseDecimal(value)] as const), { insideWords }),
    articles: set(rows.articles),
    and: set(rows.and, { insideWords }),
    half: set(rows.half, { insideWords }),
    hedges: set(rows.hedges),
    vagueBefore: set(rows.vague, { backwards: true }),
    scales: phrases(scaleRows),
    scalesInWords: phrases(scaleRows, { insideWords }),
    gluedScales: phrases(() => formRows(rows.gluedScales ?? {}).map(([form, power]) => [form, Number(power)] as const), { exactCase: true }),
    bareScales: set(rows.bareScales, { insideWords }),
    of: set(rows.of, { insideWords: true }),
    names: phrases(() => [...namesOf(rows.names), ...cldrNamesOf(language)]),
    namesBefore: phrases(() => namesOf(rows.before ?? {}), { exactCase: true, backwards: true }),
    countries: phrases(countryRows),
    places: phrases(() => (language === 'en' ? [...countryRows(), ...formRows(morePlaces), ...listed(cityNames)] : countryRows())),
    signsBefore: world.signsBefore,
    signsAfter: phrases(() => [...namesOf(rows.after ?? {}), ...signsAfter()], { exactCase: true }),
    codesBefore: world.codesBefore,
    codesAfter: world.codesAfter,
    scaledBefore: world.scaledBefore,
    scaledAfter: world.scaledAfter,
    rangeTo: set(rows.range.to),
    rangeOr: set(rows.range.or),
    rangeAnd: set(rows.range.and),
    rangeBetween: set(rows.range.between, { backwards: true }),
    boundsBefore: phrases(() => boundRows(rows.bounds), { backwards: true }),
    boundsAfter: phrases(() => boundRows(rows.boundsAfter)),
    per: set(rows.per),
    perArticle: set(rows.perArticle),
    units: set(rows.units),
    moments: set(rows.moments),
    thisTime: set(rows.thisTime),
  };
}

/** Press abbreviations of scales that are the same everywhere. */
const worldScales: readonly (readonly [string, number])[] = [['mn', 6], ['mln', 6], ['bn', 9]];

const codeRows = () => [...[...codes].map((code) => [code, code] as const), ...Object.entries(codeVariants)];

const world = {
  signsBefore: phrases(() => signsBefore(), { exactCase: true, backwards: true }),
  codesBefore: phrases(codeRows, { exactCase: true, backwards: true }),
  codesAfter: phrases(codeRows, { exactCase: true }),
  scaledBefore: phrases(scaledCodes, { exactCase: true, backwards: true }),
  scaledAfter: phrases(scaledCodes, { exactCase: true }),
};

function set(forms: string | undefined, options: PhraseOptions = {}): Phrases<true> {
  return phrases(() => expand(forms ?? '').map((form) => [form, true] as const), options);
}

function namesOf(table: Partial<Readonly<Record<Family, string>>>): readonly (readonly [string, CurrencyName])[] {
  return Object.entries(table).flatMap(([family, forms]) => expand(forms).map((form) => [form, families[family as Family]] as const));
}

function boundRows(bounds: LanguageRows['bounds'] = {}): readonly (readonly [string, Bound])[] {
  return Object.entries(bounds).flatMap(([bound, forms]) => expand(forms).map((form) => [form, bound as Bound] as const));
}

function formRows(table: Readonly<Record<string | number, string>>): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([meaning, forms]) => expand(forms).map((form) => [form, meaning] as const));
}

/** Lines of "code=name|name" as the generators write them. */
function listed(lines: string): readonly (readonly [string, string])[] {
  return lines.split('\n').flatMap((line) => {
    const [code = '', names = ''] = line.split('=');
    return names === '' ? [] : names.split('|').map((name) => [name, code] as const);
  });
}

function cldrNamesOf(language: Language): readonly (readonly [string, CurrencyName])[] {
  const list = (cldrNames as Partial<Record<Language, string>>)[language] ?? '';
  return list.split('\n').flatMap((line) => {
    const [code = '', ...names] = line.split('|');
    return names.map((name) => [name, { codes: [code], minor: 0 }] as const);
  });
}

/** Letters of a number word that are enough to stop at it, where words are written together; elsewhere the whole word is looked for. */
const anchorLength = 3;

/** Digits, and the beginnings of number words in lower case and with a capital; an article only before a scale word. */
function anchorOf(rows: LanguageRows): RegExp {
  const beginnings = (forms: string) => [...new Set(expand(forms).filter((form) => form !== '').flatMap(bothCases).map((form) => escaped(rows.gluedNumbers === true ? form.slice(0, anchorLength) : form)))];
  const words = beginnings([...Object.values(rows.numbers), rows.bareScales ?? ''].join('|'));
  const articles = expand(rows.articles ?? '').filter((form) => form !== '').flatMap(bothCases);
  const scales = [...new Set(Object.values(rows.scales).flatMap(expand).filter((form) => form.length > anchorLength).map((form) => escaped(form.slice(0, anchorLength))))];
  const counted = articles.length === 0 ? [] : [`(?:${articles.join('|')})[ -](?:${scales.join('|')})`];
  return new RegExp(`\\p{Nd}|(?<=\\p{Sc})\\.(?=\\d)|${[...words, ...counted].join('|')}`, 'gu');
}

/** As it stands in a sentence and at its beginning; "İki" begins with a dot above. */
function bothCases(form: string): readonly string[] {
  return [form, form.charAt(0).toUpperCase() + form.slice(1), ...(form.startsWith('i') ? [`İ${form.slice(1)}`] : [])];
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The country that is named at `offset`; short forms only in capitals, as "us", "as" and "usa" are other words. */
export function countryAt(text: string, offset: number, countries: Phrases<string>): { readonly reach: number; readonly country: string } | undefined {
  const found = countries.at(text, offset);
  if (found === undefined || (found.reach - offset < 4 && /^\p{Ll}/u.test(text.slice(offset, found.reach)))) return undefined;
  return { reach: found.reach, country: found.value };
}

/**
 * What a name means beside a country's adjective or name: "Canadian" with "dollar" is CAD. `undefined` when the two do not go together.
 * A currency's code begins with its country's (DEM, FRF); where it does not, the country's tender now decides.
 */
export function currencyOfCountry(name: readonly string[], country: string): string | undefined {
  let answers = asked.get(name);
  if (answers === undefined) asked.set(name, (answers = new Map<string, string | undefined>()));
  if (!answers.has(country)) answers.set(country, findCurrency(name, country));
  return answers.get(country);
}

/** Answers so far, by the vocabulary's own lists: a text asks the same again and again. */
const asked = new WeakMap<readonly string[], Map<string, string | undefined>>();

function findCurrency(name: readonly string[], country: string): string | undefined {
  const tender = countryCurrencies[country];
  if (tender !== undefined && name.includes(tender)) return tender;
  return name.find((code) => code.startsWith(country)) ?? name.find((code) => regionCurrencies[country] === code);
}

/** Currencies of several countries, under the private codes of the language rows. */
const regionCurrencies: Readonly<Record<string, string>> = { XO: 'XOF', XA: 'XAF', XC: 'XCD', XP: 'XPF', GB: 'GBP', HT: 'HTG' };
