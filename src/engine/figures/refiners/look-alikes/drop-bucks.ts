import { dropping } from './dropping';

/** Male deer: drops "12 bucks and 8 does", "a herd of 60 bucks"; leaves "It costs 12 bucks". */
export const dropBucks = dropping(({ lexicon, sign, amount, start, end }, { text }) => lexicon.language === 'en' && /^bucks?$/i.test(sign) && amount.power === 0 && ofDeer.test(text.slice(Math.max(0, start - longest), end + longest)));

const longest = 60;
const ofDeer = /\b(?:deer|doe|\d does|does and bucks|fawns?|herds?|antlers?|antlered|hunt(?:er|ers|ing)?|venison|kangaroos?)\b/i;
