import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** One numeral before 元: drops (zh) "二元一次方程" (an equation in two unknowns), (zh) "2元一次方程", (zh) "三元里" (a village); (ja) "一元的に管理" (in one hand); leaves (zh) "三万元", (zh) "加价两元", (zh) "票价七元", (zh) "交了三元钱". */
export const dropAlgebra = dropping(({ lexicon, amount, sign, end }, { text }) => {
  if (sign === '元' && amount.inDigits && amount.power === 0 && equations.test(text.slice(end, end + 3))) return true;
  if (sign !== '元' || (lexicon.language !== 'zh' && lexicon.language !== 'ja') || amount.inDigits || amount.end - amount.start > 1 || amount.power >= 2) return false;
  if (/[两兩]/.test(text.charAt(amount.start)) || /[钱錢]/.test(text.charAt(end))) return false;
  return !(prices.test(lettersBefore(text, amount.start, 4)) && ends.test(text.slice(end, end + 1)));
});

const equations = /^(?:[一二三四1-4]次|方程)/;

/** What a price comes after, provided that it is not followed by something it counts. */
const prices = /(?:[价價费費卖賣花]|门票|門票|只需|仅需|僅需|每[张張斤个個份杯碗盒瓶条條本])[约約只仅僅为為是了到至]?$/u;
const ends = /^(?:$|[\s\p{P}起买買])/u;
