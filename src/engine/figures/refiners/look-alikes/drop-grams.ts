import { dropping } from './dropping';

/** Grosze and grams are both "gr": drops (pl) "250 gr mąki", (pl) "20 gr masła"; leaves (pl) "20 gr", (pl) "80 gr za sztukę", (pl) "taniej o 5 gr na litrze". */
export const dropGrams = dropping(({ lexicon, sign, end }, { text }) => lexicon.language === 'pl' && sign === 'gr' && noun.test(text.slice(end, end + longest)));

const longest = 16;
/** A word in small letters that does not go on about a price. */
const noun = /^ (?!(?:za|na|od|do|i|a|o|lub|albo|mniej|więcej|taniej|drożej|netto|brutto|w|we|z|ze|przy|po|to|oraz|czyli|każd\p{L}*|dziennie|miesięcznie|rocznie|dodatkow\p{L}*|zysku|straty|dywidendy)(?!\p{L}))\p{Ll}/u;
