import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { addEchoes } from './add-echoes';
import { addInitials } from './add-initials';
import { dropAnimals } from './drop-animals';
import { dropBegunNames } from './drop-begun-names';
import { dropCodes } from './drop-codes';
import { dropContradicted } from './drop-contradicted';
import { dropNeverNames } from './drop-never-names';
import { dropOtherMeanings } from './drop-other-meanings';
import { dropPartsOfNames } from './drop-parts-of-names';
import { dropTaken } from './drop-taken';
import { dropTitledPlaces } from './drop-titled-places';
import { dropTitles } from './drop-titles';
import { dropToldAcronyms } from './drop-told-acronyms';
import { dropUnnamed } from './drop-unnamed';
import { dropUnsure } from './drop-unsure';
import { dropUntyped } from './drop-untyped';
import { dropWorks } from './drop-works';
import { growToNamed } from './grow-to-named';
import { joinFields } from './join-fields';
import { joinLegalForms } from './join-legal-forms';
import { joinPartners } from './join-partners';
import { keepLongest } from './keep-longest';
import { markDivisions } from './mark-divisions';
import { nameAcronyms } from './name-acronyms';
import { partListedFirms } from './part-listed-firms';
import { settleAcronyms } from './settle-acronyms';
import { settleClubNames } from './settle-club-names';
import { settleClubTowns } from './settle-club-towns';
import { settleColleges } from './settle-colleges';
import { settleEmployers } from './settle-employers';
import { settleFirmLists } from './settle-firm-lists';
import { settleFirmTeams } from './settle-firm-teams';
import { settleFirms } from './settle-firms';
import { settleGrounds } from './settle-grounds';
import { settleLists } from './settle-lists';
import { settleLocated } from './settle-located';
import { settleNamesakes } from './settle-namesakes';
import { settleOpponents } from './settle-opponents';
import { settleOwnedBodies } from './settle-owned-bodies';
import { settleRacingTeams } from './settle-racing-teams';
import { settleScoreSheets } from './settle-score-sheets';
import { settleSignatures } from './settle-signatures';
import { settleSupportedTeams } from './settle-supported-teams';
import { settleSurnames } from './settle-surnames';
import { settleTeams } from './settle-teams/settle-teams';
import { settleTownsOfFirms } from './settle-towns-of-firms';
import { trimEdges } from './trim-edges';

/** Corrects the list of candidates: may drop, trim or add some, or change their types. From `keepLongest` on the list is sorted by start, which later refiners rely on; from `settleScoreSheets` on, additions come at its end. */
type Refiner = (candidates: readonly Candidate[], page: Page, taken: readonly Span[]) => readonly Candidate[];

/** In this order, in five groups; each line gives an example, or says why it comes where it does. */
const refiners: readonly Refiner[] = [
  // where each name begins and ends
  trimEdges, // first, so that all others see bare names
  addInitials, // "KJ Muldoon", before the surname alone is looked up
  joinPartners, // "Fisher & Paykel Healthcare"
  joinLegalForms, // "Macy's Corp."
  joinFields, // "Committee on Foreign Investment in the United States"
  // what is not a name
  dropTaken, // a figure is not a name
  dropCodes, // "NYSE" in "(NYSE: BABA)"
  dropNeverNames, // "Monday", "Chinese", "CEO"
  dropUnnamed, // "Council members"
  dropToldAcronyms, // "GM" of "the General Manager (GM)"
  dropWorks, // "Manhattan" by Woody Allen
  dropTitles, // "Fargo" in "known for films such as Fargo"
  dropAnimals, // "Benny the beluga whale"
  dropTitledPlaces, // "Captain America"
  dropUnsure, // "Verge Deals" in a list of links
  // while candidates may still overlap: what the neighbours show
  dropContradicted, // "CEO Zhang" is a person, before the longer candidate wins
  dropOtherMeanings, // "Apple growers", before lengths are compared, so that nothing longer rescues it
  dropPartsOfNames, // "China" in "China Evergrande", while its neighbours are still there
  dropBegunNames, // "Niger" in "Niger Delta", "Pacific" in "Pacific Nations Cup"
  partListedFirms, // "Safaricom and Equity Bank", before the longer candidate wins
  growToNamed, // "Washington" in "Washington Monument", before the longer candidate wins
  // one candidate per stretch: what the rest of the page shows it to be
  keepLongest, // from here on no two candidates overlap
  dropUntyped, // no reader has said what "Compact Fluorescent Light (CFL)" is
  markDivisions, // "Kandahar province" is not the town
  settleLists, // "Wynnum, Nerang, Birtinya and Kalkie"
  settleFirmLists, // "brands including Topshop, Burton and Wallis"
  settleFirms, // "Blockmere" beside Blockmere PBC
  settleEmployers, // "Rosatom's Alexei Likhachev"
  settleSignatures, // "Ann Roe, partner, Bilton Sumner"
  settleNamesakes, // "Palo Alto" beside Palo Alto Networks
  settleTownsOfFirms, // "In Cadillac, a bar burned down"
  settleOwnedBodies, // "Turkey's National Security Council"
  settleSupportedTeams, // "a Leeds fan"
  settleClubTowns, // "arrests in Reading"
  settleColleges, // "Duke beat Notre Dame"
  settleTeams, // "Boston coach Joe Mazzulla"
  settleFirmTeams, // "Hanwha beat Lotte 5-2"
  settleOpponents, // "Moana Pasifika" in "the Fijian Drua beat Moana Pasifika"
  settleRacingTeams, // "McLaren pitted Norris"
  settleGrounds, // "at the Etihad"
  settleLocated, // "Jackson, Wyoming" beside Tyrone Jackson
  settleSurnames, // "Jordan" after "Michael Jordan"
  settleAcronyms, // "GLD" beside Grand Lukasi Dam (GLD)
  settleScoreSheets, // "Subs used: Clarke 70 (Dallas)"
  // the same names again
  nameAcronyms, // "PPP" beside People Power Party
  addEchoes, // short forms of the names that are left
  settleClubNames, // "Celtics", echoes too, beside Boston Celtics
];

/** The candidates that are left: sorted by start, not overlapping each other or a taken span. */
export function refine(candidates: readonly Candidate[], page: Page, taken: readonly Span[]): readonly Candidate[] {
  const left = refiners.reduce((list, refiner) => refiner(list, page, taken), candidates);
  return [...left].sort((a, b) => a.start - b.start);
}
