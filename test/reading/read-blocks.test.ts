import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';

/** What a reader sees of each, one line a block. The way back to the nodes is tested in browsers: linkedom orders nodes by their depth. */
const pages: readonly (readonly [string, readonly string[]])[] = [
  ['<p><b>$5</b> billion</p>', ['$5 billion']],
  ['<p>$5\n      billion</p>', ['$5 billion']],
  ['<p>$5&nbsp;billion and 5&#8201;000 kr</p>', ['$5\u00a0billion and 5\u2009000 kr']],
  ['<p>bil&shy;lion, bil<wbr>lion, bil&#8203;lion</p>', ['billion, billion, billion']],
  ['<p>$5<sup>1</sup> billion<sup>[2]</sup>.</p>', ['$5 billion.']],
  ['<p>It will spend $5<br>billion.</p>', ['It will spend $5 billion.']],
  ['<p>By Jane Doe<br>London</p>', ['By Jane Doe', 'London']],
  ['<h1>Alibaba spends<br>$5 billion</h1>', ['Alibaba spends $5 billion']],
  ['<div>One paragraph.<br><br>and another.</div>', ['One paragraph.', 'and another.']],
  ['<p>\u2067380 billion yuan\u2069</p>', ['380 billion yuan']],
  ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby></p>', ['漢字']],
  ['<div>before<p>inside</p>behind</div>', ['before', 'inside', 'behind']],
  ['<p>Text <script>var x = "$5"</script>runs on</p>', ['Text runs on']],
  ['<ul><li>$5</li><li>$6</li></ul>', ['$5', '$6']],
  ['<p>seen</p><p hidden>$5</p><p style="display: none">$6</p>', ['seen']],
  ['<textarea>$5</textarea><input value="$6"><p contenteditable>$7</p><pre>$8</pre><code>$9</code>', []],
  ['<p>text</p><amp-ad><p>$5</p></amp-ad>', ['text']],
  ['<nav>$5</nav><footer>$6</footer><div role="navigation">$7</div><main>text</main>', ['text']],
  ['<div id="cookie-consent" role="dialog">We value $5</div><dialog open><p>A story for $6</p></dialog>', ['A story for $6']],
];

test.each(pages)('%s reads %j', (inside, texts) => {
  expect([...readBlocks(bodyOf(inside), markupLayout)].map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['words', 'word '.repeat(9000).trim()],
  ['words across elements', `<b>${'word '.repeat(3000)}</b>`.repeat(3)],
  ['one word', 'x'.repeat(45_000)],
])('what is longer than a block goes on in the next, between words where it can, and nothing is lost: %s', (_what, inside) => {
  const blocks = [...readBlocks(bodyOf(`<div>${inside}</div>`), markupLayout)];
  const whole = inside.replaceAll(/<[^>]+>/g, '').trim();
  expect(blocks.map(({ text }) => text).join(whole.includes(' ') ? ' ' : '')).toBe(whole);
  expect(blocks).toHaveLength(3);
  for (const { text, pieces } of blocks) expect(pieces.map(({ node, offset, length }) => (node as Text).data.slice(offset, offset + length)).join('').trimEnd()).toBe(text);
});

test('what is far too long for one piece of an article is left out, and what stands around it is read', () => {
  const blocks = [...readBlocks(bodyOf(`<p>A log:</p><div>${'line '.repeat(30_000)}</div><p>Its end.</p>`), markupLayout)];
  expect(blocks.map(({ text }) => text)).toEqual(['A log:', 'Its end.']);
});

test('blocks know their language and a cell its headers', () => {
  const body = bodyOf('<p lang="de">Text</p><table><caption>In $m</caption><tr><th>Year</th><th>2024</th></tr><tr><th>Revenue</th><td>12</td></tr></table>');
  const blocks = [...readBlocks(body, markupLayout)];
  expect(blocks.find(({ text }) => text === 'Text')?.lang).toBe('de');
  expect(blocks.find(({ text }) => text === '12')?.context).toBe('Revenue | 2024 | In $m ‖ Year | Text');
});

test.each([
  ['the caption of a table within it', '<table><tr><th>Year</th></tr><tr><td><table><caption>Inner</caption><tr><td>1</td></tr></table>7</td></tr></table>', '7', 'Year'],
  ['a header of a table within it', '<table><tr><td><table><tr><th>Inner</th></tr></table></td><td>7</td></tr></table>', '7', ' ‖ Inner | Inner'],
  ['the caption of the table around its own', '<table><caption>Outer</caption><tr><td><table><tr><th>Sum</th><td>7</td></tr></table></td></tr></table>', '7', 'Sum'],
  ['no cell that is long, as the first of a layout is', `<table><tr><td>${'It was a long story. '.repeat(40)}</td></tr><tr><td>7</td></tr></table>`, '7', undefined],
  ['nothing but its own head, rows in sections', '<table><caption>In $m</caption><colgroup><col></colgroup><thead><tr><th></th><th>2024</th></tr></thead><tbody><tr><th>Sales</th><td>7</td></tr></tbody></table>', '7', 'Sales | 2024 | In $m'],
  ['a row that one cell goes across', '<table><tr><td colspan="2">(in millions)</td></tr><tr><th>Sales</th><td>7</td></tr></table>', '7', 'Sales ‖ (in millions)'],
  ['the first cell of its row, and a second row that one cell goes across', '<table><tr><th></th><th>2024</th></tr><tr><th colspan="2">In $m</th></tr><tr><td>Sales</td><td>7</td></tr></table>', '7', '2024 ‖ In $m | Sales'],
  ['what stands right before the table and below it', '<p>(in millions)</p><figure><div><table><tr><th></th><th>2024</th></tr><tr><th>Sales</th><td>7</td></tr></table></div><figcaption>Unaudited</figcaption></figure>', '7', 'Sales | 2024 ‖ (in millions) | Unaudited'],
  ['no paragraph that is long', `<p>${'It was a long story. '.repeat(20)}</p><table><tr><th></th><th>2024</th></tr><tr><th>Sales</th><td>7</td></tr></table>`, '7', 'Sales | 2024'],
])('a cell takes from %s what is its', (_what, table, words, context) => {
  expect([...readBlocks(bodyOf(table), markupLayout)].find(({ text }) => text === words)?.context).toBe(context);
});

function bodyOf(inside: string): HTMLElement {
  return parseHTML(`<!doctype html><html lang="en"><body>${inside}</body></html>`).document.body;
}
