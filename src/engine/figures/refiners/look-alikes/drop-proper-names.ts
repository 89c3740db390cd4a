import { dropping } from './dropping';

/** In the middle of an English sentence a currency has no capital unless it is somebody's name: drops "Rapper 50 Cent", "Milwaukee 3 Bucks"; leaves "50 cents", "50 Turkish Lira". */
export const dropProperNames = dropping(({ lexicon, sign, reader, amount, qualified }) => lexicon.language === 'en' && !qualified && reader === 'name-after' && amount.power === 0 && names.test(sign));

const names = /^(?:Cent|Penny|Marks?|Rand|Real|Won|Crowns?|Sterling|Grand|Bucks?|Sol|Francs?|Pound|Dong|Yuan|Yen|Sen|Lira|Kip)$/;
