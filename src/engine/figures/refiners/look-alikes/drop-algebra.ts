import { dropping } from './dropping';

/** One numeral before 元: drops (zh) "二元一次方程" (an equation in two unknowns), (zh) "三元里" (a village); (ja) "一元的に管理" (in one hand); leaves (zh) "三万元", (zh) "加价两元". */
export const dropAlgebra = dropping(({ lexicon, amount, sign }, { text }) => sign === '元' && (lexicon.language === 'zh' || lexicon.language === 'ja') && !amount.inDigits && amount.end - amount.start === 1 && amount.power < 2 && !/[两兩]/.test(text.charAt(amount.start)));
