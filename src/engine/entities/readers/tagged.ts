import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import type { Knowledge, TaggedName } from '../knowledge';
import type { Names } from '../names';
import type { Page } from '../page';
import { cues } from '../vocabulary/kinds';
import { fitEdges } from './tagged-edges';

/**
 * What a trained tagger takes for names; nothing when none was handed in, or one of another language. Where the letters around or in a name
 * leave no doubt, they say its type, not the tagger.
 *
 * Takes: whatever it is sure of. Refuses: nothing; the refiners do.
 */
export function readTagged(page: Page, { tagger, names }: Knowledge): readonly Candidate[] {
  if (tagger?.lang !== page.lang) return [];
  return tagger.tag(page.text, page.blocks).flatMap((tagged) => {
    const name = fitEdges(tagged, page, names);
    if (isPair(name, page, names)) return [];
    return { start: name.start, end: name.end, type: typeOf(name, page, names), confidence: name.confidence, by: 'tagger', records: [] };
  });
}

/** "Israel-Hamas": two that the pack has, and its reader finds both. */
function isPair({ start, end }: TaggedName, page: Page, names: Names): boolean {
  const halves = page.text.slice(start, end).split(/[-‑–]/);
  return halves.length === 2 && halves.every((half) => names.recordsNamed(half, page.lang).some(({ needs }) => needs === undefined));
}

/** What the letters around or in a name say that it is; "L. L. Bean" is the store where the pack has nobody of that name. */
function typeOf({ start, end, type }: TaggedName, page: Page, names: Names): EntityType | null {
  if (type === null) return type;
  const name = page.text.slice(start, end);
  const after = page.text.slice(end, end + 20);
  const before = page.text.slice(Math.max(0, start - 5), start);
  const cue = cues.find(({ of, whole, ahead, behind }) => of.includes(type) && (whole?.test(name) ?? true) && (ahead?.test(before) ?? true) && (behind?.test(after) ?? true));
  if (cue !== undefined) return cue.type;
  if (type === 'Organization' && isMade({ start, end }, page, names)) return 'Product';
  if (type === 'Organization' && (isState(name, page, names) || isRegion(name, page, names))) return 'Place';
  if (type === 'Person' && isModel(name, page, names)) return 'Product';
  if (type !== 'Person' || !(initialsFirst.test(name) || surnameOrTrade.test(name))) return type;
  const known = names.recordsNamed(name, page.lang);
  return known.length > 0 && known.every((record) => record.type === 'Organization') ? 'Organization' : type;
}

/** "which owns TikTok", "the maker of ChatGPT": what somebody owns or makes, where the pack has a product of the name and nothing else. */
function isMade({ start, end }: Span, page: Page, names: Names): boolean {
  if (!/\b(?:owns?|operates?|makes?|made|launched|(?:owner|operator|maker|developer|creator)s? of) $/.test(page.text.slice(Math.max(0, start - 20), start))) return false;
  const known = names.recordsNamed(page.text.slice(start, end), page.lang);
  return known.length > 0 && known.every(({ type }) => type === 'Product');
}

/** "Claude" and "Claude Opus" on a page that names Anthropic: the pack has a product of that name, and who makes it is here. */
function isModel(name: string, page: Page, names: Names): boolean {
  const [model = '', ...line] = name.split(' ');
  const known = line.every((word) => modelWords.test(word)) ? names.recordsNamed(model, page.lang) : [];
  return known.length > 0 && known.every(({ type, related = [] }) => type === 'Product' && related.some((maker) => page.text.includes(maker)));
}

/** What makers call the sizes and uses of a model. */
const modelWords = /^(?:Opus|Sonnet|Haiku|Code|Pro|Flash|Ultra|Nano|Mini|Max|Chat|Coder|[\d.]+)$/;

/** "Borno State", in a country that has a state of Borno; "Ohio State" is as often a university. */
function isState(name: string, page: Page, names: Names): boolean {
  const state = / State$/.test(name) ? name.slice(0, -' State'.length) : '';
  return state !== '' && names.recordsNamed(state, page.lang).some(({ type, within = [] }) => type === 'Place' && within.length === 1 && !within.includes('United States'));
}

/** "Khyber Pakhtunkhwa": of several words, and known as a lesser place's name only. Better-known ones ("New York") are teams and governments too. */
function isRegion(name: string, page: Page, names: Names): boolean {
  const known = name.includes(' ') ? names.recordsNamed(name, page.lang) : [];
  return known.length > 0 && known.every(({ type, needs }) => type === 'Place' && needs !== undefined);
}

/** Ends that surnames have too: "Tata Steel" where the pack has nobody else of that name, not "Danielle Steel". */
const surnameOrTrade = / (?:Steel|Power|Gold|Banks)$/;
const initialsFirst = /^(?:\p{Lu}\.\s?){2}\p{Lu}/u;
