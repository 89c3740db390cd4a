import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { readAcronyms } from './acronym';
import { readAcronymBodies } from './acronym-body';
import { readActingFirms } from './acting-firm';
import { readAppositives } from './appositive';
import { readArticledBodies } from './articled-body';
import { readBasedPlaces } from './based-place';
import { readBeforeKinds } from './before-kind';
import { readBodies } from './body/body';
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

/** Shapes of any language. Where two readers take the same words, the order in `readerNames` decides. */
const readers: readonly Reader[] = [
  readPackNames, // what we know
  readTickers, // "Example Corp (NYSE: EX)"
  readLegalSuffixes, // "Example Holdings Ltd"
];

/** Shapes that tell the type by English words, read in English only: elsewhere capitals mean other things. */
const englishReaders: readonly Reader[] = [
  readAcronyms, // "International Atomic Energy Agency (IAEA)"
  readAcronymBodies, // "DMK MP Anitha Roe"
  readRoles, // "CEO Zhang"
  readMaidenNames, // "Julia (nee Masters)"
  readAppositives, // "Jack Ma, the founder of"
  readKindNouns, // "Bardo, a suburb of Tunis"
  readBeforeKinds, // "the Voltara brand"
  readCalledAfter, // "Macy's raised", "St Peter's Square"
  readBasedPlaces, // "the Minneapolis-based chain"
  readDatelines, // "SINGAPORE, Nov 12 (Reuters) -"
  readDivisions, // "North Gyeongsang Province", "Mapo-gu"
  readLocalNames, // "Kingswood grammar school", "Assin South Constituency", "Gauri panchayat"
  readLandmarks, // "on Ashton New Road"
  readLesserPlaces, // "in Nadi", on a page about Fiji
  readLandforms, // "the Niger Delta"
  readNativeNames, // "'Tongyi Qianwen' (通义千问·AI chatbot)"
  readShortRegions, // "Duluth, Minn."
  readListedBodies, // "Jefferies"
  readListedPersons, // "Zendaya"
  readBodiesInContext, // "Labour MPs"
  readPartiesOfPlaces, // "Sabah Umno"
  readWordFirms, // "Next said"
  readActingFirms, // "Zylotech said it had raised"
  readCallSigns, // "KXAN reports"
  readClubs, // "Real Betis", and "Leeds" beside it
  readPersonShapes, // "CJ Stroud"
  readBodies, // "Ministry of Commerce"
  readArticledBodies, // "the Serious Fraud Office"
  readPurposedBodies, // "the Commission on Human Rights"
  readMembersBodies, // "the Kenya Editors' Guild"
  readNationalBodies, // "Brazil's Federal Police"
  readOfficialsOffices, // "the Attorney General's Office"
  readMilitaryUnits, // "the 47th Mechanized Brigade"
  readMovements, // "Jaish-e-Mohammed"
];

/** Everything on the page that some reader takes to be a name, and last what the tagger adds; spans may overlap. */
export function readNames(page: Page, knowledge: Knowledge): readonly Candidate[] {
  const english = page.lang === 'en';
  const found = [...readers, ...(english ? englishReaders : []), readTagged].flatMap((read) => read(page, knowledge));
  return english ? apartFromDatelines(found, page, knowledge) : found;
}
