/** What a town's bodies are called by, behind its name or their own. */
export interface LocalBody {
  /** What says so: the last word with a capital itself, or the small words right behind it. */
  readonly says: RegExp;
  readonly isOwnWord: boolean;
  /** Capitalised words before it. */
  readonly fewest: number;
  readonly most: number;
  /** Small words inside. */
  readonly joints: ReadonlySet<string>;
  /** What has to stand before the whole. */
  readonly ahead: RegExp;
  readonly example: string;
}

const none: ReadonlySet<string> = new Set();
const at = /(?<!\p{L})(?:at|attend(?:s|ed|ing)?|from|joined|left|near|of|outside|to) $/u;

/** One row for each; the first that fits. Behind an article "the London secondary school where" is any of the town. */
export const localBodies: readonly LocalBody[] = [
  { says: /^(?:['’]s)? (?:boarding|comprehensive|convent|elementary|grammar|high|infants?|junior|middle|nursery|preparatory|primary|secondary|secondary modern) school(?![\p{L}’'-])/u, isOwnWord: false, fewest: 1, most: 3, joints: none, ahead: at, example: 'at Kingswood grammar school' },
  { says: /^ (?:volunteer )?fire department(?![\p{L}’'-])/u, isOwnWord: false, fewest: 1, most: 3, joints: none, ahead: /(?<!\p{L})(?:of|from|by|with|for) the $/u, example: 'the chief of the Somerville volunteer fire department' },
  { says: /^Secondary$/, isOwnWord: true, fewest: 1, most: 3, joints: none, ahead: /(?:(?<!\p{L})(?:and|at|from|include|includes|including|near|of)|\p{L},) $/u, example: 'at Sacred Heart Secondary' },
];

/** What may follow, as nothing of theirs is named by it: not "at Leeds high school pupils". */
export const behindLocal = /^(?:[.,;:)”"]|$| (?:and|as|at|before|after|but|for|had|has|in|is|near|on|said|she|he|to|until|was|were|when|where|which|who|will|with)(?!\p{L}))/u;
