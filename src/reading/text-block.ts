/** One run of text as a reader sees it: a paragraph, heading, list item, table cell or caption. */
export interface TextBlock {
  /** Visible text: white space collapsed as the browser shows it, soft hyphens left out. Never empty, never with "\n". */
  readonly text: string;
  /** The element that the block is the text of. */
  readonly element: Element;
  /** BCP 47 tag from the nearest `lang` attribute. */
  readonly lang?: string;
  /** For a table cell: row header, column header and caption, joined by " | ". */
  readonly context?: string;
  /** Where the text stands in the document, in order; together they spell `text`. */
  readonly pieces: readonly TextPiece[];
}

/**
 * A stretch of one text node. `offsets[i]` is the node offset of the piece's i-th UTF-16 unit, so that collapsed white
 * space and dropped characters keep their way back.
 */
export interface TextPiece {
  readonly node: Text;
  /** Where the piece starts in the block's text. */
  readonly start: number;
  readonly offsets: readonly number[];
}

/** What the page says about itself. */
export interface PageHints {
  readonly title: string;
  readonly lang: string | null;
  readonly region: string | null;
  readonly url: string | null;
  /** Day of publication, ISO 8601, from JSON-LD, meta tags or `<time>`; `null` when it says nothing. */
  readonly date: string | null;
}
