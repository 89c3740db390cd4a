import { dropping } from './dropping';

/** The end of a number whose beginning is elsewhere: drops (de) "000 bis 18 000 Euro"; leaves (de) "0,50 Euro". */
export const dropEndsOfNumbers = dropping(({ amount }, { text }) => text.startsWith('00', amount.start));
