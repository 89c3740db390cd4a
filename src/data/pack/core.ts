import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { bodies } from './bodies';
import { companiesOfTheAmericas } from './companies-americas';
import { companiesOfAsiaAndAustralia } from './companies-asia';
import { companiesOfEurope } from './companies-europe';
import { businessPeople } from './people-business';
import { culturePeople } from './people-culture';
import { sciencePeople } from './people-science';
import { societyPeople } from './people-society';
import { sportPeople } from './people-sport';
import { politicsOfTheAmericas } from './politics-americas';
import { politicsOfAsia } from './politics-asia';
import { politicsOfEurope } from './politics-europe';
import { otherHeads } from './politics-heads';
import { internationalPolitics } from './politics-international';
import { politicsOfTheMiddleEastAndAfrica } from './politics-middle-east-africa';
import { products } from './products';

/** The people, organizations and products written by hand, kind by kind, each sorted by key: 400 to 1,600 records. */
export const coreKinds: Readonly<Record<string, readonly KnowledgeRecord[]>> = {
  politicsOfTheAmericas, politicsOfEurope, politicsOfAsia, politicsOfTheMiddleEastAndAfrica, otherHeads, internationalPolitics, businessPeople, companiesOfTheAmericas, companiesOfEurope, companiesOfAsiaAndAustralia,
  culturePeople, sciencePeople, societyPeople, sportPeople, bodies, products,
};

/** All of them in one list. `make-table.ts` puts places and the generated organizations beside them. */
export const coreRecords: readonly KnowledgeRecord[] = Object.values(coreKinds).flat();
