import { existsSync } from 'node:fs';
import { findBrowser, type BrowserKind } from '../support/browsers';
import { run } from './steps';

const debianPackages: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that both browsers are installed: by apt-get as root on Debian, else by @puppeteer/browsers into the user's cache.
 * @returns the path of each
 * @throws Error that says how to install what is missing
 */
export async function ensureBrowsers(): Promise<Record<BrowserKind, string>> {
  const missing = (['chrome', 'firefox'] as const).filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0) await install(missing);
  return { chrome: found('chrome'), firefox: found('firefox') };
}

async function install(kinds: readonly BrowserKind[]): Promise<void> {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...kinds.map((kind) => debianPackages[kind]), 'fonts-liberation', 'fonts-noto-cjk']);
    return;
  }
  for (const kind of kinds) {
    await run('npx', ['@puppeteer/browsers', 'install', `${kind}@stable`, '--path', '.cache/browsers']);
  }
}

function found(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path === undefined) throw new Error(`No ${kind === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} was found. Install one, or name it in NEWSGLOSS_${kind.toUpperCase()}.`);
  return path;
}
