import { overlaps, spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { doesPlay } from '../signs/does-play';
import { tellsOfGame } from '../signs/page-of-games';
import { collegesLikeFirms } from '../vocabulary/games';
import type { Word } from '../words';

/**
 * A name shared by a university and a firm is the university's on a page about a game in which it plays, wherever the name is bare:
 * "Duke beat Notre Dame", whatever is said about Duke Energy. Not if a person on the page has that name.
 */
export function settleColleges(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en' || !tellsOfGame(page, candidates.some(({ by }) => by === 'club'))) return candidates;
  const bare = page.words.filter((word, at) => collegesLikeFirms.has(word.text) && standsAlone(page.words, at));
  if (bare.length === 0) return candidates;
  const borne = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? partsOf(spanText(page.text, candidate)) : [])));
  const playing = new Set(bare.filter((word) => doesPlay(word, page)).map(({ text }) => text));
  const colleges = bare.flatMap(({ start, end, text }): Candidate[] => (playing.has(text) && !borne.has(text) ? [{ start, end, by: 'namesake', type: 'Organization', records: [] }] : []));
  return [...candidates.filter((candidate) => colleges.every((college) => !overlaps(college, candidate))), ...colleges].sort((a, b) => a.start - b.start);
}

/** Not "Duke Energy", nor "Jerry Rice". */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]];
  return !(next?.joined === true && next.capital) && !(own?.joined === true && !own.first && before?.capital === true);
}

/** The words of a name that has more than one. */
function partsOf(name: string): readonly string[] {
  return name.includes(' ') ? name.split(' ') : [];
}
