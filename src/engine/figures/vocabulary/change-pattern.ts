import { twinned, type Pattern } from '../../twinned';
import { expand } from './expand';
import type { LanguageRows } from './language-rows';

/** What finds, at the end of a text in small letters that a "from" goes on, the words of a change that it may belong to; `undefined` where the language has no row of them. */
export function changePattern({ changes, changesEndAtComma }: LanguageRows): Pattern | undefined {
  if (changes === undefined) return undefined;
  return twinned(new RegExp(`(?<!\\p{L})(?:${expand(changes).join('|').toLowerCase()})\\p{L}*[^.;؛${changesEndAtComma === true ? ',' : ''}]{0,30}$`, 'u'));
}
