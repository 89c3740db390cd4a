import { memoryStore } from '../sources/store';
import { createTurns } from '../sources/knowledge/wikimedia/api';
import { createBudget, type BudgetState } from '../sources/knowledge/wikimedia/budget';
import { labelLanguage } from '../sources/knowledge/wikimedia/label-language';
import { createWikimedia, type Wikimedia } from '../sources/knowledge/wikimedia/wikimedia';
import { patientBudget } from './patient-budget';
import { world } from './world';

/** Answers kept while the program runs. */
const mostAnswers = 5000;

/**
 * Wikipedia and Wikidata for the command line: within the same budget as the extension, but waiting for it; answers are kept only while the program runs.
 * @param locale BCP 47 tag of the reader
 */
export function wikimediaFor(locale: string): Wikimedia {
  let state: BudgetState | undefined;
  const memory = { read: () => Promise.resolve(state), write: (next: BudgetState) => Promise.resolve(void (state = next)) };
  return createWikimedia({ world, budget: patientBudget(createBudget(world, memory), world), turns: createTurns(), store: memoryStore(mostAnswers), pictures: null, lang: labelLanguage(locale) });
}
