import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { clubAliases, clubNames, clubNicknames } from '../vocabulary/clubs';

/**
 * A club's short name is the club's whose full one the page has: "Celtics" and the team "Boston" beside the Boston Celtics, "City" beside
 * Manchester City, "Newcastle" beside Newcastle United, "Spurs" beside Tottenham. Not where two clubs of the page may be meant, nor the town itself.
 */
export function settleClubNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const organizations = candidates.filter(({ type }) => type === 'Organization').map((candidate) => spanText(page.text, candidate));
  const clubs = [...new Set(organizations.filter(isFullName))];
  const named = new Set(organizations);
  if (clubs.length === 0 && !organizations.some((name) => clubAliases.has(name))) return candidates;
  return candidates.map((candidate) => {
    if (candidate.type !== 'Organization' || candidate.shortFor !== undefined || candidate.records.length > 0) return candidate;
    const club = fullNameOf(spanText(page.text, candidate), clubs, named);
    return club === undefined ? candidate : { ...candidate, shortFor: club };
  });
}

/** "Manchester City", "Boston Celtics", "Philadelphia Phillies". */
function isFullName(name: string): boolean {
  return name.includes(' ') && (ownNames.has(name) || nicknameEnd.test(name));
}

function fullNameOf(name: string, clubs: readonly string[], named: ReadonlySet<string>): string | undefined {
  const longer = clubs.filter((club) => club !== name && (club.endsWith(` ${name}`) || club.startsWith(`${name} `)));
  if (longer.length > 0) return longer.length === 1 ? longer[0] : undefined;
  return clubAliases.get(name)?.find((club) => named.has(club));
}

const ownNames: ReadonlySet<string> = new Set(clubNames);
const nicknameEnd = new RegExp(`^\\p{Lu}.* (?:${[...clubNicknames, ...clubNames.filter((name) => /^[\p{L}\d]+s$/u.test(name))].join('|')})$`, 'u');
