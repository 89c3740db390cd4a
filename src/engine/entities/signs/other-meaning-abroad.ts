import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import { everywhereAbroad, kin, meaningsAbroad, type MeaningsAbroad } from '../vocabulary/meanings-abroad';

/**
 * Whether the words around a name of the pack show that something else is meant, on a page that is not English.
 *
 *   "アマゾンの熱帯雨林", "Nio av tio", "Kanton Bern", "صحيفة نيويورك تايمز"     yes
 *   "Dans “Notre-Dame de Paris”", "крейсер «Ленинград»", "レアル・マドリード"    yes
 */
export function meansElseAbroad(text: string, lang: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const name = text.slice(start, end);
  const before = lettersBefore(text, start, farthest);
  const after = text.slice(end, end + farthest);
  if (lang !== 'nl' && isElse(everywhereAbroad, name, before, after, candidate)) return true;
  const own = meaningsAbroad[kin[lang] ?? lang];
  return isJoined(text, lang, candidate) || isTitle(lang, before, after, candidate) || (own !== undefined && isElse(own, name, before, after, candidate));
}

/** How many characters are looked at on either side of a name. */
const farthest = 24;

function isElse(meanings: MeaningsAbroad, name: string, before: string, after: string, candidate: Candidate): boolean {
  const { never, beforePlace, afterPlace, beforeTown, afterTown, names = [] } = meanings;
  if (never?.has(name) === true) return true;
  if (names.some(([one, around]) => one === name && (around.before?.test(before) ?? true) && (around.after?.test(after) ?? true))) return true;
  if (candidate.type !== 'Place') return false;
  if (beforePlace?.test(before) === true || afterPlace?.test(after) === true) return true;
  return isTown(candidate) && (beforeTown?.test(before) === true || afterTown?.test(after) === true);
}

function isTown({ records }: Candidate): boolean {
  return records.every(({ people }) => people !== undefined);
}

/** "シカゴ・ブルズ", "海因茨·伦敦": the dot joins a town's name, or a firm's, to the rest of a longer one. */
function isJoined(text: string, lang: string, candidate: Candidate): boolean {
  const dot = lang === 'ja' ? '・' : lang === 'zh' ? '·' : undefined;
  const isPart = candidate.type === 'Organization' ? lang === 'ja' : candidate.type === 'Place' && isTown(candidate);
  return dot !== undefined && isPart && (text[candidate.start - 1] === dot || text[candidate.end] === dot);
}

/** "крейсер «Ленинград»", "«Динамо» Киев": in Russian and Ukrainian a name alone in quotes is a ship's, a club's, a film's. */
function isTitle(lang: string, before: string, after: string, candidate: Candidate): boolean {
  if ((lang !== 'ru' && lang !== 'uk') || candidate.type !== 'Place') return false;
  return (/[«"“„]$/.test(before) && /^[»"”“]/.test(after)) || (isTown(candidate) && /\p{L}[»"”] $/u.test(before));
}
