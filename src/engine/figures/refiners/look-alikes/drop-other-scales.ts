import { dropping } from './dropping';

/**
 * Amounts with a scale of another language than the text is read in, so that their value is not known: drops "Rp 28 miliar", "US$ 1,5 milhão", (de) "Rp 500 juta";
 * leaves "Rp 28,000", (id) "Rp 28 miliar".
 */
export const dropOtherScales = dropping(({ amount, end }, { text }) => amount.power === 0 && end === amount.end && scales.test(text.slice(end, end + longest)));

const longest = 14;
/** Words of ten languages for thousands and more, that are no words for what a price is of. */
const scales = /^[ \u00a0](?:ribu|juta|mil[iy]ar|tril[iy]un|mil|(?:mi|bi|tri)ll(?:ón|ones)|(?:mi|bi|tri)lh(?:ão|ões)|milliards?|Milliarde[nr]?|milliard[ea]r|Millionen|million[ea]r|miljoner|miljoen|miljoona\p{L}*|mil(?:jar|iar)d\p{L}*|mili[oó]n\p{L}*|mil[iy]on|milyar|тыс|млн|млрд|миллион\p{L}*|миллиард\p{L}*)(?!\p{L})/iu;
