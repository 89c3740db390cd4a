import { currencyApi, currencyApiMirror } from './currency-api';
import { frankfurter } from './frankfurter';
import type { Source } from './source';

/** What a reader chooses between; the mirror is the same publisher at another address. */
type SourceChoice = 'frankfurter' | 'currency-api';

const byChoice: Readonly<Record<SourceChoice, readonly Source[]>> = {
  frankfurter: [frankfurter],
  'currency-api': [currencyApi, currencyApiMirror],
};

/** The sources to ask, in order; none for none. */
export function chosenSources(choices: readonly SourceChoice[]): readonly Source[] {
  return choices.flatMap((choice) => byChoice[choice]);
}
