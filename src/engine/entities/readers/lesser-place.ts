import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { countryOf } from '../place-records';

/**
 * A lesser-known place in the pack, if something is said to be in it and the page names its country; the tagger, which has never seen it, is not asked.
 *
 * Takes: "a crash in [Nadi] yesterday", on a page with "Fiji" on it.
 * Refuses: "in Nadi" on any other page, "a belief in Nadi Roe".
 */
export function readLesserPlaces({ text, words, titleCase, lang }: Page, { names }: Knowledge): readonly Candidate[] {
  const asked = new Map<string, boolean>();
  const isNamed = (country: string) => {
    if (!asked.has(country)) asked.set(country, text.includes(country));
    return asked.get(country) === true;
  };
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!word.capital || !word.joined || !/^(?:in|near)$/.test(before?.text ?? '') || titleCase.has(word.block) || !mayName(word) || (next?.joined === true && next.capital)) return [];
    const records = names.recordsNamed(word.text, lang);
    const isHere = records.length > 0 && records.every(({ type, needs }) => type === 'Place' && needs === 'country') && records.some((record) => isNamed(countryOf(record)));
    return isHere ? [{ start: word.start, end: word.end, by: 'landmark', type: 'Place', records: [] }] : [];
  });
}
