import { dayOf } from '../../../engine/days';
import type { World } from '../../world';
import { batched } from '../batch';
import { createLookUp, type LookUp } from '../look-up';
import type { Store } from '../../store';
import { createApi, type Turns } from './api';
import type { Budget } from './budget';
import { findNamesakes, type Namesake } from './find-namesakes';
import { findPages, mostPages, type Extent, type PageAnswer } from './find-pages';
import { mostItems, readItems, readLabels, type ItemAnswer } from './read-items';
import { readPicture } from './read-pictures';

/** Everything that is asked of Wikimedia, each kind with its memory. */
export interface Wikimedia {
  /** Articles of one Wikipedia, by title. */
  wiki(code: string): Wiki;
  /** By Wikidata id. */
  readonly items: LookUp<ItemAnswer>;
  /** By Wikidata id: what it is called. */
  readonly labels: LookUp<string | null>;
  /** By address: the picture as a data: address; `null` where nobody would see it. */
  readonly pictures: LookUp<string> | null;
}

/** What one Wikipedia can be asked. */
export type Wiki = Readonly<Record<Extent, LookUp<PageAnswer>>> & {
  /** By name: articles that it may mean. */
  readonly namesakes: LookUp<readonly Namesake[]>;
};

/** What the look-ups are made of. */
interface WikimediaParts {
  readonly world: World;
  /** These two are shared by all that this machine asks. */
  readonly budget: Budget;
  readonly turns: Turns;
  readonly store: Store;
  /** Where pictures are kept: they are large and have fewer places. `null`: none are fetched. */
  readonly pictures: Store | null;
  /** Wikidata's code of the reader's language, for names of things. */
  readonly lang: string;
}

const day = 86_400_000;

/** How long answers count as fresh, in milliseconds: an item's offices may change any day, what a thing is called hardly ever. */
const freshFor = { page: 7 * day, item: day, label: 90 * day, picture: 90 * day };

/** Puts together what asks Wikipedia and Wikidata, and what is kept of their answers. */
export function createWikimedia({ world, budget, turns, store, pictures, lang }: WikimediaParts): Wikimedia {
  const { now, wait } = world;
  const api = createApi(world, budget, turns);
  const today = () => dayOf(now());
  const wikis = new Map<string, Wiki>();

  const createWiki = (code: string): Wiki => {
    const pages = (extent: Extent) =>
      createLookUp({ ask: batched((titles) => findPages(api, code, titles, extent), mostPages[extent], wait), store, prefix: `page/1/${extent}/${code}/`, freshFor: freshFor.page, now });
    const namesakes = createLookUp({ ask: (name) => findNamesakes(api, code, name), store, prefix: `namesakes/2/${code}/`, freshFor: freshFor.page, now });
    return { whole: pages('whole'), brief: pages('brief'), namesakes };
  };

  return {
    wiki: (code) => {
      const known = wikis.get(code) ?? createWiki(code);
      wikis.set(code, known);
      return known;
    },
    items: createLookUp({ ask: batched((qids) => readItems(api, qids, lang, today()), mostItems, wait), store, prefix: `item/2/${lang}/`, freshFor: freshFor.item, now }),
    labels: createLookUp({ ask: batched((qids) => readLabels(api, qids, lang), mostItems, wait), store, prefix: `label/1/${lang}/`, freshFor: freshFor.label, now }),
    pictures: pictures && createLookUp({ ask: (address) => readPicture(world, address), store: pictures, prefix: 'picture/1/', freshFor: freshFor.picture, now }),
  };
}
