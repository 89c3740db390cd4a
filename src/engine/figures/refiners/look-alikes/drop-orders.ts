import { dropping } from './dropping';

/** Orders of the Russian government, which have their letter after a hyphen: drops (ru) "распоряжение № 400-р"; leaves (ru) "цена 400 р." */
export const dropOrders = dropping(({ amount, end }, { text }) => /^-р\.?$/u.test(text.slice(amount.end, end)));
