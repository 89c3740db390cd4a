import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { fail, run } from './steps';

/** Builds dist/chrome, dist/firefox, a store-ready zip of each, and dist/cli.js. NEWSGLOSS_DIST names another folder than `dist`. */
export const dist = process.env['NEWSGLOSS_DIST'] ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Builds all of it. Throws where a package has what browsers or stores refuse. */
export async function build(): Promise<void> {
  const quiet = ['vite', 'build', '--logLevel', 'warn'];
  await Promise.all(['chrome', 'firefox', 'cli'].map((target) => run('npx', quiet, { TARGET: target })));
  for (const browser of ['chrome', 'firefox']) {
    checkPackage(join(dist, browser));
    const zip = zipFolder(join(dist, browser));
    const file = join(dist, `newsgloss-${browser}-${version}.zip`);
    writeFileSync(file, zip);
    console.log(`${file}  ${Math.round(zip.length / 1024)} kB`);
  }
}

/** Bytes, as gzip itself packs them (fflate leaves 4 % more): every page carries it. */
const heaviestScript = 30_000;
/** Bytes by which one zlib packs worse than another: what weighs 30,000 here must not fail elsewhere. */
const zlibSpread = 40;

/** What browsers and stores refuse or frown on, found before they do. */
function checkPackage(folder: string): void {
  const script = readFileSync(join(folder, 'page/newsgloss.iife.js'), 'utf8');
  // Chromium takes a file with a Unicode noncharacter for one that is not UTF-8, and refuses the whole extension.
  if (/\p{Noncharacter_Code_Point}/u.test(script)) throw new Error(`${folder}: the content script holds a Unicode noncharacter`);
  const weight = gzipSync(Buffer.from(script), { level: 9 }).length;
  if (weight > heaviestScript + zlibSpread) throw new Error(`${folder}: the content script weighs ${weight} bytes gzipped, more than ${heaviestScript}`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
  for (const page of pagesOf(manifest)) if (!existsSync(join(folder, page))) throw new Error(`${folder}: the manifest names ${page}, which is not there`);
  checkEntries(folder);
  if ('web_accessible_resources' in manifest) throw new Error(`${folder}: the manifest lists web_accessible_resources, which pages could probe for`);
}

/** A page's script draws the page: a part that others import is not to be in it, or they draw that page first, in its style. */
function checkEntries(folder: string): void {
  const files = filesBelow(folder);
  const scripts = files.filter((file) => file.endsWith('.js'));
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    for (const [, entry = ''] of readFileSync(page, 'utf8').matchAll(/<script[^>]+src="[^"]*?([^"/]+)"/g)) {
      const importer = scripts.find((script) => !script.endsWith(entry) && readFileSync(script, 'utf8').includes(entry));
      if (importer !== undefined) throw new Error(`${importer} imports ${entry}, the script of ${page}`);
    }
  }
}

/** Every page that a manifest names, under whichever key. */
function pagesOf(manifest: unknown): readonly string[] {
  if (typeof manifest === 'string') return manifest.endsWith('.html') ? [manifest] : [];
  return typeof manifest === 'object' && manifest !== null ? Object.values(manifest).flatMap(pagesOf) : [];
}

function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  // One date for all files: the same sources give the same zip.
  const options = { level: 9, mtime: new Date('2026-01-01T00:00:00') } as const;
  for (const file of filesBelow(folder)) files[relative(folder, file).replaceAll('\\', '/')] = [readFileSync(file), options];
  return zipSync(files);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

if (import.meta.filename === process.argv[1]) await build().catch(fail);
