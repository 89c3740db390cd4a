import type { FactLabel } from '../../../engine/knowledge/record';

/**
 * The properties of Wikidata that a card uses (their meaning: www.wikidata.org/wiki/Property:P…). Where an office has no entry in
 * `heads`, or a value none in `facts`, it is not shown.
 */

/** Offices that the item of an organization, country or city lists: the role as we call it, and the roles of the built-in records that are the same office. */
export const heads: Readonly<Record<string, { readonly role: string; readonly same: readonly string[] }>> = {
  P6: { role: 'head of government', same: ['prime minister', 'premier', 'chancellor'] },
  P35: { role: 'head of state', same: ['president'] },
  P169: { role: 'chief executive', same: ['chief executive', 'co-chief executive'] },
  P488: { role: 'chair', same: ['chair', 'chairman', 'executive chairman'] },
  P1037: { role: 'director', same: ['managing director', 'director', 'director-general', 'governor', 'president'] },
  P3975: { role: 'secretary-general', same: ['secretary-general', 'secretary general'] },
};

/** "Position held": offices that a person's own item lists. */
export const positionHeld = 'P39';

/** How a fact is chosen among the statements of its property. */
type Choice =
  /** What is there: the preferred ones if any. For what does not change. */
  | 'all'
  /** What holds now, by its interval. */
  | 'held'
  /** Of days what they agree on: the preferred ones, if any. Where they agree on no year, none. */
  | 'agreed'
  /** Of days the earliest, where there are several for good reasons. */
  | 'first'
  /** The newest number, with its day. */
  | 'newest';

/** How the values of a property become a fact. */
export interface FactRule {
  readonly label: FactLabel;
  readonly choice: Choice;
  /** Values shown at most. */
  readonly most: number;
}

/** Facts in the order of the card. */
export const facts: Readonly<Record<string, FactRule>> = {
  P569: { label: 'born', choice: 'agreed', most: 1 },
  P570: { label: 'died', choice: 'agreed', most: 1 },
  P106: { label: 'occupation', choice: 'held', most: 3 },
  P27: { label: 'nationality', choice: 'held', most: 2 },
  P102: { label: 'party', choice: 'held', most: 1 },
  P17: { label: 'country', choice: 'held', most: 1 },
  P36: { label: 'capital', choice: 'held', most: 1 },
  P1082: { label: 'population', choice: 'newest', most: 1 },
  P38: { label: 'currency', choice: 'held', most: 1 },
  P576: { label: 'dissolved', choice: 'agreed', most: 1 },
  P571: { label: 'founded', choice: 'agreed', most: 1 },
  P112: { label: 'founder', choice: 'all', most: 3 },
  P159: { label: 'headquarters', choice: 'held', most: 1 },
  P452: { label: 'industry', choice: 'held', most: 2 },
  P1128: { label: 'employees', choice: 'newest', most: 1 },
  P2139: { label: 'revenue', choice: 'newest', most: 1 },
  P749: { label: 'parent', choice: 'held', most: 1 },
  P178: { label: 'maker', choice: 'all', most: 2 },
  P176: { label: 'maker', choice: 'all', most: 2 },
  P577: { label: 'released', choice: 'first', most: 1 },
};

/** "Dissolved, abolished or demolished". */
export const dissolved = 'P576';

/** Facts that each type of entity shows; of a Thing, whatever there is. */
export const factsOfType: Readonly<Record<'Person' | 'Organization' | 'Place' | 'Product', readonly string[]>> = {
  Person: ['P569', 'P570', 'P106', 'P27', 'P102'],
  Organization: [dissolved, 'P571', 'P112', 'P159', 'P452', 'P1128', 'P2139', 'P749'],
  Place: [dissolved, 'P17', 'P36', 'P1082', 'P38'],
  Product: ['P178', 'P176', 'P577'],
};

/** "Instance of", and the item for human beings: what no organization or place is an instance of. */
export const instanceOf = 'P31';
export const human = 'Q5';
/** "Country": in which a place lies; of a country itself, too. */
export const country = 'P17';
/** "Stock exchange", qualified by the ticker symbol. */
export const stockExchange = 'P414';

/** All that is read of an item. */
export const readProperties: ReadonlySet<string> = new Set([...Object.keys(heads), ...Object.keys(facts), positionHeld, instanceOf, stockExchange]);
