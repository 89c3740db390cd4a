import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** What somebody thinks: drops "He put in his two cents", "my 2 cents"; leaves "It lost two cents". */
export const dropOpinions = dropping(({ sign, start, amount }, { text }) => sign === 'cents' && amount.high.units === 2n && amount.high.places === 0 && whose.test(lettersBefore(text, start, longest)));

const longest = 8;
const whose = /\b(?:my|your|his|her|our|their|own) $/i;
