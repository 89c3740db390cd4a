import { lettersBefore } from '../../letters-before';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { clubsByCity } from '../vocabulary/clubs';

/** A city that somebody supports is its team, on any page: "supported Burnley all his life", "a Leeds fan"; not "supported Burnley's bid". */
export function settleSupportedTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return page.lang === 'en' ? candidates.map((candidate) => (isSupported(candidate, page) ? asNamesake(candidate, 'Organization') : candidate)) : candidates;
}

function isSupported({ type, start, end }: Candidate, { text }: Page): boolean {
  if (type !== 'Place' || !citiesWithClubs.has(text.slice(start, end))) return false;
  const after = text.slice(end, end + farthest);
  return ownFans.test(after) || (supports.test(lettersBefore(text, start, farthest)) && endsSupport.test(after));
}

const ownFans = /^ (?:fans?|supporters?|season[- ]ticket)(?!\p{L})/u;
const supports = /(?<!\p{L})(?:supported|supports|supporting|supporters? of|fans? of) $/u;
/** What may come after a supported team; after a city it would be its bid or its people. */
const endsSupport = /^(?:[.,;)]| (?:through|since|from|all|football|F\.?C)(?!\p{L}))/u;

/** How many characters are looked at on either side. */
const farthest = 48;

const citiesWithClubs: ReadonlySet<string> = new Set(clubsByCity);
