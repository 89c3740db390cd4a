import { spansOf } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Somebody's maiden name, in brackets after the present one.
 *
 * Takes: "Julia (nee [Masters])", "Ann Roe (née [Street])".
 * Refuses: "(nee naw, said the engine)", "the firm (formerly Masters)".
 */
export function readMaidenNames({ text }: Page): readonly Candidate[] {
  return spansOf(maidenName, text).map((span): Candidate => ({ ...span, by: 'role', type: 'Person', records: [] }));
}

const maidenName = /(?<=\p{Lu}\p{L}+ \(n[eé]e )\p{Lu}[\p{L}’'-]+(?=[),;])/gu;
