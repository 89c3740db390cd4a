import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/engine/entities/entity';
import { findMentions } from '../../src/engine/find-mentions';
import { noHints } from '../../src/engine/hints';
import type { Mentions } from '../../src/engine/mentions';
import { cutIntoChunks, joinMentions, pageText } from '../../src/page/chunks';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';
import type { TextBlock } from '../../src/reading/text-block';

const sentence = 'The company said on Tuesday that it had paid $5 million for the site, and that more would follow. ';

function blocks(count: number, offset = 0): readonly TextBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${Array.from({ length: count }, (_, index) => `<p>${index + offset}: ${sentence.repeat(4)}</p>`).join('')}</body></html>`);
  return [...readBlocks(document.body, markupLayout)];
}

describe('cutting into chunks', () => {
  test('an article is one', () => {
    expect(cutIntoChunks(blocks(60), [])).toHaveLength(1);
  });

  test('a very long page is several, which together are its text', () => {
    const all = blocks(400);
    const chunks = cutIntoChunks(all, []);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(all);
    expect(pageText(chunks).text).toBe(all.map(({ text }) => text).join('\n'));
  });

  test('what is put in at the top changes the first only, what is added at the end the last only', () => {
    const all = blocks(400);
    const before = cutIntoChunks(all, []);
    const added = blocks(3, 1000);
    expect(cutIntoChunks([...added, ...all], before).map((chunk) => before.includes(chunk))).toEqual(before.map((_, index) => index > 0));
    expect(cutIntoChunks([...all, ...added], before).map((chunk) => before.includes(chunk))).toEqual(before.map((_, index) => index < before.length - 1));
  });

  test('joined again, figures stand where they would in the whole', () => {
    const chunks = cutIntoChunks(blocks(400), []);
    const joined = joinMentions(chunks.map((chunk) => ({ chunk, mentions: findMentions(chunk.text, { ...noHints, blocks: chunk.hints }) })));
    const { text } = pageText(chunks);
    expect(joined.figures.length).toBe(1600);
    for (const { start, end, text: words, sentence: around } of joined.figures) {
      expect(text.slice(start, end)).toBe(words);
      expect(text.slice(around.start, around.end)).toContain(words);
    }
  });

  test('joined again, an entity of two chunks is one, and figures are about the same as before', () => {
    const chunks = cutIntoChunks(blocks(220), []);
    const named = (name: string): Entity => ({ name, type: 'Organization', record: null, qid: null, candidates: [], reason: { code: 'unknown', evidence: '' }, mentions: [{ start: 0, end: 3, text: name, sentence: { start: 0, end: 3 } }] });
    const first: Mentions = { figures: [], links: [], entities: [named('Acme'), named('Bolt')] };
    const [figure] = findMentions('It paid $5 million.', noHints).figures;
    const second: Mentions = { figures: figure === undefined ? [] : [{ ...figure, about: 1 }], links: [], entities: [named('Coil'), named('Acme')] };
    const joined = joinMentions(chunks.slice(0, 2).map((chunk, index) => ({ chunk, mentions: index === 0 ? first : second })));
    expect(joined.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Acme', 2], ['Bolt', 1], ['Coil', 1]]);
    expect(joined.figures.map(({ about }) => about)).toEqual([0]);
  });
});
