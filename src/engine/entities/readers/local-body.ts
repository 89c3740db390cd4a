import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../may-name';
import type { Page } from '../page';
import { runBefore } from '../runs';
import { behindLocal, localBodies, type LocalBody } from '../vocabulary/local-bodies';

/**
 * Schools, fire departments and the like of a town, by the words behind a name: in small letters as well, where those end what is named.
 *
 * Takes: "at [Kingswood grammar school]", "the [Somerville volunteer fire department]", "at [Sacred Heart Secondary] in Goilala".
 * Takes: "the [Elsipogtog First Nation]", "a detective of the [Homicide and Major Enquiry Team]".
 * Takes: "at [Ermysted's grammar school]"; not "at Bristol's grammar school".
 * Refuses: "a Bristol grammar school", "Texas high school football", "at London primary schools", "the First Nation".
 */
export function readLocalBodies(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block)) return [];
    const behind = page.text.slice(word.end, word.end + farthest);
    const found = localBodies.flatMap((body) => (behindName(body, behind, word.text) ?? []));
    const [body] = found;
    if (body === undefined) return [];
    const to = body.isOwnWord ? at : at + 1;
    const from = runBefore(page.words, to, body.most, (one) => mayName(one) || one.text === 'Major', body.joints);
    const first = page.words[from];
    const whole = page.words[from - 1];
    if (first === undefined || to - from < body.fewest || (body.isOwnWord && !word.joined) || (first.joined && whole?.capital === true && !/^(?:The|At|In|When|After|From)$/.test(whole.text))) return [];
    const isOfPlace = /^['’]/.test(behind) && names.recordsNamed(page.text.slice(first.start, word.end), page.lang).some(({ type }) => type === 'Place');
    return !isOfPlace && body.ahead.test(lettersBefore(page.text, first.start, farthest)) ? [{ start: first.start, end: word.end + body.tail, by: 'kind', type: 'Organization', records: [] }] : [];
  });
}

/** Letters that are looked at on either side. */
const farthest = 48;

interface Found extends LocalBody {
  /** Letters of its words behind the capitalised one. */
  readonly tail: number;
}

function behindName(body: LocalBody, behind: string, word: string): Found | undefined {
  const says = body.isOwnWord ? (body.says.test(word) ? '' : undefined) : body.says.exec(behind)?.[0];
  return says !== undefined && behindLocal.test(behind.slice(says.length)) ? { ...body, tail: says.length } : undefined;
}
