import { neverAlone } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Hundredths that nobody counts without a unit before them: drops (ko) "3전 4기" (falls), (zh) "得了9.5分" (points); leaves (ko) "3.5전". */
export const dropLoneParts = dropping(({ lexicon, sign, amount, qualified }) => !qualified && (amount.low.places === 0 || lexicon.language === 'zh') && neverAlone[lexicon.language]?.has(sign) === true);
