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
 * that the reader allows are asked first. So a card is there at once, and gets better in place.
 */

/** Asked of the background, by pages and by the extension's own views. */
export interface BackgroundRequests {
  /** What has the reader chosen that a page heeds? Asked from a frame, the page around it has its say too. */
  'page/choices': { ask: { host: string }; answer: PageChoices };

  /**
   * What does this text mention? The whole article each time, so that "Ma" may be explained by a later "Jack Ma"; of a very long page a part. Words that are
   * only asked about come without blocks.
   */
  'page/annotate': { ask: { text: string; hints: Hints }; answer: Mentions };

  /** So many figures are marked in the page now: the toolbar button counts them. */
  'page/count': { ask: { figures: number }; answer: null };

  /** The page has become one of which nothing is to be known, or is so no longer: the frames in it have to decide anew. */
  'frames/reconsider': { ask: null; answer: null };

  /** The reader says what a currency sign means: on the page of this address, or always on its site. The page is read again. */
  'sign/correct': { ask: { url: string; sign: string; currency: string; always: boolean }; answer: null };

  /** What a sign means on a site is no longer as the reader said. */
  'sign/forget': { ask: { host: string; sign: string }; answer: null };

  /**
   * The reader's word on a site; `null`: it is like any other. `forNow`: until the browser is closed. What is said in a private window is for now in any case, and holds
   * in private windows.
   */
  'site/choose': { ask: { host: string; choice: SiteChoice | null; inPrivate: boolean; forNow?: boolean }; answer: null };

  /**
   * The reader says who a name is, on the page of this address: `taken` is a record's key or the title of an article; `null`: nobody that is
   * known. `refused`: keys of those whom it is not. The page is read again. Whether it is in a private window a view has to say.
   */
  'entity/correct': { ask: { url: string; name: string; taken: string | null; refused: readonly string[]; inPrivate?: boolean }; answer: null };

  /**
   * What do these figures come to in the reader's currencies? One card a figure, in order. `url`: address of their page, where what signs mean may be put right; whether
   * that is in a private window a view beside it has to say.
   */
  'figure/cards': { ask: { figures: readonly FigureInArticle[]; articleDate: string | null; fresh: boolean; url?: string; inPrivate?: boolean }; answer: readonly FigureCard[] };

  /** How do cards look in a page, as the text of a style sheet? Asked for a page's first one. */
  'card/style': { ask: null; answer: string };

  /** Who or what are these? One card an entity, in order. A card may come back `waiting`: asked again, it has more. */
  'entity/cards': { ask: { entities: readonly EntityInArticle[]; page: PageOfNames; fresh: boolean }; answer: readonly EntityCard[] };
}

/** Asked of the content script of a tab, by the popup and the background. */
export interface PageRequests {
  /** What has been found in this page so far? */
  'page/report': { ask: null; answer: PageReport };
  /** Scroll to this mention of the report of this version and flash it; `false` when the page has found something else since. */
  'page/show': { ask: { version: number; mention: MentionPlace }; answer: boolean };
  /** Which mentions does the window show right now, in the order of the text? They are those of the report of this version. */
  'page/in-view': { ask: null; answer: { version: number; mentions: readonly MentionPlace[] } };
  /** Decide and read again: what is kept of this page or in memory of its site has changed, or reading has failed. Of settings pages hear by themselves. */
  'page/reread': { ask: null; answer: null };
  /** What has been decided about this page? Frames in it ask, through the background. */
  'page/standing': { ask: null; answer: PageStanding };
  /** Of the page around this frame nothing is to be known any longer, or it may be again: decide and read again. Sent to the page too, which knows. */
  'page/reconsider': { ask: null; answer: null };
  /** Go to the next (1) or the one before (-1) of this kind, and open its card; says whether there is one. */
  'page/step': { ask: { kind: MentionPlace['kind']; direction: 1 | -1 }; answer: boolean };
  /** Open the card of the current mention, or of the first that is in view; says whether there is one. */
  'page/open-card': { ask: null; answer: boolean };
  /** Say of the selected text what it comes to or who it is. */
  'page/explain-selection': { ask: { text: string }; answer: null };
}

/** The reader's word on a site: read all of its pages, or none. */
export type SiteChoice = Settings['sites'][string];

/** What the reader chose, as far as a page heeds it. */
export interface PageChoices extends Pick<Settings, 'navigation' | 'figureCards' | 'entityCards' | 'showAfter' | 'highlightStyle'> {
  /** The reader's word on this site; `null`: none. */
  readonly site: SiteChoice | null;
}

/**
 * Whether a page is read, and if not, why: it is no article; it asks for secrets or is being written in; its site is private by its name, which the reader may
 * overrule; or the reader said so. `failed`: what the reader said could not be learned.
 */
export type PageStanding = 'article' | 'no-article' | 'private' | 'private-site' | 'switched-off' | 'failed';

/** A figure with the figures that it is linked to, as the card needs them. */
export interface FigureInArticle {
  readonly figure: Figure;
  readonly restatedBy: readonly Figure[];
  readonly restates: Figure | null;
}

/** What a card has to know about the page that names its entity. */
export interface PageOfNames {
  /** Address of the page, by which the reader's corrections are found; it stays in the extension. */
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
  /** Another number whenever something else was found. */
  readonly version: number;
  readonly host: string;
  readonly title: string;
  /** The text that the mentions' offsets are of; while `reading`, what of a long page is done. */
  readonly text: string;
  readonly mentions: Mentions;
}

/** Why a request got no answer; kept as a value so that it crosses the message boundary. */
export interface Refusal {
  readonly refused: string;
  /** Whether nobody was there, or was stopped before the answer: asked again, they may answer. Otherwise they would refuse again. */
  readonly gone: boolean;
}
