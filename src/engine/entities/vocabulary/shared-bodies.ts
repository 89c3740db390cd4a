import { sharedNames } from './shared-names';

/** A country whose parties and bodies, known to the pack, share their names with those of other countries. */
export interface Owner {
  /** Key of its record. */
  readonly country: string;
  /** What shows that a page is about it, besides its places, its people and those whom the pack has a record of; not the names in question. */
  readonly bywords: RegExp;
  readonly names: readonly string[];
  /** The same for one word in capitals: on a page about no country, the best-known body of that name is meant. */
  readonly acronyms?: readonly string[];
}

/** One row for each country; sorted. */
export const owners: readonly Owner[] = [
  {
    country: 'China',
    bywords: /(?<!\p{L})(?:Zhongnanhai|Politburo Standing Committee)(?!\p{L})/gu,
    names: ['State Council'],
  },
  {
    country: 'France',
    bywords: /(?<!\p{L})(?:Le Pen|Bardella|Élysée)(?!\p{L})/gu,
    names: ['National Front'],
  },
  {
    country: 'United Kingdom',
    bywords: /(?<!\p{L})(?:Ulster|Westminster|Whitehall|Downing Street|Holyrood|Liberal Democrats?|Lib Dems?|Plaid Cymru|SNP|Reform UK|Brexit|(?:David|Mr\.?|Minister) Cameron|(?:Jeremy|Mr\.?) Corbyn|(?:Andy|Mr\.?|Minister) Burnham)(?!\p{L})/gu,
    names: ['Conservative Party', 'Financial Conduct Authority', 'Labour Party', 'Tories'],
  },
  {
    country: 'United States',
    bywords: /(?<!\p{L})(?:(?:President|Mr\.?) (?:Bush|Clinton|Obama|Trump|Biden)|(?:John|Senator|Sen\.) McCain|White House|Capitol Hill|Pentagon|Republicans?(?! \p{Lu})|GOP|Wall Street|(?:U\.S\.|US) (?:Congress|House|Senate|Supreme Court))(?!\p{L})/gu,
    names: [
      ...['Democratic Party', 'Department of Commerce', 'Department of Defense', 'Department of Justice', 'Federal Trade Commission', 'Food and Drug Administration', 'House of Representatives'],
      ...['Justice Department', 'National Security Council', 'Republican Party', 'Securities and Exchange Commission'],
    ],
    acronyms: ['DOJ', 'FCC', 'FDA', 'FTC'],
  },
];

/** Acronyms for which more than the country shows whose they are, by that country. */
const sharedAcronyms = [...sharedNames].flatMap(([name, { country }]) => owners.flatMap((owner) => (owner.country === country ? [{ name, owner }] : [])));

/** The country whose body the pack knows by a name. */
export const ownerByName: ReadonlyMap<string, Owner> = new Map([
  ...owners.flatMap((owner) => [...owner.names, ...(owner.acronyms ?? [])].map((name) => [name, owner] as const)),
  ...sharedAcronyms.map(({ name, owner }) => [name, owner] as const),
]);

/** Acronyms that a page may use without saying whose body it is. */
export const acronymsOfMany: ReadonlySet<string> = new Set([...owners.flatMap(({ acronyms = [] }) => acronyms), ...sharedAcronyms.map(({ name }) => name)]);
