import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { bodies } from './bodies';
import { companiesOfTheAmericas } from './companies-americas';
import { companiesOfAsiaAndAustralia } from './companies-asia';
import { companiesOfEurope } from './companies-europe';
import { businessPeople } from './people-business';
import { politicsOfTheAmericas } from './politics-americas';
import { politicsOfAsia } from './politics-asia';
import { politicsOfEurope } from './politics-europe';
import { internationalPolitics } from './politics-international';
import { politicsOfTheMiddleEastAndAfrica } from './politics-middle-east-africa';
import { products } from './products';
import { regions } from './regions';

/** The records written by hand, kind by kind, each sorted by key. */
export const handWritten: Readonly<Record<string, readonly KnowledgeRecord[]>> = {
  politicsOfTheAmericas, politicsOfEurope, politicsOfAsia, politicsOfTheMiddleEastAndAfrica, internationalPolitics, businessPeople, companiesOfTheAmericas, companiesOfEurope, companiesOfAsiaAndAustralia,
  bodies, products, regions,
};

/**
 * All of them in one list. `make-table.ts` puts the generated countries, cities and organizations beside them; where one of those is
 * the same somebody, the record here wins.
 */
export const coreRecords: readonly KnowledgeRecord[] = Object.values(handWritten).flat();
