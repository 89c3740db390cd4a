import { beforeEach, describe, expect, test } from 'vitest';
import type { EntityInArticle } from '../../../src/engine/knowledge/card';
import { describeOnline, type CardContext } from '../../../src/sources/knowledge/describe-online';
import type { Reach } from '../../../src/sources/knowledge/look-up';
import type { World } from '../../../src/sources/world';
import { memoryStore } from '../../../src/sources/store';
import { createTurns } from '../../../src/sources/knowledge/wikimedia/api';
import { createBudget, type BudgetState } from '../../../src/sources/knowledge/wikimedia/budget';
import { createWikimedia, type Wikimedia } from '../../../src/sources/knowledge/wikimedia/wikimedia';
import { builtInPack as pack } from '../../support/built-in-pack';
import { playedWorld, type PlayedWorld } from '../../support/played-world';
import { playWikimedia, type PlayedWikimedia } from '../../support/wikimedia/play-wikimedia';

const context: CardContext = { articleDate: '2025-02-24', today: '2026-11-25', lang: 'en', locale: 'en-US', pack };
const day = 86_400_000;

let played: PlayedWikimedia;
let world: PlayedWorld;
let wikimedia: Wikimedia;

beforeEach(() => {
  played = playWikimedia();
  world = playedWorld(played.hosts, '2026-11-25T10:00:00Z');
  const whole: World = { ...world, wait: () => Promise.resolve(), base64: (bytes) => Buffer.from(bytes).toString('base64') };
  let state: BudgetState | undefined;
  const memory = { read: () => Promise.resolve(state), write: (next: BudgetState) => Promise.resolve(void (state = next)) };
  wikimedia = createWikimedia({ world: whole, budget: createBudget(whole, memory), turns: createTurns(), store: memoryStore(5000), pictures: memoryStore(300), lang: 'en' });
});

describe('a card with what Wikipedia and Wikidata say', () => {
  test('gains sentences, a picture and facts; three requests, then none', async () => {
    const card = await ask(named('Alibaba Group', 'Organization'));
    expect(card).toMatchObject({ name: 'Alibaba Group', lookup: 'answered', article: { title: 'Alibaba Group', address: 'https://en.wikipedia.org/wiki/Alibaba_Group' } });
    expect(card.article?.sentences).toContain('sells, hosts and pays');
    expect(card.article?.picture).toMatchObject({ address: 'https://commons.wikimedia.org/wiki/File:Alibaba_office.jpg', data: expect.stringMatching(/^data:image\/png;base64,/) as string });
    expect(card.known?.facts).toContainEqual({ label: 'employees', value: '204.9 thousand', at: '2024-03' });
    expect(apiRequests()).toEqual(['en.wikipedia.org query', 'www.wikidata.org wbgetentities', 'www.wikidata.org wbgetentities']);

    const before = world.asked.length;
    expect(await ask(named('Alibaba Group', 'Organization'))).toEqual(card);
    expect(await ask(named('Alibaba Group', 'Organization'), 'kept')).toEqual(card);
    expect(world.asked).toHaveLength(before);
  });

  test('a town is looked up with where it lies, in the same request: by its name alone it may be a pastime', async () => {
    const card = await ask(named('Reading', 'Place'));
    expect(card.article).toMatchObject({ title: 'Reading, Berkshire', sentences: 'Reading is a town on the Thames.' });
    expect(apiAddresses()[0]?.searchParams.get('titles')?.split('|')).toEqual(['Reading', 'Reading, England', 'Reading, United Kingdom']);
  });

  test('what lies in no country is not taken for a town', async () => {
    expect(await ask(named('Mobile', 'Place'))).toMatchObject({ article: null, known: { description: 'City in Alabama, United States' } });
  });

  test('of names looked up one right after the other, four have their sentences: what their facts speak of goes unnamed before', async () => {
    const asked = [named('Alibaba Group', 'Organization'), named('China', 'Place'), named('Jack Ma', 'Person'), named('Daniel Zhang', 'Person')];
    for (const entity of asked) expect((await ask(entity)).article?.sentences).not.toBeFalsy();
    expect(apiRequests()).toHaveLength(8);
  });

  test('offices are as new as Wikidata, in the places where the built-in ones stood', async () => {
    const card = await ask(named('Alibaba Group', 'Organization'));
    expect(card.known?.status).toContainEqual({ kind: 'listed', role: 'chief executive', side: 'organization', other: 'Eddie Wu', since: '2023-09-10', until: null, asOf: '2026-11-25', lang: 'en' });
    expect(card.known?.status.every(({ kind, other }) => kind === 'ended' || other !== 'Daniel Zhang')).toBe(true);
  });

  test('a person’s note is kept, and the organization of the sentence is asked for in the same request', async () => {
    const card = await ask({ ...named('Daniel Zhang', 'Person'), sentences: ['Daniel Zhang, chief executive officer (CEO) of Alibaba Group, revealed this plan.'], beside: ['Alibaba Group'] });
    expect(card.known).toMatchObject({ roleNote: { kind: 'ended-before', until: '2023-09-10', successor: 'Eddie Wu' }, isNoteNew: false });
    expect(addresses().find(({ hostname }) => hostname === 'www.wikidata.org')?.searchParams.get('ids')?.split('|')).toContain('Q1359568');
  });

  test('an organization that is only named beside a person is none of Wikidata’s business', async () => {
    await ask({ ...named('Jack Ma', 'Person'), sentences: ['At a school of Alibaba Group Jack Ma spoke about China Mobile and its chief executive.'], beside: ['Alibaba Group', 'China Mobile'] });
    const ids = addresses().flatMap(({ searchParams }) => searchParams.get('ids')?.split('|') ?? []);
    expect(ids).toContain('Q1137062');
    expect(ids.filter((id) => ['Q1359568', 'Q338190'].includes(id))).toEqual([]);
  });

  test('a note that only the look-up brings is marked as new: the card has a place for it where nothing was', async () => {
    const unknown: EntityInArticle = { name: 'Daniel Zhang', type: 'Person', record: null, candidates: [], sentences: ['Daniel Zhang, chief executive of Alibaba Group, a Chinese business executive, revealed this plan.'], beside: ['Alibaba Group'] };
    expect((await ask(unknown)).known).toMatchObject({ roleNote: { kind: 'ended-before', until: '2023-09-10' }, isNoteNew: true });
  });

  test('an article that the reader has chosen is taken, whatever the sentences say', async () => {
    const card = await ask({ name: 'Mercury', type: 'Organization', record: null, candidates: [], sentences: ['Mercury opened an office.'], beside: [], article: 'Mercury (planet)' });
    expect(card).toMatchObject({ name: 'Mercury', article: { title: 'Mercury (planet)' }, candidates: [] });
  });

  test('only the name and ids are sent, anonymously', async () => {
    await ask({ ...named('Daniel Zhang', 'Person'), sentences: ['Secret words that nobody else may read.'], beside: ['Alibaba Group'] });
    for (const url of addresses()) expect(decodeURIComponent(url.href)).not.toContain('Secret');
    expect([...new Set(apiAddresses().flatMap((url) => [...url.searchParams.keys()]))].sort()).toMatchInlineSnapshot(`
      [
        "action",
        "exintro",
        "exlimit",
        "explaintext",
        "exsentences",
        "format",
        "formatversion",
        "ids",
        "languagefallback",
        "languages",
        "maxage",
        "origin",
        "pilicense",
        "pilimit",
        "piprop",
        "pithumbsize",
        "ppprop",
        "prop",
        "props",
        "redirects",
        "smaxage",
        "titles",
        "uselang",
      ]
    `);
    expect(apiAddresses().every((url) => url.searchParams.get('origin') === '*')).toBe(true);
  });

  test('an old answer is shown at once and asked for anew', async () => {
    await ask(named('Alibaba Group', 'Organization'));
    world.pass(2 * day);
    const before = world.asked.length;
    expect((await ask(named('Alibaba Group', 'Organization'), 'kept')).lookup).toBe('answered');
    expect(world.asked).toHaveLength(before);
    await ask(named('Alibaba Group', 'Organization'));
    expect(apiRequests().slice(before - 1)).toEqual(['www.wikidata.org wbgetentities']);
  });
});

describe('a name that is not built in', () => {
  const plain = (name: string, sentence: string, type: EntityInArticle['type'] = 'Person'): EntityInArticle => ({ name, type, record: null, candidates: [], sentences: [sentence], beside: [] });

  test('a title that means several things is offered as choices, none claimed', async () => {
    const card = await ask(plain('Mercury', 'Mercury fell.', 'Product'));
    expect(card).toMatchObject({ known: null, article: null, candidates: [{ name: 'Mercury (planet)' }, { name: 'Mercury (element)' }] });
    expect(apiRequests()).toHaveLength(2);
  });

  test('an article that only mentions it in a section is not about it', async () => {
    expect(await ask(plain('Toby Xu', 'Toby Xu, finance chief of Alibaba, said so.'))).toMatchObject({ known: null, article: null, lookup: 'not-found' });
  });

  test('a person is not taken for an organization of the same name', async () => {
    expect(await ask(plain('Northwind Bank', 'Northwind Bank said the bank would close.', 'Organization'))).toMatchObject({ article: { title: 'Northwind Bank', picture: null } });
    expect(await ask(plain('China', 'China, a novelist in East Asia, said so.'))).toMatchObject({ known: null, article: null });
  });

  test('where a name is a person’s, of those who have it only human beings are offered, in three requests', async () => {
    const card = await ask(plain('Avery Stone', 'Avery Stone said tariffs hurt.'));
    expect(card).toMatchObject({ known: null, article: null, candidates: [{ name: 'Avery Stone (economist)' }] });
    expect(card.candidates).toHaveLength(1);
    expect(apiRequests()).toEqual(['en.wikipedia.org query', 'en.wikipedia.org query', 'www.wikidata.org wbgetentities']);
  });

  test('where it is an organization’s, all are', async () => {
    const { candidates } = await ask(plain('Avery Stone', 'Avery Stone closed a quarry.', 'Organization'));
    expect(candidates.map(({ name }) => name)).toEqual(['Avery Stone (company)', 'Avery Stone (economist)', 'Avery Stone, Ohio']);
  });

  test.each([
    ['an item that does not say what it is', 'Milton Hargreave', 'Milton Hargreave runs a company that makes furniture.'],
    ['an item that is not there', 'Ida Fernwood', 'Ida Fernwood, a judge, said so.'],
  ])('nothing is said of a person by an article with %s', async (_why, name, sentence) => {
    expect(await ask(plain(name, sentence))).toMatchObject({ known: null, article: null, candidates: [] });
    expect(await ask(plain(name, sentence), 'kept')).toMatchObject({ known: null, article: null, candidates: [] });
  });

  test('nothing is said of a person before the item has come, nor where it does not come', async () => {
    const zhang = plain('Zhang Yong', 'Zhang Yong, a business executive, spoke.');
    expect(await ask(zhang, { left: 1 })).toMatchObject({ known: null, article: null });
    expect(await ask(zhang, 'kept')).toMatchObject({ known: null, article: null, lookup: 'waiting' });
    expect(await ask(zhang)).toMatchObject({ article: { title: 'Daniel Zhang' } });
  });

  test('a person whose article has nothing to do with the sentences is a choice, not an answer', async () => {
    const record = { ...plain('Zhang Yong', 'The footballer Zhang Yong scored twice.') };
    expect(await ask(record)).toMatchObject({ known: null, article: null, candidates: [{ name: 'Daniel Zhang', description: 'Chinese business executive' }] });
    expect(await ask(plain('Zhang Yong', 'Zhang Yong, a business executive, spoke.'))).toMatchObject({ article: { title: 'Daniel Zhang' } });
  });

  test('on a page in another language its own Wikipedia is asked first, then the English one', async () => {
    await ask(named('Jack Ma', 'Person'), undefined, { ...context, lang: 'ko-KR' });
    expect(apiRequests().slice(0, 2)).toEqual(['ko.wikipedia.org query', 'en.wikipedia.org query']);
    expect(apiRequests().length).toBeLessThanOrEqual(3);
  });

  test.each(['evil.example/x', 'xx', '../..', 'en.wikipedia.org@evil'])('a page that says its language is %j makes no host of it', async (lang) => {
    await ask(named('Jack Ma', 'Person'), undefined, { ...context, lang });
    expect(new Set(addresses().map(({ hostname }) => hostname))).toEqual(new Set(['en.wikipedia.org', 'www.wikidata.org', 'upload.wikimedia.org']));
  });

  test('a name that can be no title is not asked for', async () => {
    await ask(plain('A|B', 'A|B said so.'));
    expect(world.asked).toHaveLength(0);
  });
});

describe('when Wikimedia fails, the card says what is known here, and nothing wrong is kept', () => {
  test.each([
    ['a refusal in HTML', { refuse: 'html', retryAfter: null }, 'busy'],
    ['a refusal in JSON', { refuse: 'json', retryAfter: 30 }, 'busy'],
    ['a refusal in plain text', { refuse: 'text', retryAfter: null }, 'busy'],
    ['an overloaded server', { status: 503 }, 'unreachable'],
    ['no network', 'broken', 'unreachable'],
    ['no JSON', 'no-json', 'unreachable'],
    ['another shape', 'other-shape', 'unreachable'],
  ] as const)('%s', async (_name, behaviour, lookup) => {
    played.behave(behaviour);
    const card = await ask(named('Alibaba Group', 'Organization'));
    expect(card).toMatchObject({ lookup, article: null, known: { key: 'Alibaba Group', tickers: ['NYSE: BABA', 'HKEX: 9988'] } });
    expect((await ask(named('Alibaba Group', 'Organization'), 'kept')).article).toBeNull();

    played.behave('well');
    world.pass(120_000);
    expect(await ask(named('Alibaba Group', 'Organization'))).toMatchObject({ lookup: 'answered', article: { title: 'Alibaba Group' } });
  });

  test('a refusal stops all requests until it allows them', async () => {
    played.behave({ refuse: 'text', retryAfter: 40 });
    await ask(named('Alibaba Group', 'Organization'));
    played.behave('well');
    for (const name of ['Jack Ma', 'China', 'Shanghai']) await ask(named(name, 'Person'));
    expect(world.asked).toHaveLength(1);
    world.pass(39_000);
    await ask(named('Jack Ma', 'Person'));
    expect(world.asked).toHaveLength(1);
    world.pass(11_000);
    await ask(named('Jack Ma', 'Person'));
    expect(world.asked.length).toBeGreaterThan(1);
  });

  test('facts that fail leave the sentences, and say so', async () => {
    await ask(named('China', 'Place'));
    world.pass(2 * day);
    played.behave('broken');
    const card = await ask(named('China', 'Place'));
    expect(card).toMatchObject({ lookup: 'unreachable', article: { title: 'China' } });
    expect(card.known?.facts).toContainEqual({ label: 'population', value: '1.413 billion', at: '2021' });
  });
});

function named(key: string, type: EntityInArticle['type']): EntityInArticle {
  return { name: key, type, record: key, candidates: [], sentences: [], beside: [] };
}

function ask(entity: EntityInArticle, reach: Reach = { left: 3 }, of: CardContext = context) {
  return describeOnline(entity, of, wikimedia, reach);
}

function addresses(): URL[] {
  return world.asked.map((address) => new URL(address));
}

function apiAddresses(): URL[] {
  return addresses().filter(({ pathname }) => pathname === '/w/api.php');
}

function apiRequests(): string[] {
  return apiAddresses().map((url) => `${url.hostname} ${url.searchParams.get('action') ?? ''}`);
}
