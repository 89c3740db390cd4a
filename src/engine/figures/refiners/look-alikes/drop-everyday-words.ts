import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { everydayNames, moneyCues } from '../../vocabulary/look-alikes';
import { dropping, speaksFor } from './dropping';

/** Everyday words where nothing speaks of their country: drops "They won 20 of the 38 won in May", "1,000 won scholarships", "passed the 13,000 mark", "the 10,000-mark", (es) "un premio de 30.000 reales", (zh) "三块石头", (zh) "获得两块金牌"; leaves "38,000 won", "38,000 won a month", "38 South Korean won", (zh) "他花了三百块。". */
export const dropEverydayWords = dropping((figure, page) => {
  const { lexicon, sign, amount, codes, start, end } = figure;
  if (lexicon.language === 'en' && sign === 'mark' && !(page.text.charAt(amount.end) === '-' && ofMoney.test(page.text.slice(end, end + longestWord)))) return true;
  if (figure.qualified || amount.power >= (figure.minor < 0 ? 3 : 4) || (!amount.inDigits && !less(amount.high, powerOfTen(4)))) return false;
  if (everydayNames[lexicon.language]?.has(sign.toLowerCase()) !== true) return false;
  if (amount.separated && !less(amount.high, powerOfTen(3)) && !(lexicon.language === 'en' && counts.test(page.text.slice(end, end + longestWord))) && !(lexicon.language === 'es' && ofOldSpain.test(sign))) return false;
  if (sign === 'セント' && moneyCues.ja?.test(lettersBefore(page.text, start, near) + page.text.slice(end, end + near)) === true) return false;
  if (lexicon.language === 'zh' && amount.low.places > 0) return false;
  if (lexicon.language === 'zh' && ends.test(page.text.slice(end, end + 1)) && moneyCues.zh?.test(lettersBefore(page.text, start, 12)) === true) return false;
  if (lexicon.language === 'zh' && pieces.test(sign) && less(amount.high, powerOfTen(3)) && !goesOnAsMoney.test(page.text.slice(end, end + 2)) && !spends.test(lettersBefore(page.text, start, 4))) return true;
  return !codes.some((code) => speaksFor(figure, code, page));
});

/** What a sum of marks may be: "a 100-mark note", "a 5,000-mark German fine"; "crossed the 10,000-mark" is a number reached. */
const ofMoney = /^[- ](?:\p{L}+ )?(?:notes?|bills?|coins?|banknotes?|fines?|fees?|deposits?|bonds?|loans?|prizes?|rewards?|stamps?)(?!\p{L})/u;

/** "1,000 won scholarships", "2,000 real victims": a noun right behind is won, or real; behind money there are other words. */
const counts = /^ (?!(?:in|on|for|to|from|at|by|as|with|against|per|an?|and|or|but|last|over|during|after|which|that|was|is|are|were|will|would|has|had|have|this|next|under|since|into|through|each|every|worth|more|less|of|out|if|when|while|than|because|before|until|apiece|monthly|annually|daily|yearly|total|cash|not|only|just|now|then|today|higher|lower|notes?|bills?|coins?|banknotes?|fines?|fees?|tickets?|prices?|discount|deposit|subsidy|level|mark)(?!\w))[a-z]/;
const longestWord = 16;
/** Thousands of reals are Brazil's, where it is spoken of, or those of Spain before the peseta. */
const ofOldSpain = /^real(?:es)?$/i;
/** How far from cents what tells of money may stand. */
const near = 30;

/** What counts pieces too, even where the page is of the country that counts its money so. */
const pieces = /^[块塊]$/;
/** After money there is no noun: 两块的, 十块左右, 五块一斤, 50块零花. */
const goesOnAsMoney = /^(?:$|[\s\p{P}买買的一左起多以就还還才都也给給吗嗎吧呢零出够夠]|不等)/u;
const spends = /[花卖賣付赚賺罚罰][了他她我你]{0,2}$/u;

/** Pieces of something have it named after them; where a clause that speaks of paying ends there, 块 is money. */
const ends = /^(?:$|[\s\p{P}买買])/u;
