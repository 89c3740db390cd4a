import { moneyCues } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Male deer: drops "12 bucks and 8 does", "a herd of 60 bucks"; leaves "It costs 12 bucks", "He paid 60 bucks for a hunting licence". */
export const dropBucks = dropping(({ lexicon, sign, amount, start, end }, { text, sentence }) => {
  if (lexicon.language !== 'en' || !/^bucks?$/i.test(sign) || amount.power > 0) return false;
  const [from, to] = [Math.max(0, start - longest), end + longest];
  const own = sentence(start);
  const around = text.slice(from, to);
  return andDoes.test(around) || (ofDeer.test(around) && moneyCues.en?.test(text.slice(Math.max(from, own.start), Math.min(to, own.end))) !== true);
});

const longest = 60;
const andDoes = /\b(?:\d|and) does\b|\bdoes and\b/i;
const ofDeer = /\b(?:deer|doe|fawns?|herds?|antlers?|antlered|hunt(?:er|ers|ing)?|venison|kangaroos?)\b/i;
