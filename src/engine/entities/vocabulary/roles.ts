/**
 * Words for the part that somebody plays, as they stand before or after a person's name.
 * From reading English news; the style books of AP and Reuters list the same titles.
 */

/** Said before a surname alone, these make it a person: "Mr Xi", "Dr. Fauci", "Sir Keir". */
export const honorifics: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof sir dame lord lady madam rev fr sen rep gov gen lt col sgt capt maj adm cmdr amb justice judge'.split(' '));

/** Last word of a role that stands right before a name: "CEO Zhang", "Foreign Minister Wang Yi", "founder Jack Ma". */
const roleHeads: ReadonlySet<string> = new Set(
  (
    'ceo cfo coo cto chair chairman chairwoman chairperson president premier chancellor minister secretary governor senator congressman congresswoman ' +
    'representative mayor king queen prince princess pope emperor sultan emir sheikh ayatollah cardinal archbishop bishop rabbi imam judge justice prosecutor ' +
    'general admiral colonel major captain lieutenant sergeant commander marshal ambassador envoy commissioner deputy lawmaker legislator ' +
    'founder co-founder cofounder director treasurer speaker spokesman spokeswoman spokesperson economist analyst strategist professor doctor officer ' +
    'executive billionaire investor entrepreneur tycoon manager coach striker goalkeeper midfielder defender actor actress singer rapper author novelist writer journalist ' +
    'lawyer attorney historian scientist researcher engineer activist dissident candidate leader boss banker trader'
  ).split(' '),
);

/** Roles of several words whose last word alone is none: "Secretary of State Marco Rubio". */
export const roleTails: readonly (readonly string[])[] = [
  ['secretary', 'of', 'state'],
  ['secretary', 'of', 'defense'],
  ['secretary', 'of', 'war'],
  ['attorney', 'general'],
  ['secretary', 'general'],
  ['chief', 'of', 'staff'],
  ['vice', 'chair'],
  ['president', 'elect'],
];

/** Words that belong to the role in front of its head and never to a name: "Vice President", "Deputy Prime Minister". */
export const roleModifiers: ReadonlySet<string> = new Set(
  (
    'vice deputy prime foreign finance defence defense interior trade energy health education justice labour labor economy commerce treasury home chief executive ' +
    'managing general senior junior former acting interim incoming outgoing first second assistant associate crown supreme national state federal us u.s uk eu un ' +
    'central bank party opposition majority minority house senate financial operating technology marketing investment economic information'
  ).split(' '),
);

/** Whether a word ends a role: "minister", "Director-General", "vice-president". */
export function isRoleHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return roleHeads.has(lower) || (lower.includes('-') && roleHeads.has(lower.slice(lower.lastIndexOf('-') + 1)));
}

/** Whether a word, capital or not, is a role word of any kind. */
export function isRoleWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return isRoleHead(lower) || honorifics.has(lower) || roleModifiers.has(lower);
}
