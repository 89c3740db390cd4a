/** One run of text as a reader sees it: a paragraph, heading, list item, table cell or caption. */
export interface TextBlock {
  /** Visible text: white space collapsed as the browser shows it, soft hyphens left out. Never empty, never with "\n". */
  readonly text: string;
  /** The element that the block is the text of. */
  readonly element: Element;
  /** BCP 47 tag from the nearest `lang` attribute. */
  readonly lang?: string | undefined;
  /** For a table cell: row header, column header and caption, joined by " | "; after " ‖ " what may be said of the whole table. */
  readonly context?: string | undefined;
  /** Where the text is in the document, in order; together the pieces spell `text`. */
  readonly pieces: readonly TextPiece[];
}

/**
 * A stretch of the text that lies in one node without a gap: unit `start + i` of the block is unit `offset + i` of the node. Where white
 * space was collapsed or a soft hyphen dropped, a new piece begins. A `<br>` inside a sentence is a piece of its own, one space long.
 */
export interface TextPiece {
  readonly node: Text | HTMLBRElement;
  /** Where the piece starts in the block's text. */
  readonly start: number;
  /** Where it starts in the node; 0 for a `<br>`. */
  readonly offset: number;
  readonly length: number;
}
