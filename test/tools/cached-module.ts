import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Keeps a changed copy of a package's module for `resolve.alias`. Three builds at a time write it and read it: it is written beside its
 * place and put there whole, as a reader in between would find half a module.
 *
 * @returns the path of the copy
 */
export function cachedModule(name: string, text: string): string {
  const folder = new URL('../../node_modules/.cache/newsgloss/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const [copy, unfinished] = [new URL(name, folder), new URL(`${name}.${process.pid}`, folder)];
  writeFileSync(unfinished, text);
  renameSync(unfinished, copy);
  return fileURLToPath(copy);
}
