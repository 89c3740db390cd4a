import { readdirSync } from 'node:fs';

/** The pages of a folder for `servePages`: "/name.html" → file. */
export function pagesOf(folder: URL): Readonly<Record<string, URL>> {
  return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => [`/${name}`, new URL(name, folder)]));
}
