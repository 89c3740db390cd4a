import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { findMentions } from '../../../src/engine/find-mentions';
import type { EntityCard } from '../../../src/protocol/cards';
import type { EntityInArticle, PageReport } from '../../../src/protocol/requests';
import type { FoundPage } from '../../../src/ui/found/gather';
import { builtInPack } from '../../support/built-in-pack';
import { eventIn } from '../../support/event-in';

/** The names that the sources were asked about. */
const asked: string[] = [];
/** What the sources answer about a name; each test may say otherwise. */
let freshCard: (entity: Pick<EntityCard, 'name' | 'type'>) => EntityCard | Promise<EntityCard>;
vi.mock('../../../src/platform/messages', () => ({
  askBackground: (_name: string, { entities, fresh }: { entities: readonly EntityInArticle[]; fresh: boolean }) => {
    if (fresh) asked.push(...entities.map(({ name }) => name));
    return Promise.all(entities.map(async (entity) => (fresh ? await freshCard(entity) : cardOf(entity))));
  },
  askPage: () => Promise.resolve(null),
  isRefusal: () => false,
}));
vi.mock('../../../src/platform/tabs', () => ({}));
vi.mock('../../../src/platform/site-access', () => ({}));

const { EntityRows } = await import('../../../src/ui/found/entity-rows');

const wording = { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' };
const story = 'Jack Ma, who founded Alibaba, said that he would pay $5 million.';
let place: HTMLElement;

beforeEach(() => {
  asked.length = 0;
  freshCard = cardOf;
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
});

test('a row that was opened stays with its name when the page puts another above it, and no other is asked about', async () => {
  draw(pageOf(story, 1));
  open('Jack Ma');
  await vi.waitFor(() => { expect(asked).toEqual(['Jack Ma']); });
  draw(pageOf(`Xi Jinping spoke first. ${story}`, 2));
  await vi.waitFor(() => { expect(asked).toHaveLength(2); });
  expect(rows()).toEqual([['Xi Jinping', 'false'], ['Jack Ma', 'true']]);
  expect(asked).toEqual(['Jack Ma', 'Jack Ma']);
});

test('nor about the names of the next page', async () => {
  draw(pageOf(story, 1));
  open('Jack Ma');
  await vi.waitFor(() => { expect(asked).toEqual(['Jack Ma']); });
  draw(pageOf(story, 2, 'https://paper.example/another'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(rows()).toEqual([['Jack Ma', 'false']]);
  expect(asked).toHaveLength(1);
});

test('a row stays open when the reader has put right who its name is', async () => {
  draw(pageOf(story, 1));
  open('Jack Ma');
  await vi.waitFor(() => { expect(asked).toHaveLength(1); });
  const page = pageOf(story, 2);
  const { mentions } = page.report;
  draw({ ...page, report: { ...page.report, mentions: { ...mentions, entities: mentions.entities.map((entity) => ({ ...entity, record: null })) } } });
  await vi.waitFor(() => { expect(asked).toHaveLength(2); });
  expect(rows()).toEqual([['Jack Ma', 'true']]);
});

test('an open card keeps what the sources have answered until they answer about the page’s next reading, unless another is meant', async () => {
  freshCard = (entity) => ({ ...cardOf(entity), lookup: 'answered', article: { title: 'Jack Ma', address: 'https://en.wikipedia.org/wiki/Jack_Ma', sentences: 'He taught English.', picture: null } });
  draw(pageOf(story, 1));
  open('Jack Ma');
  await vi.waitFor(() => { expect(place.textContent).toContain('He taught English.'); });
  freshCard = () => new Promise(() => undefined);
  draw(pageOf(`Xi Jinping spoke first. ${story}`, 2));
  await vi.waitFor(() => { expect(asked).toHaveLength(2); });
  expect(place.textContent).toContain('He taught English.');
  const page = pageOf(story, 3);
  const { mentions } = page.report;
  draw({ ...page, report: { ...page.report, mentions: { ...mentions, entities: mentions.entities.map((entity) => ({ ...entity, record: null })) } } });
  await vi.waitFor(() => { expect(place.textContent).not.toContain('He taught English.'); });
});

test('what the reader answers to the question on the card is kept', async () => {
  const change = vi.fn();
  draw(pageOf(story, 1), change);
  open('Jack Ma');
  await vi.waitFor(() => { expect(asked).toHaveLength(1); });
  const allow = await vi.waitUntil(() => [...place.querySelectorAll('button')].find((button) => button.textContent === 'lookupAllow'));
  click(allow);
  expect(change.mock.calls).toEqual([[{ knowledge: 'hover' }]]);
});

function draw(found: FoundPage, change = vi.fn()): void {
  render(<EntityRows found={found} kind="people" filter="" current={new Set()} show={() => undefined} change={change} correct={() => undefined} wording={wording} />, place);
}

/** Each row's name, and whether it is open. */
function rows(): readonly (readonly [name: string | undefined, open: string | null])[] {
  return [...place.querySelectorAll('.row')].map((row) => [row.querySelector('strong')?.textContent, row.getAttribute('aria-expanded')]);
}

function open(name: string): void {
  const row = [...place.querySelectorAll('.row')].find((each) => each.textContent.includes(name));
  if (row === undefined) throw new Error(`No row of ${name}`);
  click(row);
}

function click(element: Element): void {
  element.dispatchEvent(eventIn(document, 'click', { bubbles: true }));
}

function pageOf(text: string, version: number, url = 'https://paper.example/story'): FoundPage {
  const mentions = findMentions(text, undefined, { names: builtInPack });
  const report: PageReport = { state: 'annotated', version, host: 'paper.example', url, title: 'A story', articleDate: null, lang: 'en', inPrivate: false, text, mentions };
  return { tab: 1, report, figures: [], converted: true, entities: mentions.entities.map(cardOf) };
}

function cardOf({ name, type }: Pick<EntityCard, 'name' | 'type'>): EntityCard {
  return { name, type, known: null, candidates: [], article: null, lookup: 'ask' };
}
