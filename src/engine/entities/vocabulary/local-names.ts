import type { EntityType } from '../entity';

/** A word for its kind after the name of a small place, or of a town's school or the like. */
export interface LocalKind {
  readonly type: EntityType;
  /** What comes right after the name. */
  readonly says: RegExp;
  /** Whether that belongs to the name. */
  readonly isPart: boolean;
  /** What has to stand right before the name. */
  readonly before?: RegExp;
  /** What the page must be about, or must not be about. */
  readonly onlyWith?: RegExp;
  readonly notWith?: RegExp;
  readonly example: string;
}

/** What ends a name in capitals: no letter follows, and no further capitalised word. */
const ends = String.raw`(?![\p{L}’'-]| \p{Lu})`;
/** What may follow a school; not the name of something that belongs to it, as in "at Leeds high school pupils". */
const endsBody = '(?=[.,;:)”"]|$| (?:and|as|at|before|after|but|for|had|has|in|is|near|on|said|she|he|to|until|was|were|when|where|which|who|will|with)(?!\\p{L}))';
const schools = 'boarding|comprehensive|convent|elementary|grammar|high|infants?|junior|middle|nursery|preparatory|primary|secondary|secondary modern';

/** One row for each; the first that fits. */
export const localKinds: readonly LocalKind[] = [
  // With a capital the word belongs to the place's name, in small letters it does not
  { type: 'Place', says: new RegExp(`^ (?:Constituency|Electoral Area|Sports Complex|Sub-?[Cc]ounty|Upazila)${ends}`, 'u'), isPart: true, example: 'the Assin South Constituency' },
  { type: 'Place', says: new RegExp(`^ Union${ends}`, 'u'), isPart: true, onlyWith: /(?<!\p{L})[Uu]pazila/u, example: 'Borojalia Union' },
  { type: 'Place', says: /^ (?:gram panchayat|panchayat|upazila|barangay|tehsil|taluka?|(?:[Aa]ssembly|Lok Sabha|[Pp]arliamentary) (?:constituency|segment))(?!\p{L})/u, isPart: false, example: 'the Marville Assembly constituency' },
  { type: 'Place', says: /^ (?:ward|sub-?county)(?=[,.;]| in \p{Lu})/u, isPart: false, notWith: /(?<!\p{L})(?:hospital|maternity|patients?)(?!\p{L})/u, example: 'Amuda ward' },

  // After an article it is any school of the town: "the London secondary school where"
  { type: 'Organization', says: new RegExp(`^(?:['’]s)? (?:${schools}) school(?![\\p{L}’'-])${endsBody}`, 'u'), isPart: true, before: /(?<!\p{L})(?:at|attend(?:s|ed|ing)?|from|joined|left|near|of|outside|to) $/u, example: 'at Kingswood grammar school' },
  { type: 'Organization', says: new RegExp(`^ (?:volunteer )?fire department(?![\\p{L}’'-])${endsBody}`, 'u'), isPart: true, before: /(?<!\p{L})(?:of|from|by|with|for) the $/u, example: 'the chief of the Somerville volunteer fire department' },
  { type: 'Organization', says: new RegExp(`^ Secondary${endsBody}`, 'u'), isPart: true, before: /(?:(?<!\p{L})(?:and|at|from|include|includes|including|near|of)|\p{L},) $/u, example: 'at Sacred Heart Secondary' },
];
