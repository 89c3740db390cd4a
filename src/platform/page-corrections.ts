import { readCorrections, type PageCorrections } from '../protocol/in-memory';
import { inTurn } from './in-turn';
import { memoryByWindow } from './session-memory';

const none: PageCorrections = { signs: {}, records: [], notRecords: [], articles: {} };

/** By the page's address. Kept in memory until the browser is closed, never on disk; those of private windows apart, known to no other window. */
type AllCorrections = Readonly<Record<string, PageCorrections>>;

const memoryOf = memoryByWindow('corrections', readCorrections);

/** What was corrected on the page of this address, in private windows or in the others; nothing when memory cannot be read, since the page must be read all the same. */
export async function correctionsOfPage(url: string, inPrivate: boolean): Promise<PageCorrections> {
  const all = await memoryOf(inPrivate).read().catch((): AllCorrections => ({}));
  return all[withoutFragment(url)] ?? none;
}

/** Changes what is corrected on the page of this address; rejects, and changes nothing, when memory cannot be read or is full. */
export function correctOnPage(url: string, inPrivate: boolean, change: (before: PageCorrections) => PageCorrections): Promise<void> {
  const page = withoutFragment(url);
  return changeAll(inPrivate, (known) => ({ ...known, [page]: change(known[page] ?? none) }));
}

/** Forgets what a sign was said to mean on the pages of a host. */
export function forgetSignOnPages(host: string, sign: string): Promise<void> {
  return changeAll(false, (known) => Object.fromEntries(Object.entries(known).map(([page, corrected]) => [page, hostOf(page) === host ? withoutSign(corrected, sign) : corrected])));
}

function withoutSign(corrected: PageCorrections, sign: string): PageCorrections {
  const { [sign]: _meaning, ...signs } = corrected.signs;
  return { ...corrected, signs };
}

function changeAll(inPrivate: boolean, change: (known: AllCorrections) => AllCorrections): Promise<void> {
  const memory = memoryOf(inPrivate);
  return inTurn('page corrections', async () => memory.write(change(await memory.read())));
}

function hostOf(page: string): string {
  return URL.canParse(page) ? new URL(page).hostname : '';
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
