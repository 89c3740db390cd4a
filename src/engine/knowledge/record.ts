import type { EntityType } from '../entities/entity';

/**
 * What we know about one entity, as the source said on the day it was checked.
 * Dates are ISO 8601 with the precision that is known: "2023", "2023-09" or "2023-09-10".
 */
export interface KnowledgeRecord {
  /** English Wikipedia title, or the best-known English name where there is none; unique in the pack. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other ways of writing the name, in any script ("Zhang Yong", "张勇"). */
  readonly aliases: readonly string[];
  /** Names that other things share ("Progressive", "Eaton"): they count only if the text shows what kind of thing it names. */
  readonly shared?: readonly string[];
  /** Names used only in one language, by BCP 47 primary tag: "Island" is Iceland in German. */
  readonly localNames?: Readonly<Record<string, string>>;
  /** One line: what this is ("Chinese e-commerce and cloud company"). Says nothing that ends. */
  readonly description: string;
  /** Wikidata id, only where sure. */
  readonly qid: string | null;
  /** Offices that the person holds or held; an organization's, written by hand, are those whose holders have no record. */
  readonly offices: readonly Office[];
  readonly facts: readonly Fact[];
  /** Keys of the places that it lies in, smallest first. If written by hand, one of them must be on the page, because there is a better-known place of the same name. */
  readonly within?: readonly string[];
  /** Stock listings ("NYSE: BABA", "HKEX: 9988"). */
  readonly tickers: readonly string[];
  readonly logo?: Logo;
  readonly source: KnowledgeSource;
}

/** A mark in one colour, drawn in a square of 24 by 24. */
export interface Logo {
  /** Path data as in SVG's `d`. */
  readonly path: string;
}

/** A role held by a person in an organization or country. An open `until` means: listed as holding it on `asOf`. */
export interface Office {
  /** Key of the holder or, without a record, the name; absent in the holder's own record. */
  readonly holder?: string;
  /** The role's usual English words ("chief executive"). */
  readonly role: string;
  /** Key or name of the organization or country; absent in its own record. */
  readonly of?: string;
  readonly since: string | null;
  readonly until: string | null;
  /** It has ended, on a day that the source does not know; `until` is then `null`. */
  readonly ended?: true;
  /** The role is in Wikidata's words, in the reader's language or the closest to it. */
  readonly inReadersWords?: true;
  /** The source itself ranks this statement above others of the same office. Never makes an ended office current. */
  readonly preferred?: true;
  readonly source: KnowledgeSource;
}

/** One dated statement ("Founded", "1999"). */
export interface Fact {
  readonly label: FactLabel;
  /** "unknown" for a death or dissolution on a day that the source does not know. */
  readonly value: string;
  /** The value is in Wikidata's words, in the reader's language or the closest to it; otherwise it is in English. */
  readonly inReadersWords?: true;
  /** The day or year of the value, if it changes with time. */
  readonly at?: string;
  /** The day or month since which it holds: about an older article it says something that was not true yet. */
  readonly since?: string;
}

/** What facts are about; the views have words for each in the reader's language. */
export type FactLabel =
  | 'born' | 'died' | 'nationality' | 'known-for' | 'occupation' | 'party'
  | 'dissolved' | 'founded' | 'founder' | 'headquarters' | 'industry' | 'parent' | 'owner' | 'employees' | 'revenue' | 'members'
  | 'country' | 'capital' | 'population' | 'currency'
  | 'maker' | 'released' | 'website';

/** Who says so, and as of which day. */
export interface KnowledgeSource {
  /** Short name ("SEC exhibit 99.1, 20 June 2023"). */
  readonly name: string;
  readonly url: string;
  /** ISO 8601 day (or month) on which the source was true. */
  readonly asOf: string;
}
