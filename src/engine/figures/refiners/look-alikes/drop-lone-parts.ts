import { neverAlone } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Hundredths that nobody counts without a unit before them: drops (ko) "3전 4기" (falls), (zh) "得了9.5分" (points); leaves (ko) "3.5전", (zh) "貶值1.2角". */
export const dropLoneParts = dropping(({ lexicon, sign, amount, start, qualified }, { text }) => {
  if (qualified || neverAlone[lexicon.language]?.has(sign) !== true) return false;
  return lexicon.language === 'zh' ? !ofRates.test(text.slice(Math.max(0, start - 2), start)) : amount.low.places === 0;
});

/** What a rate of exchange does by so much. */
const ofRates = /[升貶贬]值$/u;
