import { overlapping, spansOf, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Everything in a list of firms is a firm, even if it looks like a person or a place: "brands including Topshop, Miss Selfridge
 * and Wallis", "Arcadia, which also owned Topman, Burton and Dorothy Perkins"; unless the pack or the text says that it is something else.
 * So is what did something together with a firm, if the tagger is not sure that it is a person: "Nutrien, Teck and Canpotex said".
 */
export function settleFirmLists(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const entries = [...page.text.matchAll(list)].flatMap(({ index, 0: { length }, groups }) => spansOf(anyEntry, groups?.['entries'] ?? '', index + length - (groups?.['entries'] ?? '').length));
  const firms = entries.filter((entry) => overlapping(candidates, entry).every((name) => mayBeFirm(name, entry)));
  const acting = actingTogether(candidates, page);
  if (firms.length + acting.length === 0) return candidates;
  firms.push(...acting);
  const settled = firms.map(({ start, end }): Candidate => ({ start, end, by: 'kind', type: 'Organization', records: [] }));
  return [...candidates.filter((candidate) => overlapping(firms, candidate).length === 0), ...settled].sort((a, b) => a.start - b.start);
}

/** The one-word entries of a list with a firm in it that begins a sentence. */
function actingTogether(candidates: readonly Candidate[], { text }: Page): readonly Span[] {
  return [...text.matchAll(actors)].flatMap(({ index, groups }) => {
    const named = spansOf(anyEntry, groups?.['entries'] ?? '', index).map((span) => ({ span, names: overlapping(candidates, span) }));
    const isFirm = ({ span, names }: (typeof named)[number]) => names.length > 0 && names.every(({ type, start, end }) => type === 'Organization' && start === span.start && end === span.end);
    const odd = named.filter((one) => !isFirm(one));
    const mayBe = odd.every(({ span, names }) => names.length > 0 && names.every((name) => mayBeFirm(name, span) && name.start === span.start && name.type === 'Person' && (name.confidence ?? 1) < sureOfPerson && !text.slice(name.start, name.end).includes(' ')));
    return odd.length < named.length && mayBe ? odd.map(({ span }) => span) : [];
  });
}

const sureOfPerson = 0.9;

/** Whether only a guess of the tagger says that it, or its end, is something else; what is already an organization stays as it is. */
function mayBeFirm({ by, type, start, end }: Candidate, entry: Span): boolean {
  return by === 'tagger' && type !== 'Organization' && end === entry.end && start >= entry.start;
}

const kinds =
  'airlines|banks|brands|broadcasters|carmakers|chains|charities|chipmakers|companies|conglomerates|drugmakers|exchanges|firms|grocers|insurers|labels|lenders|newspapers|publishers|retailers|shops|start-?ups|stores|studios|supermarkets|suppliers|unions';
const anyCase = kinds.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
const entry = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*[\p{L}\p{N}](?: (?:& )?\p{Lu}[\p{L}\p{N}’'-]*){0,3}`;
const anyEntry = new RegExp(entry, 'gu');
const list = new RegExp(String.raw`(?:(?<!\p{L})(?:${anyCase}),? (?:such as|like|including)|, which (?:also |now |once )?(?:owns|owned)) (?<entries>${entry}(?:, ${entry}){0,14},? and ${entry})(?=[.,;:)]| (?:\p{Ll}|[–—-]))`, 'gu');
const actors = new RegExp(String.raw`(?<=^|\n|[.!?] )(?<entries>${entry}(?:, ${entry}){0,14},? and ${entry})(?= (?:said|say|announced|climbed|cut|dropped|fell|gained|posted|raised|reported|rose|slid) )`, 'gu');
