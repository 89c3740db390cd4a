import { keptAnswers } from '../platform/kept-answers';
import { readerLocale } from '../platform/localization';
import { sessionMemory } from '../platform/session-memory';
import type { Lookup } from '../protocol/cards';
import type { Settings } from '../protocol/settings';
import { memoryStore, orMemory } from '../sources/store';
import { createTurns } from '../sources/knowledge/wikimedia/api';
import { createBudget, readBudget } from '../sources/knowledge/wikimedia/budget';
import { labelLanguage } from '../sources/knowledge/wikimedia/label-language';
import { createWikimedia, type Wikimedia } from '../sources/knowledge/wikimedia/wikimedia';
import { createWorld } from './world';

/** Whether names may be looked up now: `null`, or why not. */
export function whyOffline({ knowledge, onlineInPrivate }: Settings, inPrivate: boolean): Lookup | null {
  if (inPrivate && !onlineInPrivate) return 'private';
  if (knowledge === 'offline') return 'off';
  return knowledge === 'ask' ? 'ask' : null;
}

/** How many answers are kept: some weeks of reading. A picture is about 20 kB. */
const most = { answers: 5000, pictures: 300, inMemory: 200 };

/** One budget and one queue per host for all windows, which are one address to Wikimedia. Neither knows what was asked. */
const shared = { budget: createBudget(createWorld(false), sessionMemory('wikimedia-budget', readBudget)), turns: createTurns() };

let everyday: Wikimedia | undefined;
let ofPrivateWindows: Wikimedia | undefined;

/** Wikimedia for questions from a window; what private windows learn is kept apart, and in memory only. */
export function wikimediaFor(inPrivate: boolean): Wikimedia {
  if (inPrivate) return (ofPrivateWindows ??= create(true));
  return (everyday ??= create(false));
}

/** Forgets what private windows have learned. */
export function forgetPrivateAnswers(): void {
  ofPrivateWindows = undefined;
}

function create(inPrivate: boolean): Wikimedia {
  return createWikimedia({
    ...shared,
    world: createWorld(inPrivate),
    store: inPrivate ? memoryStore(most.inMemory) : orMemory(keptAnswers('newsgloss-knowledge', most.answers), most.inMemory),
    pictures: inPrivate ? memoryStore(most.inMemory) : orMemory(keptAnswers('newsgloss-pictures', most.pictures), most.inMemory),
    lang: labelLanguage(readerLocale()),
  });
}
