import { inTurn } from './in-turn';
import { memoryByWindow } from './session-memory';

/** What the reader corrected on one page. */
export interface PageCorrections {
  /** Currency sign as written → ISO 4217 code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Keys of records that are meant by a name they go by; and of those that are not. */
  readonly records: readonly string[];
  readonly notRecords: readonly string[];
  /** Name → title of the article that is meant; `null`: nobody that is known. */
  readonly articles: Readonly<Record<string, string | null>>;
}

const none: PageCorrections = { signs: {}, records: [], notRecords: [], articles: {} };

/** By address of the page; kept in memory until the browser is closed, never on disk; those of private windows apart, as they are known to those alone. */
type AllCorrections = Readonly<Record<string, PageCorrections>>;

const memoryOf = memoryByWindow<AllCorrections>('corrections');

/** What was corrected on the page of this address, in private windows or in the others. */
export async function correctionsOfPage(url: string, inPrivate: boolean): Promise<PageCorrections> {
  return (await all(inPrivate))[withoutFragment(url)] ?? none;
}

/** Changes what is corrected on the page of this address. */
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
  return inTurn('page corrections', async () => memoryOf(inPrivate).write(change(await all(inPrivate))));
}

async function all(inPrivate: boolean): Promise<AllCorrections> {
  return (await memoryOf(inPrivate).read()) ?? {};
}

function hostOf(page: string): string {
  return URL.canParse(page) ? new URL(page).hostname : '';
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
