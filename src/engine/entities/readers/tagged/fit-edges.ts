import { lettersBefore } from '../../../letters-before';
import type { TaggedName } from '../../knowledge';
import type { Names } from '../../names';
import type { Page } from '../../page';
import { withChurch, withDay, withFields, withoutAssembly, withoutBase, withoutFire, withoutHolder, withoutSeat, withShop, withWholePlace, withWing } from './organization-edges';
import { withBracket, withGivenName, withInitials, withNickname, withoutDateline, withoutNationality, withoutStop, withSurname, withTail, withTitle } from './person-edges';
import { withoutOffice, withoutPeople, withoutRuler } from './place-edges';

/** Takes in what belongs to a name that the tagger has cut short, and leaves out what does not. */
export function fitEdges(name: TaggedName, page: Page, names: Names): TaggedName {
  return fits.reduce((fitted, fit) => fit(fitted, page, names), name);
}

/** "Melissa" in "Tropical Storm Melissa". */
function withStorm(name: TaggedName, page: Page): TaggedName {
  const [storm] = /(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) $/.exec(lettersBefore(page.text, name.start, 20)) ?? [];
  return storm === undefined ? name : { ...name, start: name.start - storm.length };
}

/** "traded barbs on X. Jio's": there the sentence ends with the name of the site. */
function withoutSite(name: TaggedName, page: Page): TaggedName {
  const isSite = page.text.startsWith('X. ', name.start) && /(?:^|\s)(?:on|to|via|from) $/.test(lettersBefore(page.text, name.start, 6));
  return isSite ? { ...name, start: name.start + 'X. '.length } : name;
}

/** In this order: the beginning first, whose sentence then says where the name ends. */
const fits: readonly ((name: TaggedName, page: Page, names: Names) => TaggedName)[] = [withBracket, withInitials, withGivenName, withTitle, withNickname, withSurname, withStorm, withoutSite, withoutDateline, withoutNationality, withoutStop, withoutRuler, withoutOffice, withoutPeople, withoutBase, withTail, withShop, withoutSeat, withoutAssembly, withoutFire, withoutHolder, withFields, withWholePlace, withWing, withChurch, withDay];
