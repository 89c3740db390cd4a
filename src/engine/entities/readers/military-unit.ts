import { spansOf } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Units of armed forces, by their number.
 *
 * Takes: "the [47th Mechanized Brigade]", "the [82nd Airborne Division]", "Ukraine's [3rd Separate Assault Brigade]".
 * Refuses: "the 5th Circuit", "the 101st Congress", "the 2nd Division" of a league.
 */
export function readMilitaryUnits({ text, blocks, titleCase }: Page): readonly Candidate[] {
  const outsideTitles = blocks.filter((_, block) => !titleCase.has(block));
  return outsideTitles.flatMap(({ start, end }) => spansOf(unit, text.slice(start, end), start).map((span): Candidate => ({ ...span, by: 'body', type: 'Organization', records: [] })));
}

const arms = 'Air|Airborne|Air Assault|Amphibious|Armou?red|Artillery|Assault|Aviation|Cavalry|Combat|Engineer|Expeditionary|Fighter|Guards|Infantry|Jaeger|Marine|Mechani[sz]ed|Missile|Motori[sz]ed|Mountain|National Guard|Naval|Parachute|Ranger|Rifle|Separate|Special Forces|Special Operations|Tank|Territorial Defen[cs]e';
const unit = new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th) (?:(?:${arms}) ){1,4}(?:Army|Battalion|Brigade|Command|Corps|Division|Fleet|Group|Regiment|Squadron|Unit|Wing)(?!\p{L}| \p{Lu})`, 'gu');
