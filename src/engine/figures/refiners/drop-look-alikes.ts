import { everydayWords } from './look-alikes/everyday-words';
import { saidCodes, type LookAlike } from './look-alikes/look-alike';
import { otherWordsAround } from './look-alikes/other-words';
import { straySigns } from './look-alikes/stray-signs';
import { weights } from './look-alikes/weights';
import { yearsAndNorms } from './look-alikes/years-and-norms';
import type { Refiner } from './refiner';

/**
 * Drops what only looks like money. Every rule is a few lines that know one reason, with a sentence that it is for; a figure stays unless
 * a rule knows why it should not.
 */
export const dropLookAlikes: Refiner = (figures, page) => {
  const world = { page, said: saidCodes(figures) };
  return figures.filter((figure) => !rules.some((isLookAlike) => isLookAlike(figure, world)));
};

const rules: readonly LookAlike[] = [...otherWordsAround, ...yearsAndNorms, ...everydayWords, ...weights, ...straySigns];
