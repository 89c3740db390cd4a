import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import { readName } from './readers/reader';
import { afterGap } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';
import { withoutSpaces } from './scale';
import { everydayNames } from './vocabulary/look-alikes';
import { scaledCodeFrom } from './vocabulary/scaled-codes';
import { wordEnds } from './vocabulary/word-ends';

/** The unit of a table's numbers. Without codes, the header gives a scale only. */
export interface TableUnit {
  readonly codes: readonly string[];
  readonly sign: string;
  readonly power: number;
}

/**
 * Reads the unit from the headers and the caption of a cell, joined by " | ": "Revenue | 2024, $m", "in millions of euros", "单位：亿元", "（単位：百万円）", (nl) "x € 1.000".
 * What is said of the table as a whole, after " ‖ ", only adds a scale where the headers have none.
 * `undefined` if they name no unit, or say that the numbers are something else ("Employees", "Margin, %"), or may mean something else ((de) "Mark | Real").
 */
export function readUnitOfTable(context: string, lexicon: Lexicon): TableUnit | undefined {
  const [headers = '', notes = ''] = context.split(' ‖ ');
  const written = headers.slice(0, longestContext);
  if (noMoney.test(written) || countsRows.test(written)) return undefined;
  let scale = 0;
  let unit: TableUnit | undefined;
  for (let offset = 0; offset < written.length; offset++) {
    if (!wordEnds(written, offset)) continue;
    const found = unitAt(written, offset, lexicon);
    if (found !== undefined && (unit === undefined || found.power > unit.power)) unit = found;
    if (scale === 0 && /(?:^|[\s(])(?:in|en|di|em|i|w|v|в|у)\s$/iu.test(lettersBefore(written, offset, 5))) scale = scaleAt(written, offset, lexicon)?.power ?? 0;
  }
  const said = Math.max(unit?.power ?? 0, scale, powerInDigits(written));
  const power = perShare.test(context.replace(exceptions, '')) ? 0 : said === 0 ? powerInNotes(notes, lexicon) : said;
  return unit === undefined ? (power === 0 ? undefined : { codes: [], sign: '', power }) : { ...unit, power };
}

/** Whether the table excepts per-share amounts from its scale: those are the ones with cents. */
export function exceptsSome(context: string): boolean {
  return exceptions.test(context);
}

/** The scale that notes on a table give: "(in millions, unaudited)", "$ millions", "（単位：百万円）", but not "They spent millions of dollars". */
function powerInNotes(notes: string, lexicon: Lexicon): number {
  const powers = notes.split(' | ').flatMap((note) => {
    const starts = [...note.matchAll(unitBegins)].map(({ 0: found, index }) => index + found.length);
    return (note.length <= longestUnit ? [0, ...starts] : starts).map((start) => unitAt(note, start, lexicon)?.power ?? scaleAt(note, start, lexicon)?.power ?? 0);
  });
  return Math.max(0, ...powers);
}

/** What introduces the unit in a note. */
const unitBegins = /(?:^|[\s(（])(?:in|en|di|em|i|w|v|в|у)\s|(?:单位|單位|単位|단위)\s?[:：]?\s?|[(（]/giu;
/** The longest note that is nothing but a unit: "US$ millions". */
const longestUnit = 25;

const longestContext = 300;

/** Words for rows and columns whose numbers are not money, in the languages of filings. Hand table, 2026-11. */
const noMoney = twinned(
  /%|(?<!\p{L})(?:per ?cent|percent(?:age)?|margin|ratio|headcount|employees|staff|number of|no\. of|units sold|volume|tonnes|customers|users|rank|place|change|growth|date|population|weight|height|Gewicht|poids|peso|Anzahl|Mitarbeiter|Prozent|Veränderung|Platz|Rang|effectif|salariés|variation|classement|empleados|variación|puesto|dipendenti|variazione|работников|изменение)(?!\p{L})|体重|체중|人数|员工|排名|名次|增长率|比例|順位|従業員|比率|인원|순위|비율/iu,
);
/** A header that consists of nothing else: "Year ended 31 March" may head money. */
const countsRows = /(?:^|\| ?)(?:#|no\.?|pos\.?|year|season|day|month|Jahr|Saison|année|año|temporada|ano|anno|jaar|år|rok|год|рік|年|年度|연도)(?:$| ?\|)/iu;

/** "(in thousands, except per share data)" applies to the whole table. */
const exceptions = /(?:except|excluding|außer|sauf|salvo|excepto|eccetto)[^|]{0,60}/i;
const perShare = /\bper (?:[a-z]+ ){0,2}share\b|(?:^|[|‖] ?)(?:basic|diluted)\b|\bEPS\b|je Aktie|par action|por acción|每股|1株|주당/iu;

/** A currency with or without a scale that begins at `offset`: "$m", "millions of euros", "EUR thousand", 亿元. */
function unitAt(text: string, offset: number, lexicon: Lexicon): TableUnit | undefined {
  const whole = scaledCodeFrom(text, offset);
  if (whole !== undefined) return { codes: whole.value.codes, sign: text.slice(offset, whole.reach), power: whole.value.power };
  const scale = scaleAt(text, offset, lexicon);
  const from = scale === undefined ? offset : afterGap(text, scale.reach);
  const name = readName(text, from, lexicon);
  if (name !== undefined && name.minor === 0) {
    const power = scale?.power ?? scaleAfter(text, name.end, lexicon);
    return power === 0 && everydayNames[lexicon.language]?.has(name.sign.toLowerCase()) === true ? undefined : { codes: name.codes, sign: name.sign, power };
  }
  const sign = lexicon.signsAfter.at(text, from);
  if (sign !== undefined && !sign.value.minor && /[\p{Sc}.]|^(?:kr|Ft|zł|Kč|TL|лв|руб|грн|Rs)/u.test(text.slice(from, sign.reach))) return { codes: sign.value.codes, sign: text.slice(from, sign.reach), power: scale?.power ?? scaleAfter(text, sign.reach, lexicon) };
  const code = lexicon.codesAfter.at(text, from);
  return code === undefined ? undefined : { codes: [code.value], sign: code.value, power: scale?.power ?? scaleAfter(text, code.reach, lexicon) };
}

/** After a gap, a slash or a times: "$ million", (it) "€/mln", (nl) "€ x miljoen". */
function scaleAfter(text: string, offset: number, lexicon: Lexicon): number {
  const joint = /^ ?[/x×]? ?(?:1 )?/.exec(text.slice(offset, offset + longestJoint))?.[0].length ?? 0;
  return scaleAt(text, offset + joint, lexicon)?.power ?? 0;
}

const longestJoint = 6;

/** The scale words at `offset`, as tables write them: "thousands", (es) "miles", (ja) 百万, (ko) 십억. */
function scaleAt(text: string, offset: number, lexicon: Lexicon): { readonly reach: number; readonly power: number } | undefined {
  let scale = lexicon.scales.at(text, offset);
  if (scale === undefined) {
    plurals.lastIndex = offset;
    const found = plurals.exec(text);
    const [, thousands, millions] = found ?? [];
    return found === null ? undefined : { reach: offset + found[0].length, power: thousands !== undefined ? 3 : millions !== undefined ? 6 : 9 };
  }
  let power = 0;
  let reach = offset;
  for (let read = 0; read < mostScales && scale !== undefined; read++) {
    power += scale.value;
    reach = scale.reach;
    scale = withoutSpaces.has(lexicon.language) ? lexicon.scales.at(text, reach) : undefined;
  }
  return { reach, power };
}

const mostScales = 3;

/** Plurals that never follow a number: "thousands" in English, Spanish, Portuguese and Dutch; and in Slavic languages the case after "in". */
const plurals = /(thousands|miles(?! de mill)|milhares|duizenden|tysiącach|тысячах|тисячах|tisících|tuhansi[ae])|(milionach|миллионах|мільйонах|milion[eo]ch|milionech)|(?:miliardach|миллиардах|мільярдах|miliardách)/iuy;

/** (nl) "x € 1.000", "in 1,000 EUR", but not a price per thousand: "per 1,000 litres". */
function powerInDigits(text: string): number {
  const found = inDigits.exec(text);
  return found === null ? 0 : found[1] === undefined ? 3 : 6;
}

const inDigits = /(?:[x×(€$£]|^in|[ (|]in) ?[€$£]? ?1[.,' \u00a0]?000([.,' \u00a0]?000)?(?![.,]?\d)/i;
