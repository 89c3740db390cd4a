import { twinned, type Pattern } from '../../twinned';
import { expand } from './expand';
import type { LanguageRows } from './language-rows';

/** A pattern for a text in lower case that ends right before a "from": matches if it has the words of a change that the "from" may belong to. `undefined` for languages without such words. */
export function changePattern({ changes, changesEndAtComma }: LanguageRows): Pattern | undefined {
  if (changes === undefined) return undefined;
  return twinned(new RegExp(`(?<!\\p{L})(?:${expand(changes).join('|').toLowerCase()})\\p{L}*[^.;؛${changesEndAtComma === true ? ',' : ''}]{0,30}$`, 'u'));
}
