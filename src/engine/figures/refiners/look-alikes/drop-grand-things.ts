import { moneyCues } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** What is grand and no thousand: drops "12 grand pianos", "five grand slams"; leaves "He paid five grand for it". */
export const dropGrandThings = dropping(({ sign, lexicon, start, end, amount }, { text }) => {
  if (lexicon.language !== 'en' || !/^grand$/i.test(sign)) return false;
  const sentence = text.slice(Math.max(0, start - 120), end + 60);
  return amount.power > 3 || !(moneyCues.en?.test(sentence) === true || moreCues.test(sentence)) || !endsThere.test(text.slice(end, end + 8));
});

/** What is done with thousands, and with pounds of weight too. */
const moreCues = /\b(?:quid|bucks|lost|won|blew|owe|took|conned|robbed|swindled|scam\w*|pocket\w*|splash\w*|cough\w*)\b/i;
/** What may come after an amount; a noun there would be what is grand. */
const endsThere = /^(?:$|[\p{P}\n]| (?:a|per|in|for|on|to|from|by|and|or|each|every|at|worth|of|that|last|this|more|less|is|was|if)\b)/u;
