import { insideAny } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Extends a known firm to the legal form after it if the reader of legal forms did not: it cuts "Macy's Corp." at the apostrophe, and
 * "Skadden, Arps, Slate, Meagher & Flom LLP" at the comma. Not "Apple's Inc. cover".
 */
export function joinLegalForms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const isSeen = insideAny(candidates.filter(({ by }) => by === 'legal-suffix'));
  return candidates.map((candidate) => {
    const [form] = candidate.type === 'Organization' && (candidate.by === 'pack' || candidate.by === 'firm') ? (formAfter.exec(page.text.slice(candidate.end, candidate.end + longestForm)) ?? []) : [];
    if (form === undefined || isSeen({ start: candidate.start, end: candidate.end + 1 })) return candidate;
    return { ...candidate, end: candidate.end + form.length };
  });
}

/** With its full stop if the sentence goes on. */
const formAfter = /^,? (?:AG|Bhd|Corp|Corporation|GmbH|Inc|Incorporated|LLC|LLP|LP|Limited|Ltd|NV|PLC|Plc|plc|SE)(?![\p{L}\p{N}’'-])(?:\.(?=,|['’]s|\s\p{Ll}|\s?\())?/u;

/** The length of ", Incorporated" and of what may follow it. */
const longestForm = 20;
