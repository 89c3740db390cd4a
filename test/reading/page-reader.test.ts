import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { markupLayout } from '../../src/reading/layout';
import { createPageReader } from '../../src/reading/page-reader';
import type { TextBlock } from '../../src/reading/text-block';

function reading(inside: string) {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${inside}</body></html>`);
  const reader = createPageReader(() => document.body, markupLayout, () => ({ navigation: false }));
  const blocks = () => [...reader.blocks()].filter((block): block is TextBlock => block !== undefined);
  return { document, reader, blocks, texts: () => blocks().map(({ text }) => text) };
}

describe('a page read again', () => {
  test('gives the very same blocks where nothing has changed', () => {
    const { blocks } = reading('<p>One</p><div>Two<p>Three</p></div>');
    const [first, second] = [blocks(), blocks()];
    expect(second.every((block, index) => block === first[index])).toBe(true);
  });

  test('reads only what it was told of', () => {
    const { document, reader, blocks, texts } = reading('<p id="a">One</p><p id="b">Two</p>');
    const [one] = blocks();
    for (const id of ['a', 'b']) (document.querySelector(`#${id}`)?.firstChild as Text).data = 'New';
    expect(texts()).toEqual(['One', 'Two']);
    expect(reader.changed(document.querySelector('#b')?.firstChild as Text)).toBe(true);
    expect(texts()).toEqual(['One', 'New']);
    expect(blocks()[0]).toBe(one);
  });

  test('doubted, is looked at as a whole, and gives the very same blocks where nothing has changed', () => {
    const { document, reader, blocks, texts } = reading('<p id="a">One</p><div>Two<p id="b">Three</p></div><p id="c" hidden>Four</p>');
    const [one, two] = blocks();
    document.querySelector('#b')?.setAttribute('hidden', '');
    document.querySelector('#c')?.removeAttribute('hidden');
    expect(texts()).toEqual(['One', 'Two', 'Three']);
    for (const _ of [1, 2]) reader.doubt();
    expect(texts()).toEqual(['One', 'Two', 'Four']);
    expect(blocks().slice(0, 2).every((block, index) => block === [one, two][index])).toBe(true);
  });

  test('takes a change that leaves the text alone for none', () => {
    const { document, reader, blocks } = reading('<p id="a">One</p>');
    const [one] = blocks();
    reader.changed(document.querySelector('#a') as Element);
    expect(blocks()[0]).toBe(one);
  });

  test('takes no notice of what it does not read', () => {
    const { document, reader, blocks } = reading('<p>One</p><nav id="menu">Two</nav><p id="typed" contenteditable="true">Three</p>');
    blocks();
    expect(['menu', 'typed'].map((id) => reader.changed(document.querySelector(`#${id}`)?.firstChild as Text))).toEqual([false, false]);
  });

  test('of very many hidden elements none is looked at by itself, but all is read again', () => {
    const { document, reader, blocks, texts } = reading(`<p id="a">One</p>${'<p hidden>Two</p>'.repeat(3001)}`);
    const [one] = blocks();
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    const flow = vi.spyOn(markupLayout, 'flow');
    expect(reader.lookAgain()).toBe(true);
    expect(flow).not.toHaveBeenCalled();
    expect(texts()).toEqual(['One', 'Two']);
    expect(blocks()[0]).toBe(one);
  });

  test('finds what was hidden and now shows, and loses what is hidden now', () => {
    const { document, reader, blocks, texts } = reading('<p id="a">One</p><p id="b" hidden>Two</p>');
    blocks();
    document.querySelector('#b')?.removeAttribute('hidden');
    expect(reader.lookAgain()).toBe(true);
    expect(texts()).toEqual(['One', 'Two']);
    document.querySelector('#a')?.setAttribute('hidden', '');
    expect(reader.restyled(document.querySelector('#a') as Element)).toBe(true);
    expect(texts()).toEqual(['Two']);
  });

  test('before anything was read, and after all was forgotten, every change counts', () => {
    const { document, reader, blocks } = reading('<p id="a">One</p>');
    const paragraph = document.querySelector('#a') as Element;
    expect(reader.changed(paragraph)).toBe(true);
    blocks();
    reader.forget();
    expect(reader.changed(paragraph)).toBe(true);
  });

  test.each(['is dropped', 'is left where it stands'])('is read as a whole where the reading before was broken off in the middle of a section and %s', (what) => {
    const { reader, texts } = reading(`<div>${'<b>One </b>'.repeat(100)}</div><p>Two</p>`);
    const first = reader.blocks();
    for (let paused = false; !paused;) paused = first.next().value === undefined;
    if (what === 'is dropped') first.return(undefined);
    expect(texts()).toEqual(['One '.repeat(100).trim(), 'Two']);
  });

  test('sees a change that comes while it pauses', () => {
    const { document, reader, texts } = reading(`<div id="a">${'<b>One </b>'.repeat(100)}</div>`);
    const first = reader.blocks();
    for (let paused = false; !paused;) paused = first.next().value === undefined;
    const [early] = document.querySelectorAll('b');
    if (early !== undefined) early.textContent = 'New ';
    reader.changed(early as Element);
    for (const _ of first);
    expect(texts()).toEqual([`New ${'One '.repeat(99)}`.trim()]);
  });

  test('a body put in the place of another is read', () => {
    const { document, reader, blocks, texts } = reading('<p>One</p>');
    blocks();
    const body = document.createElement('body');
    body.append(Object.assign(document.createElement('p'), { textContent: 'Two' }));
    document.body.replaceWith(body);
    expect(reader.changed(document.documentElement)).toBe(true);
    expect(texts()).toEqual(['Two']);
  });
});
