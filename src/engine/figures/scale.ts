import { digitAt, isCurrencySign } from '../letters';
import { twinned } from '../twinned';
import { less, powerOfTen } from './decimal';
import type { Pile } from './pile';
import { halved, raised } from './pile';
import { afterGap } from './spaces';
import type { Language } from './vocabulary/languages';
import type { Lexicon } from './vocabulary/lexicon';
import type { Phrase } from './vocabulary/phrases';
import { wordEnds } from './vocabulary/word-ends';

/**
 * Reads what scales the number that was read last: "million", "bn", "millones de", "and a half", 余亿. `undefined` where nothing does.
 *
 * @param numeric whether that number is in digits
 */
export function withScale(text: string, pile: Pile, lexicon: Lexicon, numeric: boolean): Pile | undefined {
  const direct = pile.end;
  if (text.charAt(direct - 1) === '.' && opensSentence.test(text.slice(direct, direct + 3))) return undefined;
  const glued = numeric ? lexicon.gluedScales.at(text, direct) : undefined;
  if (glued !== undefined && wordEnds(text, glued.reach)) return raised(pile, glued.value, glued.reach);
  const offset = gapAfter(text, direct, lexicon, numeric);
  const beforeSign = numeric && offset > direct ? scaleBeforeSign(text, offset, lexicon) : undefined;
  if (beforeSign !== undefined) return raised(pile, beforeSign.value, beforeSign.reach);
  const half = lexicon.half.at(text, offset);
  if (half !== undefined && !(half.reach - offset === 1 && numeric)) return halved(pile, half.reach);
  const hedge = lexicon.hedges.at(text, offset);
  if (hedge !== undefined) return hedged(text, pile, lexicon, hedge.reach);
  const scales = numeric ? lexicon.scales : lexicon.scalesInWords;
  const scale = scales.at(text, offset);
  if (scale !== undefined && !numeric && isNumberOfItsOwn(text, offset, scale, pile, lexicon)) return undefined;
  if (scale !== undefined) return numeric && isNoScale(text, offset, scale, { parted: offset > direct, lexicon }) ? undefined : raised(pile, scale.value, scale.reach);
  const of = lexicon.of.at(text, offset);
  if (of === undefined) return undefined;
  const after = afterGap(text, of.reach);
  const next = scales.at(text, after);
  return next === undefined || (numeric && isNoScale(text, after, next, { parted: true, lexicon })) ? undefined : raised(pile, next.value, next.reach);
}

/** After the point of a scale: (ru) "€12 млн. Тысяча людей пришла" (a thousand people came). */
const opensSentence = twinned(/^ \p{Lu}\p{Ll}/u);

/** (ja) 百十, (fr) "mille cent": a scale word that may be a number is the next one where nothing smaller than itself lies on the pile. */
function isNumberOfItsOwn(text: string, offset: number, { value }: Phrase<number>, { parts }: Pile, lexicon: Lexicon): boolean {
  const last = parts.at(-1);
  return last !== undefined && !less(last.value, powerOfTen(value + 1)) && lexicon.bareScales.at(text, offset) !== undefined;
}

/** "120 M €", "45 k €", "1,5 M CHF", "2500 M US$", (fr) "20 M d'euros", "2,5 M euros": an abbreviation that stands alone is a scale only between a number and its currency. */
function scaleBeforeSign(text: string, offset: number, lexicon: Lexicon): Phrase<number> | undefined {
  const scale = lexicon.gluedScales.at(text, offset);
  if (scale === undefined) return undefined;
  const sign = afterGap(text, scale.reach);
  const of = lexicon.of.at(text, sign);
  if (of !== undefined && sign > scale.reach && (lexicon.names.at(text, afterGap(text, of.reach)) !== undefined || isCurrencySign(text.charCodeAt(afterGap(text, of.reach))))) return scale;
  if (sign === scale.reach) return undefined;
  const end = isCurrencySign(text.charCodeAt(sign)) ? sign + 1 : (lexicon.codesAfter.at(text, sign) ?? lexicon.signsAfter.at(text, sign) ?? nameAfter(text, offset, sign, lexicon))?.reach;
  return end !== undefined && digitAt(text, afterGap(text, end)) === 0 ? scale : undefined;
}

/** (fr) "25 k euros", "2,5 M euros"; "5 m" may be metres. */
function nameAfter(text: string, offset: number, name: number, { names }: Lexicon): Phrase<unknown> | undefined {
  return text.charAt(offset) === 'm' ? undefined : names.at(text, name);
}

/** Number words of scripts without spaces stand against each other: 천오백, but not 이 천오백 (a particle and a number). */
export function gapAfter(text: string, offset: number, { language }: Lexicon, numeric: boolean): number {
  return !numeric && withoutSpaces.has(language) ? offset : afterGap(text, offset);
}

/** Languages whose number words stand against each other. */
export const withoutSpaces: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko', 'th']);

/** 500余亿, 22억여; a hedge that no scale follows still belongs to the number when it stands against it (3万多). */
function hedged(text: string, pile: Pile, lexicon: Lexicon, reach: number): Pile | undefined {
  const next = lexicon.scales.at(text, afterGap(text, reach));
  if (next !== undefined) {
    const scaled = raised(pile, next.value, next.reach);
    return scaled && { ...scaled, hedged: true };
  }
  if (pile.hedged || (reach - pile.end > 1 && !beforeName.has(lexicon.language))) return undefined;
  return reach - pile.end === 1 || lexicon.names.at(text, afterGap(text, reach)) !== undefined ? { ...pile, end: reach, hedged: true } : undefined;
}

/** Where a hedge of several letters stands between number and name: (ru) "100 с лишним рублей", (th) "3 แสนกว่าบาท", (el) "25.000 περίπου ευρώ". */
const beforeName: ReadonlySet<Language> = new Set(['ru', 'uk', 'th', 'el']);

/** A single Latin letter after a space is no scale ("5 t") but in Indonesia ("Rp 5 T"); hundreds come after digits in few languages. */
function isNoScale(text: string, offset: number, scale: Phrase<number>, { parted, lexicon }: { readonly parted: boolean; readonly lexicon: Lexicon }): boolean {
  if (scale.value === 2 && !hundredsAfterDigits.has(lexicon.language)) return true;
  return parted && scale.reach - offset === 1 && /^[A-Za-z]$/.test(text.charAt(offset)) && !(lexicon.language === 'id' && /[MT]/.test(text.charAt(offset)));
}

const hundredsAfterDigits: ReadonlySet<Language> = new Set(['en', 'zh', 'ja', 'ko', 'hi', 'th', 'vi', 'id']);
