import { spanText } from '../../span';
import type { Candidate, ReaderName } from '../candidate';
import { outOfCapitals } from '../signs/capitals';
import type { EntityType } from '../entity';
import { nameStem } from '../signs/name-stem';
import type { Page } from '../page';
import { everydayNames } from '../vocabulary/everyday-names';

/**
 * One type for each form of a name, by a vote over the whole page: a name has a single sense on a page 97 times in 100
 * (measured on the AIDA, MSNBC and Reuters-128 sets of news with gold links).
 */
export function voteTypes(candidates: readonly Candidate[], page: Page): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>();
  const borne = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? spanText(page.text, candidate).split(' ').slice(1) : [])));
  const places = knownPlaces(candidates, page);
  for (const candidate of candidates) {
    if (candidate.type === null) continue;
    const name = spanText(page.text, candidate);
    for (const one of namesToldOf(candidate, name, places)) {
      const forName = votes.get(one) ?? new Map<EntityType, number>();
      forName.set(candidate.type, (forName.get(candidate.type) ?? 0) + (saysOfAll(candidate, one !== name) && !borne.has(one) ? ofFirm : weight(candidate, name)));
      votes.set(one, forName);
    }
  }
  return new Map([...votes].map(([name, forName]) => [name, winner(forName)]));
}

/** Names on the page that the pack knows as places: "Dubai", which does not stand for Dubai Holding. */
export function knownPlaces(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  return new Set(candidates.flatMap((candidate) => (candidate.by === 'pack' && candidate.type === 'Place' ? [spanText(page.text, candidate)] : [])));
}

/** "Hanover Steel AG" says what "Hanover Steel" is too, and "JACKSON, Miss. —" what "Jackson" is. */
function namesToldOf({ by, type }: Candidate, name: string, places: ReadonlySet<string>): readonly string[] {
  const small = by === 'kind' && type === 'Place' ? outOfCapitals(name) : undefined;
  const stem = by === 'legal-suffix' ? nameStem(name) : name;
  return stem !== name && !places.has(stem) ? [name, stem] : small === undefined ? [name] : [name, small];
}

/** The weight of each reader's vote: the pack knows, the text says, the tagger guesses; an echo only repeats, and surnames and namesakes are settled mention by mention. */
const weights: Record<ReaderName, number> = {
  pack: 3,
  ticker: 2,
  'legal-suffix': 2,
  acronym: 2,
  role: 2,
  appositive: 2,
  kind: 2,
  firm: 2,
  club: 3,
  'native-name': 2,
  body: 1.5,
  'person-shape': 1.5,
  tagger: 1,
  landmark: 1,
  surname: 0,
  namesake: 0,
  echo: 0.5,
};

/** "Ahold NV" says so of every "Ahold" of the page, of which the tagger may see many, where nobody is called so; "Quorvane, a monitoring group" of every "Quorvane". */
function saysOfAll({ by, type }: Candidate, isStem: boolean): boolean {
  return by === 'legal-suffix' ? isStem : by === 'kind' && type === 'Organization';
}

const ofFirm = 20;

function weight({ by, confidence }: Candidate, name: string): number {
  return by === 'pack' && everydayNames.has(name) ? 1 : weights[by] * (confidence ?? 1);
}

function winner(votes: ReadonlyMap<EntityType, number>): EntityType {
  return [...votes].reduce<readonly [EntityType, number]>((best, vote) => (vote[1] > best[1] ? vote : best), ['Thing', 0])[0];
}
