import type { Bound } from '../figure';
import type { Family } from './families';

/**
 * How one language writes money. Rows are forms in the notation of `expand`: "|" between forms, "(…|…)" for endings,
 * "*" at the end for a stem. To add a language, write such a file and its line in `languages.ts`.
 */
export interface LanguageRows {
  /** The decimal mark in news; the other mark, and spaces, group thousands. */
  readonly decimal: ',' | '.';
  /** ISO 3166-1 countries where this language writes the other mark ("MX" for Spanish). */
  readonly otherDecimal?: string;
  /** Number words by value; 0.5, 1.5 and 2.5 too where the language has a word ("anderthalb"). */
  readonly numbers: Readonly<Record<string, string>>;
  /** What joins ones to the tens after them in one word, in languages that otherwise write numbers as separate words ((cs) "pětadvacet"). */
  readonly unitsBeforeTens?: string;
  /** Whether number words are written together ("fünfunddreißig"). */
  readonly gluedNumbers?: true;
  /** Articles that count one, but only before a scale word ("a billion"). */
  readonly articles?: string;
  /** What inside an amount says that it is a little more ("500余亿元", "22억여 원"). */
  readonly hedges?: string;
  /** Words inside a number that add nothing ("three hundred and fifty"). */
  readonly and?: string;
  /** Whether they are written together with the number after them ("خمسة وعشرين"). */
  readonly gluedAnd?: true;
  /** What comes before decimals in words ("one point five"). */
  readonly point?: string;
  /** What adds a half of the unit before it ("two and a half million", "dos millones y medio"). */
  readonly half?: string;
  /** Scale words by power of ten. */
  readonly scales: Readonly<Record<number, string>>;
  /** Abbreviated scales, case-sensitive, that count only right after the digits ("5m"). */
  readonly gluedScales?: Readonly<Record<number, string>>;
  /** Scale words that are numbers by themselves ("mil euros", "百万円"). */
  readonly bareScales?: string;
  /** Scale words in a case that counts one of them only after these words, and otherwise ends another number or is a plural: (ru) "около тысячи рублей", but "тысячи рублей". */
  readonly oneAfter?: { readonly words: string; readonly scales: string };
  /** Words between scale and currency ("millones de dólares"). */
  readonly of?: string;
  /** Forms of names that count two by themselves ((ar) "دولارين"). */
  readonly duals?: string;
  /** What may come after a name's stem; anything up to eight letters where a language does not say: (hu) "forintot", and not "fontolva". */
  readonly nameEndings?: RegExp;
  /** Currency names, in any case. */
  readonly names: Partial<Readonly<Record<Family, string>>>;
  /** Abbreviations of currencies, case-sensitive, that come after a number … */
  readonly after?: Partial<Readonly<Record<Family, string>>>;
  /** … and before one. */
  readonly before?: Partial<Readonly<Record<Family, string>>>;
  /** Adjectives and short names of countries that tell currencies of one name apart: ISO 3166-1 → forms. */
  readonly countries: Readonly<Record<string, string>>;
  /** Capitals of such countries, where `worldCities` does not have them so: ISO 3166-1 → forms. */
  readonly cities?: Readonly<Record<string, string>>;
  /**
   * "between 5 and 10" ((hu) "5 és 10 között"), "5 to 10", "5 or 10"; words for "from" that begin a range or a change, and those that only begin a change ((ru) "с 5 до 6"); words for "to"
   * that mean a change when both ends have their currency ((ja) "5円から6円").
   */
  readonly range: { readonly from?: string; readonly changesFrom?: string; readonly between?: string; readonly betweenAfter?: string; readonly and?: string; readonly to: string; readonly changesTo?: string; readonly or?: string };
  /** The beginnings of words for a change that come before its "from" ("rose", "increas", "down"). */
  readonly changes?: string;
  /** Words right before the first of two numbers that make it the amount or the start of a change ("fell 2.5p to 311p"). */
  readonly changedBy?: string;
  /** What comes before a year ("i 2006"). */
  readonly inYear?: string;
  /** Whether a "from" after a comma belongs to another clause: "tăng từ 5 đến 6 triệu đồng, căn hộ từ 7 đến 9". */
  readonly changesEndAtComma?: true;
  /** Words right before a figure that bound it. */
  readonly bounds: Partial<Readonly<Record<Bound, string>>>;
  /** Words right after it that do. */
  readonly boundsAfter?: Partial<Readonly<Record<Bound, string>>>;
  /** Words after which any noun is the unit ("per barrel"). */
  readonly per?: string;
  /** Words after which only the listed nouns are units ("a barrel"). */
  readonly perArticle?: string;
  readonly units?: string;
  /** Words right after such a noun that make it a date or a time ("a year ago", "el año pasado"); a number does so too ("im Jahr 2024"). */
  readonly moments?: string;
  /** Words that do so only at the end of a clause ("from $3 million a year before."), and otherwise belong to what follows ("$15 an hour before tax"). */
  readonly momentsAtEnd?: string;
  /** Words before it that do so together with it ("i år", this year; "за год", over the year). */
  readonly thisTime?: string;
  /** For units before the figure: words before the unit (每月500元), and words after it (시간당 1만원). */
  readonly eachBefore?: string;
  readonly eachAfter?: string;
  /** The units allowed there, if not all of `units`. */
  readonly eachUnits?: string;
  /** Words right before a number that make it vague ("several hundred", 数百). */
  readonly vague?: string;
}
