import { asString } from '../../decimal';
import { dropping } from './dropping';

/** One numeral in letters before a short name: drops (ja) "関西一円" (all over Kansai), (ko) "이유로" (for the reason); leaves (ja) "十円". */
export const dropSingleSyllables = dropping(({ lexicon, sign, amount }) => {
  if (amount.inDigits || amount.end - amount.start > 1) return false;
  return lexicon.language === 'ja' ? /^[円銭]$/.test(sign) && asString(amount.high) === '1' : lexicon.language === 'ko' && amount.power < 2 && /^(?:원|유로|엔|불|전)$/.test(sign);
});
