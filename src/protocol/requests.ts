import type { Hints } from '../engine/hints';
import type { Figure, Mentions } from '../engine/mentions';
import type { EntityCard, EntityInArticle } from '../engine/knowledge/card';
import type { FigureCard } from './cards';

/**
 * Every message of the extension, on one page: who asks, what for, what comes back.
 * An answer is a value; a request that cannot be answered comes back as `Refusal`.
 *
 * Cards are asked for twice: with `fresh: false` the answer comes at once from what this machine knows; with `fresh: true` the sources
 * that the reader allows are asked first. So a card is there at once, and gets better in place.
 */

/** Asked of the background, by pages and by the extension's own views. */
export interface BackgroundRequests {
  /** What has the reader said about this site: always, never, or nothing? */
  'site/choice': { ask: { host: string }; answer: 'on' | 'off' | null };

  /** What does this text mention? The whole article each time, so that "Ma" may be explained by a later "Jack Ma". */
  'page/annotate': { ask: { text: string; hints: Hints }; answer: Mentions };

  /** The reader says what a currency sign means: on the page of this address, or always on its site. The page is read again. */
  'sign/correct': { ask: { url: string; sign: string; currency: string; always: boolean }; answer: null };

  /** What do these figures come to in the reader's currencies? One card a figure, in order. */
  'figure/cards': { ask: { figures: readonly FigureInArticle[]; articleDate: string | null; fresh: boolean }; answer: readonly FigureCard[] };

  /** Who or what are these? One card an entity, in order. A card may come back `waiting`: asked again, it has more. */
  'entity/cards': { ask: { entities: readonly EntityInArticle[]; page: PageOfNames; fresh: boolean }; answer: readonly EntityCard[] };
}

/** Asked of the content script of a tab, by the popup. */
export interface PageRequests {
  /** What has been found in this page so far? */
  'page/report': { ask: null; answer: PageReport };
  /** Scroll to this mention and flash it. */
  'page/show': { ask: { mention: MentionPlace }; answer: null };
  /** Which mentions does the window show right now, in the order of the text? */
  'page/in-view': { ask: null; answer: readonly MentionPlace[] };
  /** Settings have changed: decide and read again. */
  'page/reread': { ask: null; answer: null };
}

/** A figure with the figures that it is linked to, as the card needs them. */
export interface FigureInArticle {
  readonly figure: Figure;
  readonly restatedBy: readonly Figure[];
  readonly restates: Figure | null;
}

/** What a card has to know about the page that names its entity. */
export interface PageOfNames {
  /** ISO 8601 day, `null` when the page does not say. */
  readonly articleDate: string | null;
  /** BCP 47 tag, `null` when the page does not say. */
  readonly lang: string | null;
  /** Whether its window is private. */
  readonly inPrivate: boolean;
}

export type { EntityInArticle } from '../engine/knowledge/card';

/** Which mention of a page: index into its `Mentions.figures`, or into `entities` and that entity's `mentions`. */
export type MentionPlace =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'entity'; readonly entity: number; readonly mention: number };

/** What a page's content script knows about its page; "private": it asks for secrets or stands on an inner network, and nothing of it is read. */
export interface PageReport extends PageOfNames {
  readonly state: 'reading' | 'annotated' | 'not-an-article' | 'private' | 'switched-off' | 'failed';
  readonly host: string;
  /** Address of the page, for links back to it; it stays in the extension. */
  readonly url: string;
  readonly title: string;
  /** The text that the mentions' offsets are of; empty unless `annotated`. */
  readonly text: string;
  readonly mentions: Mentions;
}

/** Why a request got no answer; kept as a value so that it crosses the message boundary. */
export interface Refusal {
  readonly refused: string;
}
