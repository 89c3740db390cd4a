import browser from './browser';

/** Currency signs that the reader corrected for one page, by its address: kept in memory until the browser is closed, never on disk. */
type PageCorrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was corrected on the page of this address: sign as written → ISO 4217 code. */
export async function correctionsOfPage(url: string): Promise<Readonly<Record<string, string>>> {
  return (await all())[withoutFragment(url)] ?? {};
}

/** Keeps one correction for the page of this address. */
export async function correctOnPage(url: string, sign: string, currency: string): Promise<void> {
  const page = withoutFragment(url);
  const known = await all();
  await browser.storage.session.set({ corrections: { ...known, [page]: { ...known[page], [sign]: currency } } });
}

async function all(): Promise<PageCorrections> {
  const { corrections } = await browser.storage.session.get('corrections');
  return (corrections ?? {}) as PageCorrections;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
