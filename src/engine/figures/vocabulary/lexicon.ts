import { parseDecimal } from '../decimal';
import type { Bound } from '../figure';
import { wordNumber, type WordNumber } from '../number';
import type { Pattern } from '../../twinned';
import { anchorOf } from './anchor';
import { changePattern } from './change-pattern';
import { codes, codeVariants } from './codes';
import type { CurrencyName } from './families';
import { fullNames } from './full-names';
import type { LanguageRows } from './language-rows';
import { languages, type Language } from './languages';
import { morePlaces } from './more-places';
import { phrases, type Phrases } from './phrases';
import { cityNames, countryNames, placeCodes } from './place-names';
import { byFamily, byKey, byPower, listed, numberForms, set, type Row } from './row-tables';
import { worldCities } from './world-cities';
import { worldNames } from './world-names';
import { signsAfter, signsBefore, type SignMeaning } from './signs';

/** The rows of one language together with the signs and codes of all, ready to be looked up in a text. */
export interface Lexicon {
  readonly language: Language;
  readonly rows: LanguageRows;
  /** Where an amount may begin: a digit, or the first letters of a number word. Global, and shared: a copy would have to be compiled anew for each text. */
  readonly anchor: RegExp;
  /** Everything that can make a number money, as written in the rows; absent for languages in which every number is read. */
  readonly marks: (() => Marks) | undefined;
  readonly numbers: Phrases<WordNumber>;
  readonly articles: Phrases<true>;
  /** Names that count two by themselves. */
  readonly duals: Phrases<true>;
  readonly and: Phrases<true>;
  readonly point: Phrases<true>;
  readonly half: Phrases<true>;
  readonly hedges: Phrases<true>;
  readonly vagueBefore: Phrases<true>;
  readonly scales: Phrases<number>;
  /** The same where words are written together ("zweihunderttausend"): they may end inside a word. */
  readonly scalesInWords: Phrases<number>;
  readonly gluedScales: Phrases<number>;
  /** Scale words that are numbers by themselves. */
  readonly bareScales: Phrases<true>;
  /** Scale words that count one of themselves after certain words, and those words. */
  readonly oneScales: Phrases<true>;
  readonly oneAfter: Phrases<true>;
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
  /** "from" of any kind, before a number. */
  readonly from: Phrases<true>;
  /** "from" used only of changes. */
  readonly changesFrom: Phrases<true>;
  /** Matches a text that ends in a change still waiting for its "from"; made when first asked for. */
  readonly changeWaiting: () => Pattern | undefined;
  readonly changedBy: Phrases<true>;
  readonly rangeTo: Phrases<true>;
  /** "to" used only of changes, between two figures. */
  readonly changesTo: Phrases<true>;
  readonly rangeOr: Phrases<true>;
  readonly rangeAnd: Phrases<true>;
  readonly rangeBetween: Phrases<true>;
  readonly rangeBetweenAfter: Phrases<true>;
  readonly inYear: Phrases<true>;
  readonly boundsBefore: Phrases<Bound>;
  readonly boundsAfter: Phrases<Bound>;
  readonly per: Phrases<true>;
  readonly perArticle: Phrases<true>;
  readonly moments: Phrases<true>;
  readonly momentsAtEnd: Phrases<true>;
  readonly thisTime: Phrases<true>;
  readonly units: Phrases<true>;
  readonly eachUnits: Phrases<true>;
  readonly unitsBefore: Phrases<true>;
  readonly eachBefore: Phrases<true>;
  readonly eachAfter: Phrases<true>;
}

/** Written forms: "hong kong dollars", "rupee*"; "US$", "kr.", "L.E."; "EUR". */
export interface Marks {
  readonly names: readonly string[];
  readonly signs: readonly string[];
  readonly codes: readonly string[];
}

const made = new Map<Language, Lexicon>();

/** The lexicon of a language; made on first use, since most pages need only one or two. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language);
  if (lexicon === undefined) made.set(language, (lexicon = makeLexicon(language)));
  return lexicon;
}

function makeLexicon(language: Language): Lexicon {
  const rows: LanguageRows = languages[language];
  const insideWords = rows.gluedNumbers === true;
  const scales = () => [...byPower(rows.scales), ...worldScales];
  const namedCountries = once(() => placesOf((countryNames as Partial<Record<Language, string>>)[language]));
  const countries = () => [...byKey(rows.countries), ...namedCountries()];
  const places = () => [...countries(), ...(declined.has(language) ? namedCountries().map(([name, code]) => [stemOf(name), code] as const) : []), ...(language === 'en' ? [...byKey(morePlaces), ...placesOf(cityNames)] : [...byKey(rows.cities), ...byKey(worldCities)])];
  const nameRows = once(() => [...byFamily(rows.names), ...byFamily(worldNames(language)), ...fullNames(language)]);
  return {
    language,
    rows,
    anchor: anchorOf(rows),
    marks: language === 'en' ? () => ({ names: formsOf(nameRows()), signs: formsOf([...byFamily(rows.before), ...byFamily(rows.after), ...world.signRowsBefore(), ...world.signRowsAfter()]), codes: formsOf(codeRows()) }) : undefined,
    numbers: phrases(() => numberForms(rows).map(([form, value]) => [form, wordNumber(parseDecimal(value))] as const), { insideWords }),
    articles: set(rows.articles),
    duals: set(rows.duals),
    and: set(rows.and, { insideWords: insideWords || rows.gluedAnd === true }),
    point: set(rows.point, { insideWords }),
    half: set(rows.half, { insideWords }),
    hedges: set(rows.hedges),
    vagueBefore: set(rows.vague, { backwards: true }),
    scales: phrases(scales),
    scalesInWords: phrases(scales, { insideWords }),
    gluedScales: phrases(() => byPower(rows.gluedScales), { exactCase: true }),
    bareScales: set(rows.bareScales, { insideWords }),
    oneScales: set(rows.oneAfter?.scales),
    oneAfter: set(rows.oneAfter?.words, { backwards: true }),
    of: set(rows.of, { insideWords: true }),
    names: phrases(nameRows, { endings: rows.nameEndings }),
    namesBefore: phrases(() => byFamily(rows.before), { exactCase: true, backwards: true }),
    countries: phrases(countries),
    places: phrases(places),
    signsBefore: world.signsBefore,
    signsAfter: phrases<SignMeaning>(() => [...byFamily(rows.after), ...world.signRowsAfter()], { exactCase: true }),
    codesBefore: world.codesBefore,
    codesAfter: world.codesAfter,
    from: set([rows.range.from, rows.range.changesFrom].filter((forms) => forms !== undefined).join('|'), { backwards: true }),
    changesFrom: set(rows.range.changesFrom, { backwards: true }),
    changeWaiting: once(() => changePattern(rows)),
    changedBy: set(rows.changedBy, { backwards: true }),
    rangeTo: set(rows.range.to),
    changesTo: set(rows.range.changesTo),
    rangeOr: set(rows.range.or),
    rangeAnd: set(rows.range.and, { insideWords: rows.gluedAnd === true }),
    rangeBetween: set(rows.range.between, { backwards: true }),
    rangeBetweenAfter: set(rows.range.betweenAfter),
    inYear: set(rows.inYear, { backwards: true }),
    boundsBefore: phrases(() => byKey(rows.bounds), { backwards: true }),
    boundsAfter: phrases(() => byKey(rows.boundsAfter)),
    per: set(rows.per),
    perArticle: set(rows.perArticle),
    units: set(rows.units),
    eachUnits: set(rows.eachUnits ?? rows.units),
    unitsBefore: set(rows.eachUnits ?? rows.units, { backwards: true, insideWords: true }),
    eachBefore: set(rows.eachBefore, { insideWords: true }),
    eachAfter: set(rows.eachAfter, { backwards: true, insideWords: true }),
    moments: set(rows.moments),
    momentsAtEnd: set(rows.momentsAtEnd),
    thisTime: set(rows.thisTime),
  };
}

/** Languages that inflect the names of countries. With only their adjectives known, "крон від Данії" would belong to nobody. */
const declined: ReadonlySet<Language> = new Set(['bg', 'cs', 'de', 'el', 'fi', 'hr', 'hu', 'pl', 'ro', 'ru', 'sk', 'uk']);

/** A country's name without the vowel that changes; short names stay whole, because their stems begin other words too. */
function stemOf(name: string): string {
  const stem = name.replace(/[aeiouyěíąęőéaаеиоуыьэюяії]$/iu, '');
  return stem.length < shortestStem || / /.test(name) ? name : `${stem}*`;
}

const shortestStem = 4;

/** Press abbreviations of scales that are the same everywhere. */
const worldScales: readonly (readonly [string, number])[] = [['mn', 6], ['mln', 6], ['bn', 9], ['mrd', 9]];

const codeRows = () => [...[...codes].map((code) => [code, code] as const), ...Object.entries(codeVariants)];

const signRowsBefore = once(signsBefore);
const world = {
  signRowsBefore,
  signRowsAfter: once(signsAfter),
  signsBefore: phrases(signRowsBefore, { exactCase: true, backwards: true }),
  codesBefore: phrases(codeRows, { exactCase: true, backwards: true }),
  codesAfter: phrases(codeRows, { exactCase: true }),
};

/** A table of places with their countries. */
function placesOf(lines: string | undefined): readonly Row<string>[] {
  return listed(placeCodes, lines, (country) => country);
}

function formsOf(rows: readonly (readonly [form: string, ...unknown[]])[]): readonly string[] {
  return rows.map(([form]) => form);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
