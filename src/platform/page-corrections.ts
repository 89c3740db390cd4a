import { inTurn } from './in-turn';
import browser from './browser';

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

/** By address of the page; kept in memory until the browser is closed, never on disk. */
type AllCorrections = Readonly<Record<string, PageCorrections>>;

/** What was corrected on the page of this address. */
export async function correctionsOfPage(url: string): Promise<PageCorrections> {
  return (await all())[withoutFragment(url)] ?? none;
}

/** Changes what is corrected on the page of this address. */
export function correctOnPage(url: string, change: (before: PageCorrections) => PageCorrections): Promise<void> {
  const page = withoutFragment(url);
  return inTurn('page corrections', async () => {
    const known = await all();
    await browser.storage.session.set({ corrections: { ...known, [page]: change(known[page] ?? none) } });
  });
}

async function all(): Promise<AllCorrections> {
  const { corrections } = await browser.storage.session.get('corrections');
  return (corrections ?? {}) as AllCorrections;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
