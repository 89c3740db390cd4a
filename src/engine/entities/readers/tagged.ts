import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import type { Knowledge, TaggedName } from '../knowledge';
import type { Names } from '../names';
import type { Page } from '../page';
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
  const cue = cues.find(({ of, whole, behind }) => of.includes(type) && (whole?.test(name) ?? true) && (behind?.test(after) ?? true));
  if (cue !== undefined) return cue.type;
  if (type === 'Organization' && isMade({ start, end }, page, names)) return 'Product';
  if (type === 'Organization' && (isState(name, page, names) || isRegion(name, page, names))) return 'Place';
  if (type !== 'Person' || !(initialsFirst.test(name) || surnameOrTrade.test(name))) return type;
  const known = names.recordsNamed(name, page.lang);
  return known.length > 0 && known.every((record) => record.type === 'Organization') ? 'Organization' : type;
}

/** One row for each shape that the tagger takes for something else: what it says, the name as a whole, what stands behind it, what it is. */
const cues: readonly { readonly of: readonly EntityType[]; readonly whole?: RegExp; readonly behind?: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { of: ['Person', 'Organization', 'Product', 'Thing', 'Event'], behind: /^[-‑](?:based|headquartered|area)(?!\p{L})/u, type: 'Place', example: 'Cambridge-based' },
  { of: ['Person'], whole: /^\p{Lu}.* (?:Street|Road|Avenue|Boulevard|Airport|Station|Stadium|Arena|Square|Plaza|Palace|Cathedral|Islands?|River)$/u, type: 'Place', example: 'Duxton Road' },
  { of: ['Person', 'Organization', 'Place', 'Product'], whole: /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) \p{Lu}[\p{L}-]+$/u, type: 'Event', example: 'Typhoon Fung-wong' },
  { of: ['Place', 'Organization'], whole: /^(?:Prince|Princess|Duke|Duchess|Earl|Queen|Archbishop|Bishop) of \p{Lu}\p{L}+$/u, type: 'Person', example: 'the Prince of Wales' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^ (?:shares|stock|shareholders|bonds) /, type: 'Organization', example: 'Lilly shares rose' },
  {
    of: ['Person', 'Place'],
    whole: /^\p{Lu}.* (?:Motors|Energy|Industries|Holdings|Capital|Bank|Partners|Chemicals|Pharma|Pharmaceuticals|Technologies|Systems|Networks|Enterprises|Petroleum|Airlines|Airways|Insurance|Securities|Investments|Semiconductors?|Electronics|Telecom|Therapeutics|Entertainment)$/u,
    type: 'Organization',
    example: 'Sutter Industries',
  },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^['’]s (?:IPO|listing|share pr|shareholders)/, type: 'Organization', example: 'Jio’s IPO' },
  { of: ['Person', 'Place'], whole: /^(?:Ansar|Jabhat|Hayat|Harakat|Hizb|Jama['’]?at|Jamaat|Jaish|Lashkar|Saraya|Kata['’]?ib|Liwa|Tehree?k|Sipah)[ -](?:al|ul|ut|e|i|us|as|ash)[-‑ ]/u, type: 'Organization', example: 'Ansar al-Sharia' },
];

/** "which owns TikTok", "the maker of ChatGPT": what somebody owns or makes, where the pack has a product of the name and nothing else. */
function isMade({ start, end }: Span, page: Page, names: Names): boolean {
  if (!/\b(?:owns?|operates?|makes?|made|launched|(?:owner|operator|maker|developer|creator)s? of) $/.test(page.text.slice(Math.max(0, start - 20), start))) return false;
  const known = names.recordsNamed(page.text.slice(start, end), page.lang);
  return known.length > 0 && known.every(({ type }) => type === 'Product');
}

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
