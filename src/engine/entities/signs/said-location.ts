import { mayName } from './may-name';
import { placeKinds } from '../vocabulary/place-nouns';
import { shortRegions, tellingRegions } from '../vocabulary/regions';

/** Where a place lies, as the text says right after its name. */
export interface SaidLocation {
  /** What may be the surrounding place's name, as the pack writes it, the likeliest first. */
  readonly names: readonly string[];
  /** The same as the text writes them. */
  readonly written: readonly string[];
  /** "apposed": after a comma alone. "contained": after "in". "described": after the noun for what lies there. */
  readonly by: 'apposed' | 'contained' | 'described';
  /** Whether the surrounding place's name is sure to end where it was cut, and is said of this place: not in "Geneva, Israel and Hamas agreed". */
  readonly isWhole: boolean;
  /** Whether it may be one more of a list: "in London, Ontario and Quebec". */
  readonly inList: boolean;
}

/**
 * Reads what comes after a place's name.
 *
 *   "[Paris], Texas,", "[Springfield], Ill.", "[Cambridge], Mass.-based"              apposed
 *   "[Gombe], in Tanzania", "[Gombe] in Tanzania"; not "in Tanzania's park"            contained
 *   "[Dublin] in the San Francisco Bay Area"                                          described, by the city of the area
 *   "[Pilsen], a neighborhood on Chicago's west side", "the [Pilsen] district of"      described
 */
export function saidLocation(text: string, end: number): SaidLocation | undefined {
  if (!saysMore.test(text.slice(end, end + farthestStart))) return undefined;
  const rest = text.slice(end, end + farthest);
  const [, described] = describedPlace.exec(rest) ?? [];
  if (described !== undefined) return location('described', described, true, false);
  const [, city] = aroundCity.exec(rest) ?? [];
  if (city !== undefined) return location('described', city, true, false);
  const [contained, container] = containingPlace.exec(rest) ?? [];
  if (contained !== undefined && container !== undefined) return location('contained', container, !/^['’]/.test(rest.slice(contained.length)), false);
  const [, apposed, after = ''] = apposedPlace.exec(rest) ?? [];
  const [shortRegion = ''] = apposed?.split(/[-‑](?:based|headquartered)(?!\p{L})/u) ?? [];
  if (shortRegion !== apposed && shortRegions.has(shortRegion)) return location('apposed', shortRegion, true, false); // "in Cambridge, MA-based Telmar", not "in Sydney, Texas-based Telmar"
  const [sentenceEnd] = apposed?.split('. ') ?? [];
  if (sentenceEnd !== undefined && sentenceEnd !== apposed && tellingRegions.has(sentenceEnd)) return location('apposed', sentenceEnd, true, false); // "in Jackson, Wyoming. Prosecutors say"
  if (apposed === undefined) return undefined;
  const isWhole = apposed.endsWith('.') || /^(?:[,.;!?)]|$)/.test(after) || (tellingRegions.has(shortRegions.get(apposed) ?? apposed) && goesOn.test(after));
  return location('apposed', apposed, isWhole, /^,? (?:and|or)\b/.test(after) && !goesOn.test(after));
}

/** After a state, what goes on with the sentence and with no list of states: "ROME, Ohio --", "in Athens, Texas where", "in Athens, Texas and had"; not "in Paris, Texas and Ohio", "in Athens, Texas officials". */
const goesOn = /^(?: ?(?:—|–|--)| \(\p{Lu}{2,7}\)|,? and (?:had|has|have|is|are|was|were|will|would|now|later|formerly|then|that|who|which|went|came|\p{Ll}{2,}ed) | (?:after|at|before|by|for|from|in|on|that|to|when|where|which|who|with) )/u;

/** "Jackson, Wyoming.", "Dallas, Ga.": a state or province after the name, that ends what is said of it; not "Jackson, Virginia and Augusta". */
export function hasTellingRegion(text: string, end: number): boolean {
  const location = saidLocation(text, end);
  return location?.by === 'apposed' && location.isWhole && !location.inList && tellingRegions.has(location.names[0] ?? '');
}

/** How it begins, which few names are followed by: the rest is read only there. */
const saysMore = new RegExp(String.raw`^(?:, (?:\p{Lu}|an? |the |in )| (?:in|${placeKinds}) )`, 'u');
const farthestStart = 18;

/** How many characters are looked at. */
const farthest = 100;

/** Up to four capitalised words, "of" among them. */
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of)){0,3}`;
const apposedPlace = new RegExp(String.raw`^, (${name})(.{0,16})`, 'u');
const aroundCity = /^,? in the (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?) (?:Bay Area|(?:metro(?:politan)? )?area)(?!\p{L})/u;
const containingPlace = /^,? in (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})(?!\p{L})/u;
const describedPlace = new RegExp(String.raw`^(?:, (?:an?|the) (?:[\p{L}\p{N}'’-]+ ){0,5}?| )(?:${placeKinds}) (?:of|in|on|near|outside) (?:the )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})(?!\p{L})`, 'u');

function location(by: SaidLocation['by'], words: string, isWhole: boolean, inList: boolean): SaidLocation {
  const written = prefixes(words);
  return { names: written.map((one) => shortRegions.get(one) ?? one), written, by, isWhole, inList };
}

/**
 * "New South Wales Premier" → itself, "New South Wales": what ends it is a role or a day. Full stops of a sentence's end are left off as well,
 * and "-based". In "Paris, Texas Instruments" no place is said.
 */
function prefixes(words: string): string[] {
  const parts = words.replace(/[-‑](?:based|area|born|bred|headquartered|bound)$/, '').split(' ');
  return parts.flatMap((_, index) => {
    const length = parts.length - index;
    const prefix = parts.slice(0, length).join(' ');
    const next = parts[length];
    if (prefix.endsWith('.')) return [prefix, prefix.slice(0, -1)];
    return next === undefined || !mayName({ text: next }) ? [prefix] : [];
  });
}
