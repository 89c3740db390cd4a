import { lettersBefore } from '../letters-before';
import { readName } from './readers/reader';
import { afterGap } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';
import { scaledCodeFrom } from './vocabulary/scaled-codes';
import { wordEnds } from './vocabulary/word-ends';

/** What a table counts its numbers in. No codes: the header has a scale only. */
export interface TableUnit {
  readonly codes: readonly string[];
  readonly sign: string;
  readonly power: number;
}

/**
 * Reads the unit from the headers and the caption of a cell, joined by " | ": "Revenue | 2024, $m", "in millions of euros", "单位：亿元".
 * `undefined` where they say none, or say that the numbers are something else ("Employees", "Margin, %").
 */
export function readUnitOfTable(context: string, lexicon: Lexicon): TableUnit | undefined {
  const written = context.slice(0, longestContext);
  if (noMoney.test(written)) return undefined;
  let scale = 0;
  let unit: TableUnit | undefined;
  for (let offset = 0; offset < written.length; offset++) {
    if (!wordEnds(written, offset)) continue;
    const found = unitAt(written, offset, lexicon);
    if (found !== undefined && (unit === undefined || found.power > unit.power)) unit = found;
    if (scale === 0 && /(?:^|[\s(])(?:in|en|di|em|i|w|v|в)\s$/iu.test(lettersBefore(written, offset, 5))) scale = lexicon.scales.at(written, offset)?.value ?? 0;
  }
  const power = perShare.test(written) ? 0 : Math.max(unit?.power ?? 0, scale);
  return unit === undefined ? (power === 0 ? undefined : { codes: [], sign: '', power }) : { ...unit, power };
}

const longestContext = 300;

/** Rows and columns of table numbers that are no money, in the languages of filings. Hand table, 2026-11. */
const noMoney =
  /%|\b(?:per ?cent|percent(?:age)?|margin|ratio|headcount|employees|staff|number of|no\. of|units sold|volume|tonnes|customers|users|rank|place|change|growth|date|population|Anzahl|Mitarbeiter|Prozent|Veränderung|Platz|Rang|effectif|salariés|variation|classement|empleados|variación|puesto|dipendenti|variazione|работников|изменение)\b|人数|员工|排名|名次|增长率|比例|順位|従業員|比率|인원|순위|비율/iu;
const perShare = /\bper share\b|\bEPS\b|je Aktie|par action|por acción|每股|1株|주당/iu;

/** A currency with or without a scale that begins at `offset`: "$m", "millions of euros", "EUR thousand", 亿元. */
function unitAt(text: string, offset: number, lexicon: Lexicon): TableUnit | undefined {
  const whole = scaledCodeFrom(text, offset);
  if (whole !== undefined) return { codes: whole.value.codes, sign: text.slice(offset, whole.reach), power: whole.value.power };
  const scale = lexicon.scales.at(text, offset);
  const from = scale === undefined ? offset : afterGap(text, scale.reach);
  const name = readName(text, from, lexicon);
  if (name !== undefined && name.minor === 0) return { codes: name.codes, sign: name.sign, power: scale?.value ?? scaleBehind(text, name.end, lexicon) };
  const sign = lexicon.signsAfter.at(text, from);
  if (sign !== undefined && !sign.value.minor && /[\p{Sc}.]|^(?:kr|Ft|zł|Kč|TL|лв|руб|грн)/u.test(text.slice(from, sign.reach))) return { codes: sign.value.codes, sign: text.slice(from, sign.reach), power: scale?.value ?? scaleBehind(text, sign.reach, lexicon) };
  const code = lexicon.codesAfter.at(text, from);
  return code === undefined ? undefined : { codes: [code.value], sign: code.value, power: scale?.value ?? scaleBehind(text, code.reach, lexicon) };
}

function scaleBehind(text: string, offset: number, lexicon: Lexicon): number {
  return lexicon.scales.at(text, afterGap(text, offset))?.value ?? 0;
}
