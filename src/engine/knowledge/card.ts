import type { EntityType } from '../entities/entity';
import type { Fact, KnowledgeSource, Logo } from './record';

/** Everything an entity card says. Dates are ISO 8601 in the known precision; the view words them. */
export interface EntityCard {
  readonly name: string;
  readonly type: EntityType;
  /** `null`: nothing but the name is known. */
  readonly known: KnownEntity | null;
  /** Other records that the name may stand for: name and one line each. Without `known`, it stayed open which one is meant. */
  readonly candidates: readonly (InLanguage & { readonly key: string; readonly name: string; readonly description: string })[];
  /** The encyclopedia's article; `null` if it was not looked up or there is none. */
  readonly article: ArticleExcerpt | null;
  readonly lookup: Lookup;
}

/** The state of the look-up at Wikipedia and Wikidata. */
export type Lookup =
  /** The reader has not yet said whether names may be looked up: the card asks. */
  | 'ask'
  /** The reader wants nothing looked up, or nothing has been. */
  | 'off'
  /** The page is in a private window, and the reader has not allowed it there. */
  | 'private'
  /** Being asked: more will come. */
  | 'waiting'
  /** The card is complete. */
  | 'answered'
  /** There is no article of that name. */
  | 'not-found'
  /** The reader has said that it is nobody known, so nothing is looked up. */
  | 'refused'
  /** No more requests are allowed for the moment. */
  | 'busy'
  /** No usable answer came. */
  | 'unreachable';

/** The beginning of an article of Wikipedia, under CC BY-SA 4.0: shown with its source, its address and its licence. */
export interface ArticleExcerpt {
  readonly title: string;
  readonly address: string;
  /** `null` when only the names of the page were looked up, all at once. */
  readonly sentences: string | null;
  readonly picture: Picture | null;
}

/** A free picture from Wikimedia Commons. */
export interface Picture {
  /** A data: address: the page sees no request for it. */
  readonly data: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Its page at Commons, which names the author and the licence. */
  readonly address: string;
}

/** What a card says about a known entity. */
export interface KnownEntity {
  readonly key: string;
  /** Whether it has a built-in record, so that its card was complete enough to show at once. */
  readonly isBuiltIn: boolean;
  readonly description: string;
  readonly qid: string | null;
  readonly status: readonly StatusLine[];
  /** Offices found only by the look-up: shown below what was there before, so that nothing moves. */
  readonly also: readonly StatusLine[];
  /** Set if the article names the person in a role that, according to the source, had ended before it, or has since. */
  readonly roleNote: RoleNote | null;
  /** Whether the note comes only from the look-up: it is then shown below what was there before, so that nothing moves. */
  readonly isNoteNew: boolean;
  readonly facts: readonly SpokenFact[];
  readonly tickers: readonly string[];
  /** `null`: none in the pack. */
  readonly logo: Logo | null;
  readonly sources: readonly KnowledgeSource[];
}

/** Words that may be in another language than the reader's, in which they must be read out. */
export interface InLanguage {
  /** BCP 47 tag; left out where it is the reader's, or not known. */
  readonly lang?: 'en';
}

/** A fact as a card has it, with the language of its value. */
export type SpokenFact = Omit<Fact, 'inReadersWords'> & InLanguage;

/** One office, as of now; its language is that of its role and its names. */
export interface StatusLine extends InLanguage {
  /** `then`: listed on the article's day, and not now. `undated`: listed once, without a start or more than a year ago. */
  readonly kind: 'listed' | 'then' | 'ended' | 'undated';
  readonly role: string;
  /** Name of the organization or country; for an organization's card the name of the holder. */
  readonly other: string;
  readonly side: 'holder' | 'organization';
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string;
}

/** "The source lists … in that office until …; since then …". It reports and never accuses. */
export interface RoleNote {
  /** Whether the source lists the end before the article, or after it: then the article was right on its day. */
  readonly kind: 'ended-before' | 'changed-since';
  readonly role: string;
  readonly of: string;
  readonly until: string;
  /** Who is listed after (on the article's day, or now), `null` when the source names nobody. */
  readonly successor: string | null;
  readonly articleDate: string;
  readonly source: KnowledgeSource;
}

/** An entity as the card needs it, with only those sentences of the page that may give it a role. */
export interface EntityInArticle {
  readonly name: string;
  readonly type: EntityType;
  readonly record: string | null;
  readonly candidates: readonly string[];
  /** Sentences in which it is mentioned, for the role check; they stay in the extension. */
  readonly sentences: readonly string[];
  /** Records of the organizations named in those sentences, nearest first. */
  readonly beside: readonly string[];
  /** Title of the article that the reader has said is meant; `null`: none is; absent if the reader has said nothing. */
  readonly article?: string | null;
}
