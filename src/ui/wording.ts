import { readerLocale, text } from '../platform/localization';
import { wordingIn } from '../view/wording';

/** How the extension's own views word things. */
export const wording = wordingIn(readerLocale(), text);
