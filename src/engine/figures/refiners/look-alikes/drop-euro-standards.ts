import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Norms for exhausts, where the name stands before a small number: drops (it) "la norma Euro 6"; leaves (it) "Euro 6,50". */
export const dropEuroStandards = dropping(({ amount, sign, reader }) => reader === 'sign-before' && /^euro$/i.test(sign) && !amount.separated && amount.power === 0 && less(amount.high, powerOfTen(1)));
