import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { readAcronyms } from './acronym';
import { readActingFirms } from './acting-firm';
import { readAppositives } from './appositive';
import { readArticledBodies } from './articled-body';
import { readBasedPlaces } from './based-place';
import { readBeforeKinds } from './before-kind';
import { readBodies } from './body';
import { readBodiesInContext } from './body-in-context';
import { readCallSigns } from './call-sign';
import { readCalledAfter } from './called-after';
import { readClubs } from './club';
import { apartFromDatelines, readDatelines } from './dateline';
import { readDivisions } from './division';
import { readKindNouns } from './kind-noun';
import { readLandforms } from './landform';
import { readLandmarks } from './landmark';
import { readLegalSuffixes } from './legal-suffix';
import { readLesserPlaces } from './lesser-place';
import { readListedBodies } from './listed-body';
import { readListedPersons } from './listed-person';
import { readLocalNames } from './local-name';
import { readMaidenNames } from './maiden-name';
import { readMembersBodies } from './members-body';
import { readMilitaryUnits } from './military-unit';
import { readMovements } from './movement';
import { readNationalBodies } from './national-body';
import { readNativeNames } from './native-name';
import { readOfficialsOffices } from './officials-office';
import { readPackNames } from './pack-names';
import { readPartiesOfPlaces } from './party-of-place';
import { readPersonShapes } from './person-shape';
import { readPurposedBodies } from './purposed-body';
import { readRoles } from './role';
import { readShortRegions } from './short-region';
import { readTagged } from './tagged/tagged';
import { readTickers } from './ticker';
import { readWordFirms } from './word-firm';

/** Recognises one written shape of a name and nothing else. */
type Reader = (page: Page, knowledge: Knowledge) => readonly Candidate[];

/**
 * All readers; where two take the same words, the order in `readerNames` says which one is believed.
 * The shapes that say a type by English words are read in English only: elsewhere a capital means other things.
 */
const readers: readonly { readonly read: Reader; readonly englishOnly: boolean }[] = [
  { read: readPackNames, englishOnly: false }, // what we know
  { read: readTickers, englishOnly: false }, // "Example Corp (NYSE: EX)"
  { read: readLegalSuffixes, englishOnly: false }, // "Example Holdings Ltd"
  { read: readAcronyms, englishOnly: true }, // "International Atomic Energy Agency (IAEA)"
  { read: readRoles, englishOnly: true }, // "CEO Zhang"
  { read: readMaidenNames, englishOnly: true }, // "Julia (nee Masters)"
  { read: readAppositives, englishOnly: true }, // "Jack Ma, the founder of"
  { read: readKindNouns, englishOnly: true }, // "Bardo, a suburb of Tunis"
  { read: readBeforeKinds, englishOnly: true }, // "the Voltara brand"
  { read: readCalledAfter, englishOnly: true }, // "Macy's raised", "St Peter's Square"
  { read: readBasedPlaces, englishOnly: true }, // "the Minneapolis-based chain"
  { read: readDatelines, englishOnly: true }, // "SINGAPORE, Nov 12 (Reuters) -"
  { read: readDivisions, englishOnly: true }, // "North Gyeongsang Province", "Mapo-gu"
  { read: readLocalNames, englishOnly: true }, // "Kingswood grammar school", "Char Aman Village", "Gauri panchayat"
  { read: readLandmarks, englishOnly: true }, // "on Ashton New Road"
  { read: readLesserPlaces, englishOnly: true }, // "in Nadi", on a page about Fiji
  { read: readLandforms, englishOnly: true }, // "the Niger Delta"
  { read: readNativeNames, englishOnly: true }, // "'Tongyi Qianwen' (通义千问·AI chatbot)"
  { read: readShortRegions, englishOnly: true }, // "Duluth, Minn."
  { read: readListedBodies, englishOnly: true }, // "Jefferies"
  { read: readListedPersons, englishOnly: true }, // "Zendaya"
  { read: readBodiesInContext, englishOnly: true }, // "Labour MPs"
  { read: readPartiesOfPlaces, englishOnly: true }, // "Sabah Umno"
  { read: readWordFirms, englishOnly: true }, // "Next said"
  { read: readActingFirms, englishOnly: true }, // "Zylotech said it had raised"
  { read: readCallSigns, englishOnly: true }, // "KXAN reports"
  { read: readClubs, englishOnly: true }, // "Real Betis", and "Leeds" beside it
  { read: readPersonShapes, englishOnly: true }, // "CJ Stroud"
  { read: readBodies, englishOnly: true }, // "Ministry of Commerce"
  { read: readArticledBodies, englishOnly: true }, // "the Serious Fraud Office"
  { read: readPurposedBodies, englishOnly: true }, // "the Commission on Human Rights"
  { read: readMembersBodies, englishOnly: true }, // "the Kenya Editors' Guild"
  { read: readNationalBodies, englishOnly: true }, // "Brazil's Federal Police"
  { read: readOfficialsOffices, englishOnly: true }, // "the Attorney General's Office"
  { read: readMilitaryUnits, englishOnly: true }, // "the 47th Mechanized Brigade"
  { read: readMovements, englishOnly: true }, // "Jaish-e-Mohammed"
  { read: readTagged, englishOnly: false }, // what a model trained on the page's language sees besides
];

/** Everything on the page that some reader takes for a name; spans may overlap. */
export function readNames(page: Page, knowledge: Knowledge): readonly Candidate[] {
  const english = page.lang === 'en';
  const found = readers.filter(({ englishOnly }) => english || !englishOnly).flatMap(({ read }) => read(page, knowledge));
  return english ? apartFromDatelines(found, page, knowledge) : found;
}
