import type { Hints } from '../hints';
import type { Span } from '../span';
import type { Entity } from './entity';
import type { Knowledge } from './knowledge';
import { linkRecords } from './linking/link-records';
import { oneARecord } from './linking/one-a-record';
import { mergeNames } from './merging/merge-names';
import { readPage } from './page';
import { readNames } from './readers/readers';
import { refine } from './refiners/refiners';

/**
 * Finds the persons, organizations, places and products that a text names, in the order of their first mentions. Never throws.
 *
 *   text → page, words → candidates → fewer and better ones → groups → entities
 *                      readers/       refiners/               merging/  linking/ (records of the pack)
 *
 * Each step asks signs/ what the words in and around a name say, and vocabulary/ for the words.
 *
 * @param taken spans that are already taken, by figures: no mention overlaps them
 */
export function findEntities(text: string, hints: Hints, knowledge: Knowledge, taken: readonly Span[]): readonly Entity[] {
  const page = readPage(text, hints);
  const candidates = refine(readNames(page, knowledge), page, taken);
  return oneARecord(linkRecords(mergeNames(candidates, page), page, knowledge.names, hints));
}
