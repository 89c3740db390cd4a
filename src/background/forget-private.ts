import { forgetPrivateMemories } from '../platform/session-memory';
import { forgetPrivateAnswers } from './ask-online';
import { forgetPrivatePages } from './prefetch-names';
import { forgetPrivateRates } from './rate-books';
import { forgetTaggers } from './taggers';

/** Forgets all that private windows were about, as browsers do when the last of them is closed. */
export async function forgetPrivate(): Promise<void> {
  forgetPrivatePages();
  forgetPrivateAnswers();
  forgetPrivateRates();
  forgetTaggers();
  // Nobody would say it again: no other window may ever close.
  await forgetPrivateMemories().catch(forgetPrivateMemories);
}
