import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../support/background';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { badgeOf, tabOf } from '../support/extension-tabs';
import { expectMarks, marks } from '../support/marks';
import { pagesOf } from '../support/page-folder';
import { servePages, type PageServer } from '../support/page-server';
import { keepSettings } from '../support/reader';

const folder = new URL('../pages/', import.meta.url);

describe.each<BrowserKind>(['chrome', 'firefox'])('pages as they are, in %s', (kind) => {
  let server: PageServer;
  let elsewhere: PageServer;
  let glossed: GlossedBrowser;

  beforeAll(async () => {
    server = await servePages(pagesOf(folder));
    elsewhere = await servePages(pagesOf(folder));
    glossed = await launchForTest(kind);
  });

  afterAll(async () => {
    await glossed.close();
    await Promise.all([server.close(), elsewhere.close()]);
  });

  const open = async (path: string) => {
    const page = await glossed.browser.newPage();
    await page.goto(server.address(path));
    await page.bringToFront();
    return page;
  };

  test('figures are marked across elements, soft hyphens and breaks; not in what is hidden, typed, code, menu or footer', async () => {
    const page = await open('/odd-markup.html');
    await expectMarks(page, ['$11 million', '$12 mil lion', '$13 million', '$14million', '$15 million', '$16 million', '$17 million', '$18 million']);
    expect((await marks(page)).filter((words) => words.includes('$9'))).toEqual([]);
    await page.close();
  });

  test('menus and footers are read once the reader wants them, and no longer when not', async () => {
    const page = await open('/odd-markup.html');
    await expectMarks(page, ['$11 million'], ['$95 million', '$96 million']);
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { navigation: true });
    await page.bringToFront();
    await expectMarks(page, ['$11 million', '$95 million', '$96 million']);
    expect((await marks(page)).filter((words) => /\$9[1-4]/.test(words))).toEqual([]);
    await keepSettings(view, { navigation: false });
    await expectMarks(page, ['$11 million'], ['$95 million', '$96 million']);
    await Promise.all([view.close(), page.close()]);
  });

  test('shadow roots are read as they are drawn, open and closed: slots in their place, once; and what is put into them later', async () => {
    const page = await open('/shadow.html');
    await expectMarks(page, ['$22 million', '$21 million', '$23 million', '$26 million', '$27 million', '$28 million', '$29 million'], ['$99 million']);
    expect((await marks(page)).filter((words) => words === '$21 million')).toHaveLength(1);
    // Chromium styles marks in them by the page's own sheet.
    expect(await page.evaluate(() => document.querySelector('#open')?.shadowRoot?.adoptedStyleSheets.length)).toBe(kind === 'firefox' ? 1 : 0);
    await page.evaluate(() => document.dispatchEvent(new Event('grow')));
    await expectMarks(page, ['$24 million', '$25 million', '$99 million'], ['$21 million', '$28 million']);
    await page.close();
  });

  test('articles in frames are read, from here and from elsewhere; advertisements are not', async () => {
    const page = await open('/frames.html');
    await page.evaluate((address) => document.querySelector('#elsewhere')?.setAttribute('src', address), elsewhere.address('/living.html'));
    // A frame that is just loading may refuse an answer, or never give one.
    const soon = () => new Promise<string[]>((resolve) => setTimeout(resolve, 500, []));
    const inFrames = async () => (await Promise.all(page.frames().map((frame) => Promise.race([marks(frame).catch((): string[] => []), soon()])))).flat();
    await vi.waitFor(async () => { expect(await inFrames()).toEqual(expect.arrayContaining(['$31 million', '$41 million'])); }, { timeout: 20_000, interval: 100 });
    expect(await inFrames()).not.toContain('$99 million');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'later', width: '600', height: '400' });
      document.body.append(frame);
    });
    // Long enough for an empty frame to have been found empty.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.evaluate((words) => {
      const article = (document.querySelector('#later') as HTMLIFrameElement).contentDocument?.body.appendChild(document.createElement('article'));
      article?.append(Object.assign(document.createElement('p'), { textContent: words }));
    }, `The minister said that the tunnel would cost $37 million. ${'It was to be dug by the end of the next year. '.repeat(12)}`);
    await vi.waitFor(async () => { expect(await inFrames()).toContain('$37 million'); }, { timeout: 20_000, interval: 100 });
    await page.close();
  });

  test('an article in a frame is read also where the page around it takes long to come', async () => {
    const story = `<article><p>The minister said that the tunnel would cost $37 million. ${'It was to be dug by the end of the next year. '.repeat(12)}</p></article>`;
    const slow = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      // Browsers hold back the first bytes of a page.
      response.write(`<!doctype html><title>Slow</title><iframe width="600" height="400" srcdoc='${story}'></iframe>${' '.repeat(100_000)}`);
      setTimeout(() => response.end('<p>At last.</p>'), 8000);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const page = await glossed.browser.newPage();
    await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
    await page.bringToFront();
    await vi.waitFor(async () => { expect((await Promise.all(page.frames().map((frame) => marks(frame)))).flat()).toContain('$37 million'); }, { timeout: 8000, interval: 100 });
    await page.close();
    slow.close();
  });

  test('an article in a frame that the page has made itself is read', async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    await page.evaluate((words) => {
      const frame = document.createElement('iframe');
      const story = new Blob([`<!doctype html><article><p>${words}</p></article>`], { type: 'text/html' });
      Object.assign(frame, { width: '600', height: '400', src: URL.createObjectURL(story) });
      document.body.prepend(frame);
    }, `The minister said that the tunnel would cost $37 million. ${'It was to be dug by the end of the next year. '.repeat(12)}`);
    await vi.waitFor(async () => { expect((await Promise.all(page.frames().map((frame) => marks(frame)))).flat()).toContain('$37 million'); }, { timeout: 10_000, interval: 100 });
    await page.close();
  });

  test('a sandboxed frame without an address is read as what it is: no page learns from one which sites the reader has named', async () => {
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { sites: { 'named.example': 'on' } });
    const page = await open('/living.html');
    await page.evaluate((filler) => {
      const put = (html: string, sandbox: string | null) => {
        const frame = Object.assign(document.createElement('iframe'), { width: '600', height: '400', srcdoc: `<base href="https://named.example/">${html}` });
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        document.body.prepend(frame);
      };
      // No article: read only where the reader has named the site.
      for (const sandbox of ['allow-scripts', null]) put('<p>The bridge over the river cost $5 million, and nobody knows who has paid for it.</p>', sandbox);
      put(`<article><p>The minister said that the tunnel would cost $37 million. ${filler}</p></article>`, 'allow-scripts');
    }, 'It was to be dug by the end of the next year. '.repeat(12));
    const inFrames = async () => (await Promise.all(page.frames().slice(1).map((frame) => marks(frame)))).flat();
    await vi.waitFor(async () => { expect(await inFrames()).toEqual(['$37 million']); }, { timeout: 10_000, interval: 100 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await inFrames()).toEqual(['$37 million']);
    await keepSettings(view, { sites: {} });
    await Promise.all([view.close(), page.close()]);
  });

  test('a page that asks for a password is private, and so are the frames in it', async () => {
    const page = await open('/signing-in.html');
    await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
    // An article opened after it is marked: by then this page would have been too.
    const other = await open('/odd-markup.html');
    await expectMarks(other, ['$11 million']);
    await page.bringToFront();
    const all = await Promise.all(page.frames().map((frame) => marks(frame)));
    expect(all.flat()).toEqual([]);
    await Promise.all([other.close(), page.close()]);
  });

  test('a frame in a page that asks for a password is private also where that page is itself in a frame', async () => {
    const page = await open('/frames.html');
    await page.evaluate((address) => document.querySelector('#elsewhere')?.setAttribute('src', address), elsewhere.address('/signing-in.html'));
    await vi.waitFor(() => { expect(page.frames().map((frame) => frame.parentFrame()?.url())).toContain(elsewhere.address('/signing-in.html')); }, { timeout: 10_000, interval: 100 });
    // Used by the reader, a frame is looked at at once.
    const box = await page.evaluate(() => {
      const frame = document.querySelector('#elsewhere');
      frame?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return frame?.getBoundingClientRect().toJSON() as { x: number; y: number };
    });
    await page.mouse.click(box.x + 200, box.y + 150);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const inFrames = await Promise.all(page.frames().map((frame) => marks(frame)));
    expect(inFrames.flat()).toContain('$31 million');
    expect(inFrames.flat()).not.toContain('$98 million');
    await page.close();
  });

  test('a page that comes to ask for a password is private from then on, the frames in it too; and no longer when it asks no more', async () => {
    const page = await open('/frames.html');
    await page.evaluate((address) => document.querySelector('#elsewhere')?.setAttribute('src', address), elsewhere.address('/living.html'));
    const soon = () => new Promise<string[]>((resolve) => setTimeout(resolve, 500, []));
    const inFrames = async () => (await Promise.all(page.frames().map((frame) => Promise.race([marks(frame).catch((): string[] => []), soon()])))).flat();
    const read = ['$31 million', '$41 million'];
    await vi.waitFor(async () => { expect(await inFrames()).toEqual(expect.arrayContaining(read)); }, { timeout: 20_000, interval: 100 });
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('input'), { id: 'password', type: 'password' })); });
    await vi.waitFor(async () => { expect(await inFrames()).toEqual([]); }, { timeout: 10_000, interval: 100 });
    await page.evaluate(() => document.querySelector('#password')?.remove());
    await vi.waitFor(async () => { expect(await inFrames()).toEqual(expect.arrayContaining(read)); }, { timeout: 10_000, interval: 100 });
    await page.close();
  });

  test('the toolbar button counts the figures of the page, and none once the page is closed to us or its text is gone', async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    const view = await glossed.openView('ui/popup/index.html');
    const tab = await tabOf(view, await page.title());
    await page.bringToFront();
    const counted = (words: string) => vi.waitFor(async () => { expect(await badgeOf(view, tab)).toBe(words); }, { timeout: 10_000, interval: 50 });
    const figures = String((await marks(page)).length);
    await counted(figures);
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('input'), { id: 'password', type: 'password' })); });
    await counted('');
    await page.evaluate(() => document.querySelector('#password')?.remove());
    await counted(figures);
    await page.evaluate(() => { for (const paragraph of document.querySelectorAll('p')) if (/\$/.test(paragraph.textContent)) paragraph.remove(); });
    await counted('');
    await Promise.all([view.close(), page.close()]);
  });

  describe('as they change', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('/living.html');
      await expectMarks(page, ['$41 million', '$42 million']);
    });
    afterAll(() => page.close());

    const put = (words: string) =>
      page.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('#stream')?.append(paragraph);
      }, words);

    test('text that is put in, edited, removed and unfolded', async () => {
      await put('Put in: $44 million.');
      await page.evaluate(() => {
        const edited = document.querySelector('#edited')?.firstChild as Text;
        edited.data = 'After the edit: $45 million.';
        document.querySelector('#removed')?.remove();
        document.querySelector('#unfolded')?.classList.remove('folded');
      });
      await expectMarks(page, ['$44 million', '$45 million', '$43 million'], ['$41 million', '$42 million']);
    });

    test('a body that is replaced under the same script, as single-page sites do', async () => {
      await page.evaluate(() => {
        history.pushState(null, '', '/living.html?page=2');
        const body = document.body.cloneNode(true) as HTMLElement;
        (body.querySelector('#edited')?.firstChild as Text).data = 'On the next page: $46 million.';
        document.body.replaceWith(body);
      });
      await expectMarks(page, ['$46 million'], ['$45 million']);
    });

    test('marks that the page has cleared from the registry come back', async () => {
      await page.evaluate(() => { CSS.highlights.clear(); });
      await expectMarks(page, ['$46 million']);
    });

    test('a background that was stopped is asked again', async () => {
      await stopBackground(glossed);
      await put('After the stop: $47 million.');
      await expectMarks(page, ['$47 million']);
    });

    test('what is gone leaves nothing behind', async () => {
      const before = await marks(page);
      for (let round = 0; round < 5; round++) {
        await page.evaluate(() => {
          const stream = document.createElement('section');
          for (let number = 0; number < 200; number++) {
            const paragraph = document.createElement('p');
            paragraph.textContent = `Entry ${number}: it cost $${number + 100} million.`;
            stream.append(paragraph);
          }
          stream.id = 'burst';
          document.body.append(stream);
        });
        await expectMarks(page, ['$150 million', '$299 million']);
        await page.evaluate(() => document.querySelector('#burst')?.remove());
        await expectMarks(page, [], ['$150 million', '$299 million']);
      }
      await vi.waitFor(async () => { expect((await marks(page)).sort()).toEqual(before.sort()); }, { timeout: 10_000, interval: 100 });
    });

    test('nothing of the page is changed by all that', async () => {
      const ours = await page.evaluate(() => ({ root: document.querySelector('newsgloss-root'), marked: document.querySelectorAll('[class*="newsgloss"], [id*="newsgloss"], mark').length }));
      expect(ours).toEqual({ root: null, marked: 0 });
    });
  });
});
