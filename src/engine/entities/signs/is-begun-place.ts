import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { extendsName } from './extends-name';
import type { Neighbours } from './neighbours';

/** "Kenya Power", "Sri Lanka Cricket", "Jerusalem Faction", if the tagger sees only the place; not "the U.S. Army". */
export function isBegunPlace(candidate: Candidate, page: Page, around: Neighbours): boolean {
  const own = page.words[wordAt(page, candidate.start)];
  const isOther = candidate.type !== 'Place' || candidate.placed !== undefined || capitals.test(spanText(page.text, candidate));
  if (page.lang !== 'en' || isOther || own === undefined || page.titleCase.has(own.block)) return false;
  const after = page.words[wordAt(page, candidate.end)];
  if (isAreaBeforeOffice(candidate, page)) return false;
  return after?.joined === true && !around.byStart.has(after.start) && page.text[candidate.end] === ' ' && /^\p{Lu}\p{Ll}{2}/u.test(after.text) && !areas.has(after.text) && extendsName(after);
}

/** With these words after it, the name is still that of a place: "Kogi State", "Buenos Aires Province", "the London Games", "Auburn Fire Chief Ann Roe". */
const areas: ReadonlySet<string> = new Set(
  ('Area Assembly City Counties County Department District Districts Division Fire Games Governorate Head Island Islands Municipality Oblast Office ' +
    'Olympics Party Prefecture Province Provinces Raion Region Regions State Subdistrict Territory Town Township Village Voivodeship Ward').split(' '),
);

/** "Buenos Aires Province" before its Development Minister. */
function isAreaBeforeOffice({ start, end }: Candidate, { text }: Page): boolean {
  return / (?:County|Province|Region|State)$/.test(text.slice(start, end)) && ownOffice.test(text.slice(end, end + longestOffice));
}

/** "Health Minister", "Transport and Works Secretary": up to four words and the head of the office. */
const ownOffice = /^ (?:(?!and )[\p{Lu}&][\p{L}]* |and ){0,4}(?:Attorney|Commissioner|Governor|Minister|Ombudsman|Premier|Prosecutor|Secretary|Senator|Sheriff|Treasurer)(?!\p{L})/u;
const longestOffice = 60;

/** "US", "U.K.": before something of the country's they are not part of its name. */
const capitals = /^[\p{Lu}. ]+$|\.$/u;
