import { lettersBefore } from '../../letters-before';
import type { Span } from '../../span';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { speaksOf } from '../signs/speaks-of';
import { collegeStates } from '../vocabulary/games';

/**
 * Teams of American universities, by the shape of their names, on pages about games. Only with a word of college sport on the page, because
 * Nigeria's states have such names.
 *
 * Takes: "fell to [Weber State]", "[St. Cloud State]", "[Northern Colorado] lost", beside "freshman".
 * Refuses: "Lagos State", where no student plays; "in Washington State", "Iowa State Patrol", "the Secretary of State".
 */
export function collegeNames(page: Page): readonly Span[] {
  if (!speaksOf(page, collegeWords)) return [];
  return [...page.text.matchAll(shape)].flatMap(({ index, 0: name }) => {
    const isName = !name.endsWith(' State') || name.split(' ').slice(0, -1).every((word) => mayName({ text: word }) && !noColleges.has(word));
    return isName && !inLand.test(lettersBefore(page.text, index, longestLead)) ? [{ start: index, end: index + name.length }] : [];
  });
}

const collegeWords = /(?<!\p{L})(?:[Cc]ollege|NCAA|Division I{1,3}|Big Ten|Big 12|Ivy League|freshman|sophomore|redshirt)(?!\p{L})/u;
const shape = new RegExp(String.raw`(?<!\p{L}|\p{Lu}[\p{L}.’'-]* )(?:(?:(?:Fort|New|North|Sacred|Saint|San|South|St\.?) )?\p{Lu}\p{Ll}+ State|(?:Central|Eastern|Northern|Southern|Western) (?:${collegeStates}))(?!\p{L}|[’'-]\p{L}{2}| \p{Lu})`, 'gu');
const inLand = /(?<!\p{L})(?:in|across|around|throughout|of) $/u;
const longestLead = 12;
/** "Islamic State", "the Sunshine State". */
const noColleges: ReadonlySet<string> = new Set('Buckeye Deep Empire Free Garden Head Islamic Natural Nation Of One Police Show Star Sunshine United Volunteer Welfare'.split(' '));
