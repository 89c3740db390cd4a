import { lettersBefore } from '../../letters-before';

/** Words after which a name says where something is or happens. */
const places = 'in|into|inside|outside|near|around|above|below|beyond|across|through|throughout|of|reached|entered|visited';

const before = new RegExp(`(?:^|\\s)(?<!(?:once|formerly|late|previously) )(?:${places}) $`, 'i');
const longest = places.split('|').reduce((most, { length }) => Math.max(most, length), 0) + ' formerly  '.length;

/**
 * Whether the word before a name says that it is a place there, and neither the club nor the firm nor the team that is called after it.
 *
 *   "police in Leeds", "aid reached Rafah", "the city of Chicago"      yes
 *   "joined from Leeds", "once of Leeds", "lost to Chicago", "Palo Alto bought four"    no
 */
export function isSaidWhere(text: string, start: number): boolean {
  return before.test(lettersBefore(text, start, longest));
}
