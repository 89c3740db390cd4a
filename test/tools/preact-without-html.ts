import { readFileSync } from 'node:fs';
import { cachedModule } from './cached-module.ts';

/**
 * Writes a copy of preact that cannot set HTML: its one assignment to `innerHTML`, behind `dangerouslySetInnerHTML`, becomes an
 * error. Nothing of ours uses it, text is text here; and the stores' linters rightly ask about every such assignment that ships.
 *
 * @returns the path of the copy, for `resolve.alias`
 * @throws Error when preact no longer has exactly that one assignment
 */
export function preactWithoutHtml(): string {
  const source = readFileSync(new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url), 'utf8');
  const assignment = /\b\w+\.innerHTML=\w+\.__html/g;
  const found = source.match(assignment)?.length ?? 0;
  if (found !== 1) throw new Error(`preact assigns innerHTML ${found} times, not once: look at test/tools/preact-without-html.ts`);
  return cachedModule('preact.mjs', source.replace(assignment, '(()=>{throw new Error("no HTML from strings")})()').replace(/\n\/\/# sourceMappingURL=.*/, ''));
}
