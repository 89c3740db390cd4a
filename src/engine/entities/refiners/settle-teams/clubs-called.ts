import { spanText } from '../../../span';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { clubNicknames, nicknamesByCity } from '../../vocabulary/clubs';

/** Clubs called by their nickname, whichever reader found them: "Cowboys", "London Knights". */
export function clubsCalled(candidates: readonly Candidate[], { text }: Page): ReadonlySet<string> {
  const unknown = candidates.filter(({ type, records }) => type === 'Organization' && records.length === 0);
  return new Set(unknown.map((candidate) => spanText(text, candidate)).filter((name) => nicknames.has(name.split(' ').at(-1) ?? '')));
}

const nicknames: ReadonlySet<string> = new Set([...clubNicknames, ...[...nicknamesByCity.values()].flat()]);

/** "Dallas" beside the Cowboys, "London" beside the London Knights. */
export function citiesOf(clubs: ReadonlySet<string>): ReadonlySet<string> {
  const ofFullNames = [...clubs].map((club) => club.split(' ').slice(0, -1).join(' '));
  const isNamed = (city: string, nickname: string) => clubs.has(nickname) || clubs.has(`${city} ${nickname}`);
  const ofNicknames = [...nicknamesByCity].filter(([city, own]) => own.some((nickname) => isNamed(city, nickname))).map(([city]) => city);
  return new Set([...ofFullNames, ...ofNicknames]);
}
