import { isWeight } from '../../is-weight';
import { speaksFor, type LookAlike } from './look-alike';

/** "She lost 20 pounds". */
const weight: LookAlike = (figure, world) => !figure.qualified && isWeight(figure, world.page.text, () => speaksFor(figure, 'GBP', world));

/** "läpimitaltaan 46 senttiä": hundredths of a metre. */
const centimetres: LookAlike = ({ lexicon, sign, start, end }, { page: { text } }) =>
  lexicon.language === 'fi' && /^sent/i.test(sign) && /läpimi|halkaisij|pitu|pitk|korke|leve|paks|syv|lumi|lunta|sade|vettä|mittai/i.test(text.slice(Math.max(0, start - 30), end + 12));

/** Pounds and cents that measure something else. */
export const weights: readonly LookAlike[] = [weight, centimetres];
