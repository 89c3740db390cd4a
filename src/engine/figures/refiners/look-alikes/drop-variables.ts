import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Variables of programs: drops "swap $1 and $2 in the template", "./deploy.sh $2"; leaves "swap it for $2". */
export const dropVariables = dropping(({ amount, sign, start, end }, { text }) => {
  if (sign !== '$' || amount.power > 0 || amount.separated || !less(amount.high, powerOfTen(2))) return false;
  return ofPrograms.test(text.slice(Math.max(0, start - 120), end + 120));
});

const ofPrograms = /\$[A-Za-z_{(]|(?<!\w)(?:regex|regexp|variables?|template|placeholder|capture|awk|bash|shell|script|arguments?|parameter|substitut\w+|backreference|sudo|grep|sed|echo)(?!\w)|\.(?:sh|zsh|py|pl|rb|bat)\b/;
