import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import type { Names } from '../names';
import { runBefore } from '../signs/runs';
import { divisionEnd, divisionHeads } from '../vocabulary/place-nouns';
import { isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Provinces, and districts of Korea, recognised by their last word or syllable. Those that the pack knows by the bare name are left to it, except
 * names that begin with a point of the compass, which no other reader finds.
 *
 * Takes: "[North Gyeongsang Province]", "[Mapo-gu]", "[Seongsu-dong]", "[Yangpyeong-gun]" on a page that speaks of Korea.
 * Takes: "[Umuahia South Local Government Area]", "[Gombi LGA]", "the [Abia State] governor".
 * Refuses: "the Province", "Kandahar Province" (the pack has Kandahar), "Karate-do".
 */
export function readDivisions(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block)) return [];
    const state = stateStart(page, at, names);
    if (state !== undefined) return [{ start: state.start, end: word.end, by: 'kind', type: 'Place', records: names.recordsNamed(page.text.slice(state.start, page.words[at - 1]?.end), page.lang).filter(({ type, people }) => type === 'Place' && people === undefined) }];
    const first = isKoreanDivision(word.text, page.text) ? word : page.words[provinceStart(page, at)];
    if (first === undefined) return [];
    const name = page.text.slice(first.start, word.end).replace(divisionEnd, '');
    const records = names.recordsNamed(name, page.lang);
    const isLeft = /^(?:North|South|East|West) /.test(name) ? records.some(({ needs }) => needs === undefined) : records.length > 0;
    return isLeft ? [] : [{ start: first.start, end: word.end, by: 'kind', type: 'Place', records: records.filter(({ type }) => type === 'Place') }];
  });
}

/** First word of "Abia State", "Lagos State" where the pack has such a place outside of America, whose universities are called so; not in what is the state's, "Lagos State University". */
function stateStart({ text, lang, words }: Page, at: number, names: Names): Word | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.text !== 'State' || !word.joined || (next?.joined === true && next.capital && !isRoleHead(next.text))) return undefined;
  const starts = [at - 2, at - 1].flatMap((from) => (words[from] !== undefined && words[from].capital && (from === at - 1 || words[from + 1]?.joined === true) ? [words[from]] : []));
  return starts.find(({ start }) => names.recordsNamed(text.slice(start, words[at - 1]?.end), lang).some(({ type, within = [] }) => type === 'Place' && within.length > 0 && within.every((around) => ofStates.has(around) || around.endsWith(' State'))));
}

/** Countries whose states are called so. */
const ofStates: ReadonlySet<string> = new Set('India Malaysia Mexico Myanmar Nigeria Sudan Venezuela'.split(' ').concat('South Sudan'));

function isKoreanDivision(word: string, text: string): boolean {
  return koreanTown.test(word) || (koreanCounty.test(word) && /Korea|Seoul/.test(text));
}

const koreanTown = /^\p{Lu}\p{Ll}+[-‑](?:gu|dong|eup|myeon)$/u;
/** In other languages as well: "Karate-do". */
const koreanCounty = /^\p{Lu}\p{Ll}{2,}[-‑](?:do|gun|ri|si)$/u;

/** Index of the first word of what ends in "Province"; -1 where it ends in nothing of the kind. */
function provinceStart({ words }: Page, at: number): number {
  const [head, next] = [words[at], words[at + 1]];
  if (isGovernmentArea(words, at)) return localStart(words, at);
  if (head?.joined !== true || !divisionHeads.has(head.text) || (next?.joined === true && next.capital)) return -1;
  const from = runBefore(words, at, 3, isOfName);
  return from < at && words.slice(from, at).some(mayName) ? from : -1;
}

/** "Local Government Area", "LGA", "Council Area": whatever stands before is its name. */
function isGovernmentArea(words: readonly Word[], at: number): boolean {
  const [council, head] = [words[at - 1], words[at]];
  return head?.joined === true && (head.text === 'LGA' || (head.text === 'Area' && head.capital && council?.joined === true && /^(?:Council|Government)$/.test(council.text)));
}

function localStart(words: readonly Word[], at: number): number {
  const end = words[at]?.text === 'LGA' ? at : words[at - 2]?.text === 'Local' ? at - 2 : at - 1;
  const from = runBefore(words, end, 3, isOfName);
  return from < end && words.slice(from, end).some(mayName) ? from : -1;
}

function isOfName(word: Word): boolean {
  return mayName(word) || /^(?:North|South|East|West)$/.test(word.text);
}
