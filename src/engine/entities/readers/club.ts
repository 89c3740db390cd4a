import type { Candidate } from '../candidate';
import { leansOnName } from '../leans-on-name';
import { wordAt, type Page } from '../page';
import { clubNames, clubsByCity } from '../vocabulary/clubs';

/**
 * Sports clubs: those with names of their own, and where a page speaks of many, those that go by their city's name.
 *
 * Takes: "[West Ham] discuss a deal", "joined from [Reims]" beside "[Ajax]", "[Real Betis]" and "[Juventus]".
 * Refuses: "police in Leeds", "West Ham Lane", and "Reims said" on a page without clubs.
 */
export function readClubs(page: Page): readonly Candidate[] {
  const own = namesIn(page, clubNames);
  const different = distinct(page, own);
  if (different < severalClubs) return own;
  const byCity = namesIn(page, clubsByCity).filter(({ start }) => !isWhere(page.text, start));
  return different + distinct(page, byCity) < manyClubs ? own : [...own, ...byCity];
}

/** So many different clubs with names of their own, and so many together with those of cities, make a page one of sport. */
const severalClubs = 2;
const manyClubs = 4;

function distinct({ text }: Page, clubs: readonly Candidate[]): number {
  return new Set(clubs.map(({ start, end }) => text.slice(start, end))).size;
}

function namesIn(page: Page, names: ReadonlySet<string>): readonly Candidate[] {
  const firsts = firstWordsOf(names);
  return page.words.flatMap((word, at): Candidate[] => {
    const longest = firsts.get(word.text);
    if (longest === undefined) return [];
    for (let last = at + longest - 1; last >= at; last--) {
      const end = page.words[last]?.end;
      if (end === undefined || !names.has(page.text.slice(word.start, end))) continue;
      const next = page.words[wordAt(page, end)];
      return leansOnName(page.words[at - 1], word, word) || leansOnName(next, next, word) ? [] : [{ start: word.start, end, by: 'club', type: 'Organization', records: [] }];
    }
    return [];
  });
}

/** First words → how many words the longest name that begins so may have. */
function firstWordsOf(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  let firsts = firstWords.get(names);
  if (firsts === undefined) {
    firsts = new Map<string, number>();
    for (const name of names) {
      const words = name.split(' ');
      const first = words[0] ?? name;
      firsts.set(first, Math.max(firsts.get(first) ?? 0, words.length));
    }
    firstWords.set(names, firsts);
  }
  return firsts;
}

const firstWords = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** "In Leeds", "Leeds, England": the city. */
function isWhere(text: string, start: number): boolean {
  return /(?:^|\s)(?:in|near|outside|around|across|through|throughout|of|born in|city of) $/i.test(text.slice(Math.max(0, start - 12), start));
}
