import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';

/**
 * Offices named after the official at their head, with the place before.
 *
 * Takes: "the [Attorney General's Office]", "the [Sangamon County Sheriff's Office]", "the [Busan Eastern District Prosecutors' Office]", "[Sangamon County Sheriff's Office] Deputy Ann Roe".
 * Refuses: "the attorney general's office", "Sheriff Roe's Office Supplies".
 */
export function readOfficialsOffices(page: Page): readonly Candidate[] {
  const { text, words } = page;
  return words.flatMap((word, at) => {
    const [whole] = word.capital && !page.titleCase.has(word.block) ? (office.exec(text.slice(word.start, word.start + farthest)) ?? []) : [];
    if (whole === undefined || (word.joined && words[at - 1]?.capital === true && isRoleWord(words[at - 1]?.text ?? ''))) return [];
    const from = word.joined ? runBefore(words, at, 4, ({ text: one }) => !isNeverName(one) || /^(?:North|South|East|West)ern$/.test(one)) : at;
    return [{ start: words[from]?.start ?? word.start, end: word.start + whole.length, by: 'body', type: 'Organization', records: [] }];
  });
}

const office = /(?:^(?:(?:Chief )?Medical Examiner|(?:Attorney|Prosecutor|Solicitor|State Prosecutor) General|(?:Public|Chief|State) Prosecutor|(?:District |State )?Attorney|Sheriff|Coroner|Prosecutor)['’]s (?:Office|Department)|^(?:(?:District|Military|Public|Regional|State) )?Prosecutors['’] Office|^Attorney[- ]General['’]s Chambers)(?![\p{L}-]| (?!(?:Public (?:Affairs|Information)|Media Relations|Capt|Captain|Chief|Deputy|Detective|Director|Lieutenant|Lt|Sergeant|Sgt|Spokes\p{Ll}+|Undersheriff)(?!\p{L}))\p{Lu})/u;
const farthest = 48;
