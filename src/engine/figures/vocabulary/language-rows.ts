import type { Bound } from '../figure';
import type { Family } from './families';

/**
 * What one language writes around money. Rows are forms in the notation of `expand`: "|" between forms, "(…|…)" for endings,
 * "*" at the end for a stem. To add a language, write such a file and its line in `languages.ts`.
 */
export interface LanguageRows {
  /** The decimal mark in news; the other mark and spaces group. */
  readonly decimal: ',' | '.';
  /** ISO 3166-1 countries where this language writes the other mark ("MX" for Spanish). */
  readonly otherDecimal?: string;
  /** Number words by value; 0.5, 1.5 and 2.5 too where the language has a word ("anderthalb"). */
  readonly numbers: Readonly<Record<string, string>>;
  /** What joins units to the tens after them in one word, where other numbers are written apart ((cs) "pětadvacet"). */
  readonly unitsBeforeTens?: string;
  /** Whether number words are written together ("fünfunddreißig"). */
  readonly gluedNumbers?: true;
  /** Articles that count one before a scale word ("a billion"), and only there. */
  readonly articles?: string;
  /** What stands inside an amount and says that it is a little more ("500余亿元", "22억여 원"). */
  readonly hedges?: string;
  /** Words inside a number that add nothing ("three hundred and fifty"). */
  readonly and?: string;
  /** Whether they are written against the number after them ("خمسة وعشرين"). */
  readonly gluedAnd?: true;
  /** What stands before decimals in words ("one point five"). */
  readonly point?: string;
  /** What adds a half of the unit before it ("two and a half million", "dos millones y medio"). */
  readonly half?: string;
  /** Scale words by power of ten. */
  readonly scales: Readonly<Record<number, string>>;
  /** Abbreviated scales that count only right against the digits, in this very case ("5m"). */
  readonly gluedScales?: Readonly<Record<number, string>>;
  /** Scale words that are numbers by themselves ("mil euros", "百万円"). */
  readonly bareScales?: string;
  /** Scale words in a case that is one of them after these words alone, and elsewhere the end of another number or a plural: (ru) "около тысячи рублей", and "тысячи рублей". */
  readonly oneAfter?: { readonly words: string; readonly scales: string };
  /** Words between scale and currency ("millones de dólares"). */
  readonly of?: string;
  /** Forms of names that count two by themselves ((ar) "دولارين"). */
  readonly duals?: string;
  /** What may come after a name's stem; anything up to eight letters where a language does not say: (hu) "forintot", and not "fontolva". */
  readonly nameEndings?: RegExp;
  /** Currency names, upper and lower case alike. */
  readonly names: Partial<Readonly<Record<Family, string>>>;
  /** Abbreviations of currencies, in this very case, that stand after a number … */
  readonly after?: Partial<Readonly<Record<Family, string>>>;
  /** … and before one. */
  readonly before?: Partial<Readonly<Record<Family, string>>>;
  /** Adjectives and short names of countries that tell currencies of one name apart: ISO 3166-1 → forms. */
  readonly countries: Readonly<Record<string, string>>;
  /** Capitals of such countries, where `worldCities` does not have them so: ISO 3166-1 → forms. */
  readonly cities?: Readonly<Record<string, string>>;
  /**
   * "between 5 and 10" ((hu) "5 és 10 között"), "5 to 10", "5 or 10"; "from 5", of a range or a change, and in words that are of a change alone ((ru) "с 5 до 6"); those of "to" that are of a
   * change alone where both ends have their currency ((ja) "5円から6円").
   */
  readonly range: { readonly from?: string; readonly changesFrom?: string; readonly between?: string; readonly betweenAfter?: string; readonly and?: string; readonly to: string; readonly changesTo?: string; readonly or?: string };
  /** First letters of the words that tell of a change before its "from" ("rose", "increas", "down"). */
  readonly changes?: string;
  /** What stands right before the first of two ends and makes it what something changed by, or from ("fell 2.5p to 311p"). */
  readonly changedBy?: string;
  /** What stands before a year ("i 2006"). */
  readonly inYear?: string;
  /** Whether a "from" after a comma is another clause's: "tăng từ 5 đến 6 triệu đồng, căn hộ từ 7 đến 9". */
  readonly changesEndAtComma?: true;
  /** Words right before a figure that bound it. */
  readonly bounds: Partial<Readonly<Record<Bound, string>>>;
  /** Words right after it that do. */
  readonly boundsAfter?: Partial<Readonly<Record<Bound, string>>>;
  /** Words after which any noun is a unit that the figure is for ("per barrel"). */
  readonly per?: string;
  /** Words after which these nouns only are ("a barrel"). */
  readonly perArticle?: string;
  readonly units?: string;
  /** Words right after such a noun that make it a day or a time ("a year ago", "el año pasado"); so does a number ("im Jahr 2024"). */
  readonly moments?: string;
  /** Words that do so where a clause ends after them ("from $3 million a year before."), and elsewhere go on to something else ("$15 an hour before tax"). */
  readonly momentsAtEnd?: string;
  /** Words in front of it that do, with it ("i år", this year; "за год", over the year). */
  readonly thisTime?: string;
  /** Words before a unit that stands before the figure (每月500元), and words after one (시간당 1만원). */
  readonly eachBefore?: string;
  readonly eachAfter?: string;
  /** The units between them, where not all of `units` may be. */
  readonly eachUnits?: string;
  /** Words right before a number that make it no number ("several hundred", 数百). */
  readonly vague?: string;
}
