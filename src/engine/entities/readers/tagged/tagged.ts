import { lettersBefore } from '../../../letters-before';
import type { Candidate } from '../../candidate';
import type { EntityType } from '../../entity';
import type { Knowledge, TaggedName } from '../../knowledge';
import type { NamedRecord, Names } from '../../names';
import type { Page } from '../../page';
import { isAmerican, isCountry } from '../../place-records';
import { tellsOfGame } from '../../signs/page-of-games';
import { tellsOfBusiness } from '../../signs/page-of-business';
import { cues } from '../../vocabulary/cues';
import { oneWord, type Cue } from '../../vocabulary/tagged-shape';
import { isRoleHead } from '../../vocabulary/roles';
import { confirmDoubted } from './doubted-names';
import { withFirstNames } from './first-name';
import { fitEdges } from './fit-edges';
import { joinNicknamed } from './nicknamed';

/**
 * What a trained tagger takes for names; nothing when none was handed in, or one of another language. Where the letters around or in a name,
 * or what the pack has of it, leave no doubt, they say its type, not the tagger; that somebody is a firm, or a place and nobody's name, they say for the whole page.
 *
 * Takes: whatever it is sure of. Refuses: nothing; the refiners do.
 */
export function readTagged(page: Page, { tagger, names }: Knowledge): readonly Candidate[] {
  if (tagger?.lang !== page.lang) return [];
  const sure = confirmDoubted(withFirstNames(tagger.tag(page.text, page.blocks, true), page), page);
  const tagged = fitEdges(joinNicknamed(sure, page.text), page, names);
  const borne = new Set(tagged.flatMap(({ start, end, type }) => (type === 'Person' ? partsOf(page.text.slice(start, end)) : [])));
  const typed = tagged.filter((name) => !isPair(name, page, names)).map((name) => ({ ...name, name: page.text.slice(name.start, name.end), said: saidType(name, page, names, borne) }));
  const organizations = new Set(typed.flatMap(({ name, type, said }) => (type === 'Person' && said === 'Organization' ? [name] : [])));
  const places = new Set(typed.flatMap(({ name, type, said }) => (type === 'Person' && said === 'Place' && !borne.has(name) ? [name] : [])));
  const storms = stormsOf(page.text);
  return typed.map(({ start, end, name, type, said = type, confidence }) => {
    const elsewhere = said !== 'Person' ? undefined : storms.has(name) && !borne.has(name) ? 'Event' : organizations.has(name) ? 'Organization' : places.has(name) ? 'Place' : undefined;
    return { start, end, type: elsewhere ?? said, confidence, by: isTitledPlace(name, said, page, names) ? 'kind' : 'tagger', records: [] };
  });
}

/** "Osric", where the page tells of Hurricane Osric: that is what the bare name means there, unless somebody is called so. */
function stormsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/(?<!\p{L})(?:Cyclone|Hurricane|Storm|Typhoon) (\p{Lu}\p{Ll}+)(?![\p{L}-]| \p{Lu})/gu), ([, name = '']) => name));
}

/** "Sultan Kudarat", the province: the pack has it too, so that nobody called Kudarat is a sultan there. */
function isTitledPlace(name: string, type: EntityType | null, { lang }: Page, names: Names): boolean {
  const [title = '', ...others] = name.split(' ');
  return type === 'Place' && others.length > 0 && isRoleHead(title) && names.recordsNamed(name, lang).some((record) => record.type === 'Place');
}

/** The words of a name of several; none of "Typhoon Kalmaegi", which is nobody's. */
function partsOf(name: string): readonly string[] {
  return name.includes(' ') && !/(?:Cyclone|Hurricane|Storm|Typhoon) /.test(name) ? name.split(' ') : [];
}

/** "Israel-Hamas": two that the pack has, and its reader finds both. */
function isPair({ start, end }: TaggedName, page: Page, names: Names): boolean {
  const halves = page.text.slice(start, end).split(/[-‑–]/);
  return halves.length === 2 && halves.every((half) => names.recordsNamed(half, page.lang).some(({ needs }) => needs === undefined));
}

/**
 * What the letters around or in a name, or the pack, say that it is; `undefined` where they say nothing.
 * @param borne words of the longer names of persons on the page
 */
function saidType({ start, end, type }: TaggedName, page: Page, names: Names, borne: ReadonlySet<string>): EntityType | undefined {
  if (type === null) return undefined;
  const name = page.text.slice(start, end);
  const before = lettersBefore(page.text, start, mostBefore);
  const after = page.text.slice(end, end + mostAfter);
  const fits = (cue: Cue) => cue.of.includes(type) && (cue.after?.test(after) ?? true) && (cue.before?.test(before) ?? true) && (cue.whole?.test(name) ?? true) && !(cue.alone === true && borne.has(name));
  const isKnown = ({ asks = itself, knows }: KnownCue) => {
    const records = names.recordsNamed(asks(name), page.lang);
    return records.length > 0 && knows(records, page);
  };
  return (cues.find(fits) ?? knownCues.find((cue) => fits(cue) && isKnown(cue)))?.type;
}

/** How many characters the cues look at on either side. */
const mostBefore = 48;
const mostAfter = 60;

/** A cue that counts where the pack agrees. */
interface KnownCue extends Cue {
  /** The part of the name that the pack is asked for; absent: the whole. */
  readonly asks?: (name: string) => string;
  readonly knows: (records: readonly NamedRecord[], page: Page) => boolean;
}

const itself = (name: string) => name;
const all = (type: EntityType) => (records: readonly NamedRecord[]) => records.every((record) => record.type === type);

const someAmerican = (records: readonly NamedRecord[]) => records.some(isAmerican);

const knownCues: readonly KnownCue[] = [
  { of: ['Organization'], before: /\b(?:owns?|operates?|makes?|made|launched|(?:owner|operator|maker|developer|creator)s? of) $/, knows: all('Product'), type: 'Product', example: 'which owns TikTok' },
  { of: ['Organization'], whole: /^[^ ]+$/, before: /(?<!\p{L})[Tt]he $/u, knows: (records) => records.every(({ type, needs }) => type === 'Product' && needs === undefined), type: 'Product', example: 'the DAX ended flat' },
  // "Ohio State" is as often a university.
  { of: ['Organization'], whole: / State$/, asks: (name) => name.slice(0, -' State'.length), knows: (records) => records.some(({ type, within = [] }) => type === 'Place' && within.length === 1 && !within.includes('United States')), type: 'Place', example: 'Borno State' },
  { of: ['Organization'], whole: / Republic$/, asks: (name) => name.slice(0, -' Republic'.length), knows: (records) => records.some(isCountry), type: 'Place', example: 'Benin Republic' },
  { of: ['Organization', 'Person'], whole: /^[^ ]+$/, before: /(?<!\p{L})(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?) $/u, knows: (records) => records.every(({ type, people }) => type === 'Place' && people !== undefined), type: 'Place', example: 'he will visit Yozgat' },
  // In North America teams go by their city or state: "Denver visits Minnesota". Elsewhere a country's name is as often its team's.
  { of: ['Place', 'Organization'], after: /^ (?:traded (?:for|with)|visits \p{Lu}|hosts \p{Lu}|edged|routed|upset|blanked|swept|rallied|outscored|is \d+-\d+|(?:beat|lost to|defeated|fell to) (?:the )?\p{Lu}[\p{L} .]+(?: \d+-\d+| on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day| in overtime))(?!\p{L})/u, knows: someAmerican, type: 'Organization', example: 'Green Bay traded for Micah Parsons' },
  { of: ['Place'], before: /(?<!\p{L})(?:struggling|slumping|winless|first-place|last-place|top-seeded|top-ranked) $/u, knows: (records, page) => someAmerican(records) && tellsOfGame(page, false), type: 'Organization', example: 'Philadelphia defeated struggling Chicago' },
  { of: ['Place', 'Organization'], before: /(?:edged|routed|blanked|outscored) $/, knows: someAmerican, type: 'Organization', example: 'the Cowboys edged Kansas City' },
  // Of a lesser place only, and the noun says that it is none.
  { of: ['Place'], after: /^, the (?:[\p{L}-]+ ){0,2}(?:agency|operator|network|retailer|supermarket|airline|company|firm|charity|newspaper|broadcaster|chain|regulator|union)(?=[,.;)])/u, knows: (records) => records.every(({ type, needs }) => type === 'Place' && needs !== undefined), type: 'Organization', example: 'Metro, the transport agency, needs buses' },
  { of: ['Person'], whole: / /, after: /^ (?:artist|locals?|man|native|residents?|teenager|woman)(?!\p{L})/u, knows: all('Place'), type: 'Place', example: 'Alice Springs artist Ann Roe' },
  { of: ['Place'], before: /(?<!\p{L})(?:against|beat|over) (?:\p{Ll}+ )?rivals? $/u, knows: (records, page) => someAmerican(records) && tellsOfGame(page, false), type: 'Organization', example: 'lost the cup against rival Washington' },
  // Known as a lesser place only. Better-known ones ("New York") are teams and governments too.
  { of: ['Organization'], whole: / /, knows: (records) => records.every(({ type, needs }) => type === 'Place' && needs !== undefined), type: 'Place', example: 'Khyber Pakhtunkhwa' },
  // With what makers call the sizes and uses of a model; who makes it is on the page.
  {
    of: ['Person'],
    whole: /^[^ ]+(?: (?:Opus|Sonnet|Haiku|Code|Pro|Flash|Ultra|Nano|Mini|Max|Chat|Coder|[\d.]+))*$/,
    asks: (name) => name.split(' ')[0] ?? '',
    knows: (records, { text }) => records.every(({ type, related = [] }) => type === 'Product' && related.some((maker) => text.includes(maker))),
    type: 'Product',
    example: 'Claude Opus, of Anthropic',
  },
  { of: ['Person'], whole: oneWord, alone: true, before: /(?<!\p{L})(?:agreement|contract|deal|joint venture|partnership) with $/u, knows: all('Organization'), type: 'Organization', example: 'a five-year deal with Sika' },
  // Nobody on the page has a longer name with it, and the page tells of business.
  { of: ['Person'], whole: oneWord, alone: true, knows: (records, page) => records.every(({ type }) => type === 'Organization') && tellsOfBusiness(page), type: 'Organization', example: 'Sika, on a page about shares, sales and profits' },
  // Where the pack has nobody else of that name: not "Danielle Steel".
  { of: ['Person'], whole: /^(?:\p{Lu}\.\s?){2}\p{Lu}| (?:Steel|Power|Gold|Banks)$/u, knows: all('Organization'), type: 'Organization', example: 'L. L. Bean' },
];
