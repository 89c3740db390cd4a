import { readerLocale, text } from '../platform/localization';
import type { Wording } from '../view/wording';

/** How the extension's own views word things. */
export const wording: Wording = { text, locale: readerLocale() };
