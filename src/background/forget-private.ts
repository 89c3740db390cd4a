import { forgetPrivateMemories } from '../platform/session-memory';
import { forgetPrivateAnswers } from './ask-online';
import { forgetPrivatePages } from './prefetch-names';
import { forgetPrivateRates } from './rate-books';
import { forgetTaggers } from './taggers';

/** Forgets everything from private windows, as browsers do when the last of them is closed. */
export async function forgetPrivate(): Promise<void> {
  forgetPrivatePages();
  forgetPrivateAnswers();
  forgetPrivateRates();
  forgetTaggers();
  // Tried twice, because this is not called again until another window closes, which may never happen.
  await forgetPrivateMemories().catch(forgetPrivateMemories);
}
