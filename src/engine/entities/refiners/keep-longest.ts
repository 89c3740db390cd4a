import { overlaps, spanText } from '../../span';
import { readerNames, type Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGame } from '../signs/page-of-games';
import { isCountry } from '../place-records';
import { isSaidWhere } from '../signs/said-where';

/** Of overlapping candidates keeps the longest, and of equally long ones the most trusted reader's, together with an alternate name that another reader saw. */
export function keepLongest(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, candidate)) kept.push(candidate);
    else kept[kept.length - 1] = better(last, candidate, page);
  }
  return kept;
}

function better(a: Candidate, b: Candidate, page: Page): Candidate {
  const listedWhole = [a, b].find((one) => one.by === 'firm' && spanText(page.text, one).split(' ').length > longestOpenName);
  if (listedWhole !== undefined) return listedWhole;
  const byLength = b.end - b.start - (a.end - a.start);
  if (byLength !== 0) return withAcronym(byLength > 0 ? b : a, byLength > 0 ? a : b);
  const [first, second] = readerNames.indexOf(a.by) <= readerNames.indexOf(b.by) ? [a, b] : [b, a];
  if (isOverruled(first, second, page)) return { ...second, records: first.records.filter(({ type }) => type === 'Product') };
  const alternateName = first.alternateName ?? second.alternateName;
  return { ...first, type: first.type ?? second.type, ...(alternateName === undefined ? {} : { alternateName }) };
}

/** A listed name with more words than this is complete: "the Office on Drugs and Crime World Drug Report" is not the body. */
const longestOpenName = 4;

/** "Korea Electric Power Corp." with its full stop, "United Nations Office for the …", where another reader saw "(KEPCO)", "(OCHA)" after a shorter form. */
function withAcronym(longer: Candidate, shorter: Candidate): Candidate {
  const isWhole = shorter.end === longer.end || (shorter.start === longer.start && shorter.end + 1 >= longer.end);
  return shorter.alternateName === undefined || longer.alternateName !== undefined || !isWhole ? longer : { ...longer, alternateName: shorter.alternateName };
}

/**
 * Whether a place or product of the pack is an organization here, as the reader of clubs or a sure tagger sees from the sentence: a city that
 * stands for its team ("Chicago beat Boston"), a service for the firm that runs it. Not if the text says that something is there ("in Chicago",
 * "Cambridge, Mass."); and not a country, except on a page about games, because a country also acts as itself: "Singapore had the support of other members".
 */
function isOverruled(known: Candidate, seen: Candidate, page: Page): boolean {
  if (known.by === 'firm' && known.confidence !== undefined) return isSurelySomebody(seen, known.confidence, page);
  const isSeen = seen.type === 'Organization' && (seen.by === 'club' || (seen.by === 'tagger' && (seen.confidence ?? 0) >= sureOfOrganization));
  if (!isSeen || known.by !== 'pack' || known.placed !== undefined) return false;
  if (known.type === 'Place') return !isSaidWhere(page.text, known.start) && (!known.records.some(isCountry) || tellsOfGame(page, false));
  return known.type === 'Product';
}

const sureOfOrganization = 0.6;

/** "Ann Roe said it would": the tagger is surer of a person than the words are of a firm. */
function isSurelySomebody({ by, type, start, end, confidence = 0 }: Candidate, least: number, { text }: Page): boolean {
  return by === 'tagger' && type === 'Person' && confidence > least && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
}
