import { groupedBy } from '../../grouped-by';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { clubAliases, clubNames, clubNicknames } from '../vocabulary/clubs';

/**
 * Resolves a club's short name to the club whose full name is on the page: "Celtics" and the team "Boston" to the Boston Celtics, "City" to
 * Manchester City, "Newcastle" to Newcastle United, "Spurs" to Tottenham. Not if two clubs on the page may be meant, nor the town itself.
 */
export function settleClubNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const organizations = candidates.filter(({ type }) => type === 'Organization').map((candidate) => spanText(page.text, candidate));
  const clubs = new Set(organizations.filter(isFullName));
  if (clubs.size === 0 && !organizations.some((name) => clubAliases.has(name))) return candidates;
  const named = new Set(organizations);
  const byHalf = groupedBy([...clubs].flatMap((club) => halvesOf(club).map((half) => ({ half, club }))), ({ half }) => half);
  return candidates.map((candidate) => {
    if (candidate.type !== 'Organization' || candidate.shortFor !== undefined || candidate.records.length > 0) return candidate;
    const name = spanText(page.text, candidate);
    const [longer, ...others] = byHalf.get(name) ?? [];
    if (others.length > 0) return candidate;
    const club = longer?.club ?? clubAliases.get(name)?.find((alias) => named.has(alias));
    return club === undefined ? candidate : { ...candidate, shortFor: club };
  });
}

/** "Manchester City", "Boston Celtics", "Philadelphia Phillies". */
function isFullName(name: string): boolean {
  return name.includes(' ') && (ownNames.has(name) || nicknameEnd.test(name));
}

/** The beginnings and ends of a name: "Manchester", "City"; for Real Salt Lake "Real", "Real Salt", "Salt Lake", "Lake". */
function halvesOf(name: string): readonly string[] {
  const words = name.split(' ');
  return [...new Set(words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]))];
}

const ownNames: ReadonlySet<string> = new Set(clubNames);
const nicknameEnd = new RegExp(`^\\p{Lu}.* (?:${[...clubNicknames, ...clubNames.filter((name) => /^[\p{L}\d]+s$/u.test(name))].join('|')})$`, 'u');
