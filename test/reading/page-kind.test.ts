import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page';
import { markupLayout } from '../../src/reading/layout';
import { isPrivateHost, isPrivatePage, looksLikeArticle } from '../../src/reading/page-kind';
import { pageKinds, type Verdict } from './page-kinds';

describe('what becomes of a page', () => {
  test.each(pageKinds.map(([name, url, html, verdict]) => ({ name, url, html, verdict })))('$name: $verdict', ({ url, html, verdict }) => {
    expect(verdictOn(html, url)).toBe(verdict);
  });
});

/** Saved pages of news sites lie outside the project; all of them are articles. */
const saved = process.env['NEWSGLOSS_PAGES'] ?? '../shared/pages';

describe.skipIf(!existsSync(saved))(`saved pages (${saved}) are articles`, () => {
  const files = existsSync(saved) ? readdirSync(saved).filter((name) => name.endsWith('.html')) : [];
  test.each(files)('%s', (file) => {
    expect(verdictOn(readFileSync(`${saved}/${file}`, 'utf8'), 'https://paper.example/2017/03/story')).toBe('read');
  });
});

function verdictOn(html: string, address: string): Verdict {
  const document = parsePage(html);
  const url = new URL(address);
  if (isPrivatePage(document, markupLayout)) return 'private';
  if (isPrivateHost(url.hostname)) return 'private-site';
  return looksLikeArticle(document, url) ? 'read' : 'not';
}
