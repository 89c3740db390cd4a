import { dropping } from './dropping';

/** Pounds with the shillings and pence of before 1971 behind them, whose whole is no decimal: drops "£5 6s 8d", "£1/10/6"; leaves "£5 a head". */
export const dropOldPounds = dropping(({ sign, end }, { text }) => sign === '£' && shillings.test(text.slice(end, end + longest)));

const longest = 8;
const shillings = /^(?: \d{1,2}s\b|\/\d{1,2}\/\d{1,2}\b| \d{1,2}\/-)/;
