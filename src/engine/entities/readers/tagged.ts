import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import type { Knowledge, TaggedName } from '../knowledge';
import type { Names } from '../names';
import { wordAt, type Page } from '../page';

/**
 * What a trained tagger takes for names; nothing when none was handed in, or one of another language. Where the letters around or in a name
 * leave no doubt, they say its type, not the tagger.
 *
 * Takes: whatever it is sure of. Refuses: nothing; the refiners do.
 */
export function readTagged(page: Page, { tagger, names }: Knowledge): readonly Candidate[] {
  if (tagger?.lang !== page.lang) return [];
  return tagger.tag(page.text, page.blocks).map((tagged) => {
    const name = withInitials(tagged, page, names);
    return { start: name.start, end: name.end, type: typeOf(name, page, names), confidence: name.confidence, by: 'tagger', records: [] };
  });
}

/** "Bean" in "the retailer L.L. Bean", where somebody is known by the whole. */
function withInitials(name: TaggedName, page: Page, names: Names): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  if (page.words[at]?.joined !== true || before === undefined || !/^(?:\p{Lu}\.\s?)+$/u.test(before.text)) return name;
  return names.recordsNamed(page.text.slice(before.start, name.end), page.lang).length === 0 ? name : { ...name, start: before.start };
}

/** "Cambridge-based" is said of a place, and "L. L. Bean" is the store where the pack has nobody of that name. */
function typeOf({ start, end, type }: TaggedName, page: Page, names: Names): EntityType | null {
  if (type !== null && saysWhere.test(page.text.slice(end, end + 14))) return 'Place';
  const name = page.text.slice(start, end);
  if (type !== 'Person' || !initialsFirst.test(name)) return type;
  const known = names.recordsNamed(name, page.lang);
  return known.length > 0 && known.every((record) => record.type === 'Organization') ? 'Organization' : type;
}

const saysWhere = /^[-‑](?:based|headquartered|area)(?!\p{L})/u;
const initialsFirst = /^(?:\p{Lu}\.\s?){2}\p{Lu}/u;
