import type { Span } from './span';

/** What we know besides the text. Every field may be unknown (`null`); nothing here is ever guessed by the engine itself. */
export interface Hints {
  /** BCP 47 tag of the text's main language ("en", "zh-Hant"). */
  readonly lang: string | null;
  /** ISO 3166-1 alpha-2 code of the country that the page says it is for ("AU"). */
  readonly region: string | null;
  /** Address of the page; only the country of its host and the names of its sections are used. */
  readonly url: string | null;
  /** Day of publication, ISO 8601 calendar date ("2025-02-24"). */
  readonly date: string | null;
  /** The text's blocks in order, when it was read from a page. Absent: the lines of the text are its blocks. */
  readonly blocks?: readonly BlockHint[];
  /** The reader's corrections for this page or site: a currency sign as written ("$") → ISO 4217 code. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Keys of the knowledge records that the reader has said are meant by their names on this page, or are not. */
  readonly records?: readonly string[];
  readonly notRecords?: readonly string[];
}

/** One block (paragraph, heading, list item, table cell, caption) of the text. */
export interface BlockHint extends Span {
  /** BCP 47 tag, if the block has its own. */
  readonly lang?: string;
  /** For a table cell: its row and column headers and the table's caption, joined by " | " ("Revenue | 2024, $m"); after " ‖ " what is written in, before or below the table and may apply to all of it. */
  readonly context?: string;
}

/** Hints without any information. */
export const noHints: Hints = { lang: null, region: null, url: null, date: null };
