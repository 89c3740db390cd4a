import type { Hints } from '../engine/hints';
import type { Figure, Mentions } from '../engine/mentions';
import type { EntityCard, EntityInArticle } from '../engine/knowledge/card';
import type { FigureCard } from './cards';
import type { Settings } from './settings';

/**
 * Every message of the extension, on one page: who asks, what for, what comes back.
 * An answer is a value; a request that cannot be answered comes back as `Refusal`.
 *
 * Cards are asked for twice: with `fresh: false` the answer comes at once from what this machine knows; with `fresh: true` the sources
 * that the reader allows are asked first. So a card appears at once and is then improved in place.
 */

/** Requests to the background, from pages and from the extension's own views. */
export interface BackgroundRequests {
  /** What has the reader chosen that concerns a page? For a frame, the page around it is asked too. */
  'page/choices': { ask: { host: string }; answer: PageChoices };

  /**
   * What does this text mention? The whole article each time, so that "Ma" may be explained by a later "Jack Ma"; of a very long page, a part. A selection that the
   * reader asks about comes without blocks.
   */
  'page/annotate': { ask: { text: string; hints: Hints }; answer: Mentions };

  /** So many figures are marked on the page now; the toolbar button shows the number. */
  'page/count': { ask: { figures: number }; answer: null };

  /** The page has become off limits, or is so no longer: its frames must decide again. */
  'frames/reconsider': { ask: null; answer: null };

  /** The reader says what a currency sign means: on the page of this address, or always on its site. The page is read again. */
  'sign/correct': { ask: { url: string; sign: string; currency: string; always: boolean }; answer: null };

  /** The reader's correction of a sign on a site no longer holds. */
  'sign/forget': { ask: { host: string; sign: string }; answer: null };

  /**
   * The reader's choice for a site; `null`: it is like any other. `forNow`: until the browser is closed. A choice made in a private window is for now in any case, and
   * holds only in private windows.
   */
  'site/choose': { ask: { host: string; choice: SiteChoice | null; inPrivate: boolean; forNow?: boolean }; answer: null };

  /**
   * The reader says who a name stands for on the page of this address: `taken` is a record's key or the title of an article; `null`: nobody known.
   * `refused`: keys of those it does not stand for. The page is read again. Our views must say whether the page is in a private window.
   */
  'entity/correct': { ask: { url: string; name: string; taken: string | null; refused: readonly string[]; inPrivate?: boolean }; answer: null };

  /**
   * What do these figures come to in the reader's currencies? One card for each figure, in order. `url`: the address of their page, where the reader may correct what signs
   * mean; our views must say whether that page is in a private window.
   */
  'figure/cards': { ask: { figures: readonly FigureInArticle[]; articleDate: string | null; fresh: boolean; url?: string; inPrivate?: boolean }; answer: readonly FigureCard[] };

  /** What is the style sheet of cards? Asked for the first card on a page. */
  'card/style': { ask: null; answer: string };

  /** Who or what are these? One card for each entity, in order. A card may come back `waiting`: ask again, and there is more. */
  'entity/cards': { ask: { entities: readonly EntityInArticle[]; page: PageOfNames; fresh: boolean }; answer: readonly EntityCard[] };
}

/** Requests to the content script of a tab, from the popup and the background. */
export interface PageRequests {
  /** What has been found in this page so far? */
  'page/report': { ask: null; answer: PageReport };
  /** Scroll to this mention of the report with this version and flash it; `false` when something else has been found since. */
  'page/show': { ask: { version: number; mention: MentionPlace }; answer: boolean };
  /** Which mentions are in view right now, in the order of the text? They are those of the report with this version. */
  'page/in-view': { ask: null; answer: { version: number; mentions: readonly MentionPlace[] } };
  /** Decide and read again: what is kept for this page, or in memory for its site, has changed, or reading has failed. Pages notice changed settings by themselves. */
  'page/reread': { ask: null; answer: null };
  /** What has been decided about this page? Its frames ask this through the background. */
  'page/standing': { ask: null; answer: PageStanding };
  /** The page around this frame has become off limits, or is so no longer: decide and read again. Also reaches the page itself, which knows. */
  'page/reconsider': { ask: null; answer: null };
  /** Go to the next (1) or previous (-1) mention of this kind and open its card; answers whether there is one. */
  'page/step': { ask: { kind: MentionPlace['kind']; direction: 1 | -1 }; answer: boolean };
  /** Open the card of the current mention, or of the first in view; answers whether there is one. */
  'page/open-card': { ask: null; answer: boolean };
  /** Convert or explain the selected text. */
  'page/explain-selection': { ask: { text: string }; answer: null };
}

/** The reader's choice for a site: read all of its pages, or none. */
export type SiteChoice = Settings['sites'][string];

/** What the reader chose that concerns a page. */
export interface PageChoices extends Pick<Settings, 'navigation' | 'figureCards' | 'entityCards' | 'showAfter' | 'highlightStyle'> {
  /** The reader's choice for this site; `null`: none. */
  readonly site: SiteChoice | null;
}

/**
 * Whether a page is read, and if not, why: it is not an article; it asks for secrets or is an editor; its site is private by its name, which the reader may
 * overrule; or the reader has switched it off. `failed`: the reader's choice could not be learned.
 */
export type PageStanding = 'article' | 'no-article' | 'private' | 'private-site' | 'switched-off' | 'failed';

/** A figure with the figures that it is linked to, as the card needs them. */
export interface FigureInArticle {
  readonly figure: Figure;
  readonly restatedBy: readonly Figure[];
  readonly restates: Figure | null;
}

/** What a card needs to know about the page that names its entity. */
export interface PageOfNames {
  /** The page's address, under which the reader's corrections are kept; it does not leave the extension. */
  readonly url: string;
  /** ISO 8601 day, `null` when the page does not say. */
  readonly articleDate: string | null;
  /** BCP 47 tag, `null` when the page does not say. */
  readonly lang: string | null;
  /** Whether its window is private. */
  readonly inPrivate: boolean;
}

export type { Entity } from '../engine/entities/entity';
export type { EntityInArticle } from '../engine/knowledge/card';

/** Which mention of a page: index into its `Mentions.figures`, or into `entities` and that entity's `mentions`. */
export type MentionPlace =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'entity'; readonly entity: number; readonly mention: number };

/** What a page's content script knows about its page. */
export interface PageReport extends PageOfNames {
  readonly state: 'reading' | 'annotated' | 'not-an-article' | Exclude<PageStanding, 'article' | 'no-article'>;
  /** Changes whenever something else has been found. */
  readonly version: number;
  readonly host: string;
  readonly title: string;
  /** The text that the mentions' offsets refer to; while `reading`, the part of a long page that is done. */
  readonly text: string;
  readonly mentions: Mentions;
}

/** Why a request got no answer; kept as a value so that it crosses the message boundary. */
export interface Refusal {
  readonly refused: string;
  /** Whether the other side was missing, or was stopped before it answered: then it may answer when asked again. Otherwise it would refuse again. */
  readonly gone: boolean;
}
