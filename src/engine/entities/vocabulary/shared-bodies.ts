/** A country whose parties and bodies the pack knows by names that those of other countries go by as well. */
export interface Owner {
  /** Key of its record. */
  readonly country: string;
  /** How a page speaks of it besides by its places; not by the names in question. */
  readonly spokenOf: RegExp;
  readonly names: readonly string[];
}

/** One row a country; sorted. */
export const owners: readonly Owner[] = [
  {
    country: 'France',
    spokenOf: /(?<!\p{L})(?:French|Paris|Le Pen|Bardella|Macron)(?!\p{L})/u,
    names: ['National Front'],
  },
  {
    country: 'United Kingdom',
    spokenOf:
      /(?<![\p{L}.])(?:U\.K\.|UK|Brit(?:ain|ish|ons?)|England|Scot(?:land|tish|s)|Wales|Welsh|Northern Ireland|Ulster|London|Westminster|Whitehall|Downing Street|Holyrood|Liberal Democrats?|Lib Dems?|Plaid Cymru|SNP|Reform UK|Brexit|Blair|Cameron|Corbyn|Sunak|Starmer|Badenoch|Burnham|Farage)(?!\p{L})/u,
    names: ['Conservative Party', 'Labour Party', 'Tories'],
  },
  {
    country: 'United States',
    spokenOf: /(?<![\p{L}.])(?:U\.S\.|US|USA|United States|Americans?|Bush|Clinton|Obama|Trump|Biden|McCain|Washington|White House|Capitol Hill|Pentagon|Republicans?(?! Party)|GOP)(?!\p{L})/u,
    names: [
      ...['DOJ', 'Democratic Party', 'Department of Commerce', 'Department of Defense', 'Department of Justice', 'FDA', 'Food and Drug Administration', 'House of Representatives', 'Justice Department'],
      ...['National Security Council', 'Republican Party', 'Securities and Exchange Commission'],
    ],
  },
];

/** Whose body the pack knows by a name. */
export const ownerByName: ReadonlyMap<string, Owner> = new Map(owners.flatMap((owner) => owner.names.map((name) => [name, owner])));
