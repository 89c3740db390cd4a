/**
 * Words for a person's role, as they stand before or after the name. From reading English news; the style books of AP and Reuters list the same titles.
 */

/** Said before a surname alone, these make it a person: "Mr Xi", "Dr. Fauci", "Sir Keir". */
export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady madam rev reverend fr sen rep gov gen lt col sgt capt maj adm cmdr amb justice judge rt hon cllr clr datuk patinggi dato datin seri tun puan alhaji alhaja hajiya mallam asiwaju otunba oba ameer maulana ustaz yokozuna ozeki sekiwake komusubi maegashira barr barrister advocate gda olympian engr teachta shri smt ustad haji malam oknha togbi'.split(' '),
);

/** For people known by title and name together, and by neither alone. */
export const namesWithTitles: ReadonlySet<string> = new Set(['Lady Gaga', 'Lady Antebellum', 'Lady Bird Johnson', 'Dr. Dre', 'Dr Dre', 'Judge Judy', 'Mister Rogers']);

/** Those of them that, written so, never come before a place: "Lord Halifax", "Mr Houston"; not "DR Congo", "Miss England". */
export const titlesOfNoPlace: ReadonlySet<string> = new Set('Dr Gen Lady Lord Mr Mrs Ms Mx Prof Rep Sen Sir'.split(' '));

/** Titles when written so before a name; something else in small letters or after a number: "PM Ishaq Dar", "at 5 pm". */
export const shortTitles: ReadonlySet<string> = new Set('Cde Daw Eng Owek PM DPM FM CM MP MEP CJI DCI Brig-Gen Canon Cllr Clr Constable Cr Garda Insp Lt-Col Lt-Gen Maj-Gen Supt Det Pte Cpl ACP AIG ASP CSP DCP DIG DPO DSP IGP SHO SP SSP'.split(' '));

/** Members of parliament, with the place that they represent before the word: "Kikuyu MP Kimani Ichungwah". */
export const seats: ReadonlySet<string> = new Set(['MLA', 'MP', 'MSP']);

/** How reports introduce people right before their names: "Deceased Lima Roe". */
export const partsInReports: ReadonlySet<string> = new Set(['Accused', 'Batter', 'Complainant', 'Deceased', 'Opener', 'Pacer', 'Petitioner', 'Plaintiff', 'Rapporteur', 'Respondent', 'Seamer', 'Spinner', 'Victim']);

/** Titles of two words, the first of which may be a family name by itself: "Tan Sri Muhyiddin Yassin", "Tan Wei Ling". */
export const honorificPairs: ReadonlySet<string> = new Set(['tan sri', 'toh puan', 'dato sri', 'mentri besar', 'menteri besar', 'pol capt', 'pol col', 'pol gen', 'pol lt', 'pol maj']);

/** Letters after a name that are no part of it: "Mark Gowan KC", "Jane Roe MP". */
export const postNominals: ReadonlySet<string> = new Set('KC QC SC TD MP MSP MEP MLA MD PhD DPhil OBE MBE CBE KBE'.split(' '));

/** Last word of a role that stands right before a name: "CEO Zhang", "Foreign Minister Wang Yi", "founder Jack Ma". */
const roleHeads: ReadonlySet<string> = new Set(
  (
    'ceo cfo cio cmo coo cto chair chairman chairwoman chairperson president premier chancellor minister secretary governor senator congressman congresswoman ' +
    'representative mayor whip ruler king queen prince princess pope emperor sultan emir sheikh sheikha ayatollah cardinal archbishop bishop rabbi imam judge justice prosecutor ' +
    'general admiral brigadier colonel major captain lieutenant sergeant commander marshal ambassador envoy commissioner deputy lawmaker legislator ' +
    'sheriff detective inspector superintendent trooper undersecretary assemblyman assemblymember assemblyperson assemblywoman councillor councilor councilman councilwoman councilmember alderman comptroller ' +
    'ombudsman ombudswoman founder co-founder cofounder director treasurer speaker spokesman spokeswoman spokesperson economist analyst strategist professor doctor officer ' +
    'executive billionaire investor entrepreneur tycoon manager coach skipper striker goalkeeper midfielder defender winger quarterback linebacker pitcher shortstop actor actress singer rapper author novelist writer journalist editor columnist correspondent reporter producer ' +
    'lawyer attorney surgeon historian scientist researcher engineer activist dissident candidate leader boss banker trader taoiseach tánaiste tanaiste patriarch superintendent headteacher'
  ).split(' '),
);

/** Roles of several words whose last word alone is no role: "Secretary of State Marco Rubio". */
export const roleTails: readonly (readonly string[])[] = [
  ['secretary', 'of', 'state'],
  ['minister', 'of', 'state'],
  ['secretary', 'of', 'defense'],
  ['secretary', 'of', 'war'],
  ['attorney', 'general'],
  ['secretary', 'general'],
  ['chief', 'of', 'staff'],
  ['vice', 'chair'],
  ['president', 'elect'],
  ...['private', 'privates', 'sergeant', 'airman', 'officer'].flatMap((rank) => ['1st', '2nd', '3rd', 'first', 'second', 'third'].map((grade) => [rank, grade, 'class'])),
];

/** Words before the head of a role that belong to the role and never to a name: "Vice President", "Deputy Prime Minister". */
const roleModifiers: ReadonlySet<string> = new Set(
  (
    'vice deputy prime foreign finance defence defense interior trade energy health education justice labour labor economy commerce treasury home chief executive ' +
    'managing general senior junior former acting interim incoming outgoing first second assistant associate crown supreme national state federal us u.s uk eu un ' +
    'central bank party opposition majority minority house senate financial operating technology marketing investment economic information'
  ).split(' '),
);

/** Whether a word ends a role: "minister", "Director-General", "vice-president", "President-elect". */
export function isRoleHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$|-(?:elect|designate|at-large)$/, '');
  return roleHeads.has(lower) || (lower.includes('-') && roleHeads.has(lower.slice(lower.lastIndexOf('-') + 1)));
}

/** Whether a word, capital or not, is a role word of any kind. */
export function isRoleWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return isRoleHead(lower) || honorifics.has(lower) || roleModifiers.has(lower);
}
