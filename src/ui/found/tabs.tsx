import type { EntityType } from '../../engine/entities/entity';
import type { Mentions } from '../../engine/mentions';
import { wordNumber, type Wording } from '../../view/wording';

/** The lists that things found are shown in. */
export type ListKind = 'figures' | 'people' | 'organizations' | 'places' | 'other';

const typeLists: Record<EntityType, ListKind> = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
  Product: 'other',
  Event: 'other',
  Thing: 'other',
};

/** The list that an entity of this type belongs in. */
export function listOf(type: EntityType): ListKind {
  return typeLists[type];
}

/** The lists and how much is in each; "Other" only when it has something. */
export function kindsOf({ figures, entities }: Mentions): ReadonlyMap<ListKind, number> {
  const counts = new Map<ListKind, number>([['figures', figures.length], ['people', 0], ['organizations', 0], ['places', 0]]);
  for (const { type } of entities) counts.set(listOf(type), (counts.get(listOf(type)) ?? 0) + 1);
  return counts;
}

const labels: Record<ListKind, string> = {
  figures: 'listFigures',
  people: 'listPeople',
  organizations: 'listOrganizations',
  places: 'listPlaces',
  other: 'listOther',
};

/** The id of the list that the tabs switch, and of a tab. */
export const panelId = 'list';

/** The id of the tab of a list. */
export const tabId = (kind: ListKind) => `tab-${kind}`;

/** A segmented control; arrow keys move along it as tab lists do, in the direction of the script. */
export function Tabs({ kinds, chosen, choose, wording }: { kinds: ReadonlyMap<ListKind, number>; chosen: ListKind; choose: (kind: ListKind) => void; wording: Wording }) {
  const names = [...kinds.keys()];
  const move = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const next = nextTab(event.key, names, chosen, getComputedStyle(list).direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {[...kinds].map(([kind, count]) => (
        <button key={kind} id={tabId(kind)} type="button" role="tab" aria-selected={kind === chosen} aria-controls={panelId} tabIndex={kind === chosen ? 0 : -1} onClick={() => { choose(kind); }}>
          {wording.text(labels[kind])} <span class="count">{wordNumber(count, wording)}</span>
        </button>
      ))}
    </div>
  );
}

function nextTab(key: string, names: readonly ListKind[], chosen: ListKind, rightToLeft: boolean): ListKind | undefined {
  const at = names.indexOf(chosen);
  switch (key) {
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return names[(at + 1) % names.length];
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return names.at(at - 1);
    case 'Home':
      return names[0];
    case 'End':
      return names.at(-1);
    default:
      return undefined;
  }
}
