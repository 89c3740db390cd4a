import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { NamedRecord } from '../names';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { localKinds, type LocalKind } from '../vocabulary/local-names';
import type { Word } from '../words';

/**
 * Places, schools and the like that are too small to be known, recognised by the word for their kind after the name.
 *
 * Takes: "the [Assin South Constituency]", "[Amuda] ward", "[Borojalia Union]" on a page that speaks of an upazila.
 * Takes: "at [Kingswood grammar school]", "the [Somerville volunteer fire department]", "at [Ermysted's grammar school]".
 * Refuses: "Labour ward" on a page about a hospital, "the Trade Union", what the pack has for a body.
 * Refuses: "a Bristol grammar school", "Texas high school football", "at London primary schools", "at Bristol's grammar school".
 */
export function readLocalNames(page: Page, { names }: Knowledge): readonly Candidate[] {
  const kinds = localKinds.filter(({ onlyWith, notWith }) => onlyWith?.test(page.text) !== false && notWith?.test(page.text) !== true);
  return page.words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block)) return [];
    const after = page.text.slice(word.end, word.end + farthest);
    const kind = kinds.find(({ says }) => says.test(after));
    const from = kind === undefined ? -1 : runBefore(page.words, at + 1, mostWords, fits, none);
    const first = page.words[from];
    if (kind === undefined || first === undefined || from > at || first.first || !page.words.slice(from, at + 1).some(mayName)) return [];
    if (first.joined && page.words[from - 1]?.capital === true) return []; // "Labasa Indian Communal Constituency" is longer
    if (kind.before?.test(lettersBefore(page.text, first.start, farthest)) === false) return [];
    if (isAnothers(kind, names.recordsNamed(page.text.slice(first.start, word.end), page.lang), after)) return [];
    const tail = kind.isPart ? (kind.says.exec(after)?.[0].length ?? 0) : 0;
    return [{ start: first.start, end: word.end + tail, by: 'kind', type: kind.type, records: [] }];
  });
}

const mostWords = 3;
const none: ReadonlySet<string> = new Set();
/** How many characters are looked at on either side. */
const farthest = 48;

function fits(word: Word): boolean {
  return mayName(word) || /^(?:North|South|East|West|New)$/.test(word.text);
}

/** Whether the name before the word for a place is a body's, or that before a school's a town's: "the Labour ward", "Bristol's grammar school". */
function isAnothers({ type }: LocalKind, known: readonly NamedRecord[], after: string): boolean {
  return type === 'Place' ? known.some((record) => record.type !== 'Place') : /^['’]/.test(after) && known.some((record) => record.type === 'Place');
}
