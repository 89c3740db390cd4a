import { readFileSync } from 'node:fs';
import { cachedModule } from './cached-module.ts';

/**
 * Writes a copy of Readability's check that is a module of today: as CommonJS it brings the bundler's bridge between the two into every
 * page, a hundredth of the content script.
 *
 * @returns the path of the copy, for `resolve.alias`
 * @throws Error when the file no longer exports as it did
 */
export function readableAsModule(): string {
  const source = readFileSync(new URL('../../node_modules/@mozilla/readability/Readability-readerable.js', import.meta.url), 'utf8');
  const body = source.replace(/if \(typeof module === "object"\) \{[^}]*module\.exports = isProbablyReaderable;\s*\}/, 'export default isProbablyReaderable;');
  if (body === source) throw new Error('Readability-readerable.js exports otherwise than it did: look at test/tools/readable-as-module.ts');
  return cachedModule('readerable.mjs', body);
}
