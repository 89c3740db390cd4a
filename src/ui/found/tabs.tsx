import type { EntityType } from '../../engine/entities/entity';
import type { Mentions } from '../../engine/mentions';
import type { Wording } from '../../view/wording';

export type ListKind = 'figures' | 'people' | 'organizations' | 'places' | 'other';

const typeLists: Record<EntityType, ListKind> = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
  Product: 'other',
  Event: 'other',
  Thing: 'other',
};

/** Which list an entity of this type stands in. */
export function listOf(type: EntityType): ListKind {
  return typeLists[type];
}

/** The lists and how much stands in each. "Other" only when it has something. */
export function kindsOf({ figures, entities }: Mentions): ReadonlyMap<ListKind, number> {
  const counts = new Map<ListKind, number>([['figures', figures.length], ['people', 0], ['organizations', 0], ['places', 0]]);
  for (const { type } of entities) counts.set(listOf(type), (counts.get(listOf(type)) ?? 0) + 1);
  return counts;
}

const labels: Record<ListKind, string> = {
  figures: 'popupFigures',
  people: 'popupPeople',
  organizations: 'popupOrganizations',
  places: 'popupPlaces',
  other: 'popupOther',
};

/** A segmented control; arrow keys move along it as tab lists do. */
export function Tabs({ kinds, chosen, choose, wording }: { kinds: ReadonlyMap<ListKind, number>; chosen: ListKind; choose: (kind: ListKind) => void; wording: Wording }) {
  const names = [...kinds.keys()];
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = names[(names.indexOf(chosen) + step + names.length) % names.length];
    if (step === 0 || next === undefined) return;
    choose(next);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')[names.indexOf(next)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {[...kinds].map(([kind, count]) => (
        <button type="button" role="tab" aria-selected={kind === chosen} tabIndex={kind === chosen ? 0 : -1} onClick={() => { choose(kind); }}>
          {wording.text(labels[kind])} {new Intl.NumberFormat(wording.locale).format(count)}
        </button>
      ))}
    </div>
  );
}
