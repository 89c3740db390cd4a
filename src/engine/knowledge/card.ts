import type { EntityType } from '../entities/entity';
import type { Fact, KnowledgeSource, Logo } from './record';

/** All that an entity card says. Dates are ISO 8601 with the precision known; the view words them. */
export interface EntityCard {
  readonly name: string;
  readonly type: EntityType;
  /** `null`: the name is all that is known. */
  readonly known: KnownEntity | null;
  /** Records that the name may stand for besides: name and one line each. Without `known`, which of them it is stayed open. */
  readonly candidates: readonly (InLanguage & { readonly key: string; readonly name: string; readonly description: string })[];
  /** The encyclopedia's article; `null` where it was not looked up or there is none. */
  readonly article: ArticleExcerpt | null;
  readonly lookup: Lookup;
}

/** How far asking Wikipedia and Wikidata has come. */
export type Lookup =
  /** The reader has not yet said whether names may be looked up: the card asks. */
  | 'ask'
  /** The reader wants nothing looked up; or nothing has been. */
  | 'off'
  /** The page is in a private window, and the reader has not allowed it there. */
  | 'private'
  /** Being asked: more will come. */
  | 'waiting'
  /** What the card says is all that there is. */
  | 'answered'
  /** There is no article of that name. */
  | 'not-found'
  /** The reader has said that it is nobody known: nobody is asked. */
  | 'refused'
  /** They allow no more requests for the moment. */
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

/** What a card says of an entity that is known. */
export interface KnownEntity {
  readonly key: string;
  /** Whether it has a record inside the package, so that its card was there from the first moment. */
  readonly isBuiltIn: boolean;
  readonly description: string;
  readonly qid: string | null;
  readonly status: readonly StatusLine[];
  /** Offices that only a look-up has brought: shown below what was there before, so that nothing moves. */
  readonly also: readonly StatusLine[];
  /** Set when the article names the person in a role that the source lists as ended before it, or since. */
  readonly roleNote: RoleNote | null;
  /** Whether only a look-up has brought that note: it is shown below what was there before, so that nothing moves. */
  readonly isNoteNew: boolean;
  readonly facts: readonly SpokenFact[];
  readonly tickers: readonly string[];
  /** `null`: none in the pack. */
  readonly logo: Logo | null;
  readonly sources: readonly KnowledgeSource[];
}

/** Words that may be in another language than the reader's, and have to be read out in theirs. */
export interface InLanguage {
  /** BCP 47 tag; left out where it is the reader's, or not known. */
  readonly lang?: 'en';
}

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

/** "The source lists … in that office until …; since then …". Reports, never accuses. */
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

/** An entity as the card needs it: never the page's text but the sentences that may give it a role. */
export interface EntityInArticle {
  readonly name: string;
  readonly type: EntityType;
  readonly record: string | null;
  readonly candidates: readonly string[];
  /** Sentences in which it is mentioned, for the role check; they stay in the extension. */
  readonly sentences: readonly string[];
  /** Records of the organizations named in those sentences, nearest first. */
  readonly beside: readonly string[];
  /** Title of the article that the reader has said is meant, `null`: none is; left out where the reader has said nothing. */
  readonly article?: string | null;
}
