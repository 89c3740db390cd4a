import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nodeOnWeb } from '../support/node-web';
import { serveWeb, type Web } from '../support/web';
import { playWikimedia, type PlayedWikimedia } from '../support/wikimedia/play-wikimedia';

interface NamedEntity {
  readonly name: string;
  readonly type: string;
  readonly record: string | null;
  readonly qid: string | null;
  readonly description?: string;
  readonly offices?: readonly { readonly kind: string; readonly role: string; readonly other: string; readonly until: string | null; readonly asOf: string }[];
  readonly note?: { readonly until: string; readonly successor: string | null } | null;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly at?: string }[];
  readonly lookup?: string;
  readonly article?: { readonly title: string; readonly url: string; readonly sentences: string };
}

describe('newsgloss annotate, its names', () => {
  let played: PlayedWikimedia;
  let web: Web;

  beforeAll(async () => {
    played = playWikimedia();
    web = await serveWeb(played.hosts);
  });
  beforeEach(() => {
    played.behave('well');
    web.asked.length = 0;
  });
  afterAll(() => web.close());

  const demo = readFileSync('src/demo/alibaba-investment.html', 'utf8');
  const words = ['annotate', '-', '--html', '--to', 'USD', '--json'];

  test('offline: ids, names and what is built in, and nobody is asked', async () => {
    const entities = await entitiesOf(words, demo, web);
    expect(entities.get('Alibaba Group')).toMatchObject({ type: 'Organization', qid: 'Q1359568', description: expect.stringContaining('cloud') as string });
    expect(entities.get('Alibaba Group')?.facts).toContainEqual({ label: 'founded', value: '1999' });
    expect(entities.get('Daniel Zhang')).toMatchObject({ note: { until: '2023-09-10', successor: 'Eddie Wu' } });
    expect(entities.get('Daniel Zhang')?.offices?.every(({ kind }) => kind === 'ended')).toBe(true);
    expect([...entities.values()].every(({ lookup }) => lookup === undefined)).toBe(true);
    expect(web.asked).toEqual([]);
  });

  test('--online: the names of an article in three requests, no word of its text', async () => {
    const entities = await entitiesOf([...words, '--online'], demo, web);
    expect(entities.get('Alibaba Group')).toMatchObject({ lookup: 'answered', article: { url: 'https://en.wikipedia.org/wiki/Alibaba_Group' } });
    expect(entities.get('Alibaba Group')?.facts.map(({ label }) => label)).toContain('employees');
    expect(entities.get('Daniel Zhang')).toMatchObject({ note: { until: '2023-09-10' } });
    expect(web.asked.map(({ host }) => host)).toEqual(['en.wikipedia.org', 'www.wikidata.org', 'www.wikidata.org']);
    expect(web.asked.map(({ path }) => decodeURIComponent(path)).join()).not.toMatch(/billion|yuan|forecast/);
  });

  test('--online with everybody down: what is built in, and that it could not be asked', async () => {
    played.behave('broken');
    const { entities, said, status } = await run([...words, '--online'], demo, web);
    expect(entities.get('Alibaba Group')).toMatchObject({ qid: 'Q1359568', lookup: 'unreachable' });
    expect(said).toMatch(/^newsgloss: names not looked up at Wikipedia and Wikidata: \d+ because they gave no usable answer\n$/);
    expect(status).toBe(2);
  });

  test('--online with a refusal for an hour: that no more requests are allowed', async () => {
    played.behave({ refuse: 'json', retryAfter: 3600 });
    const { said, status } = await run([...words, '--online'], demo, web);
    expect(said).toMatch(/\d+ because they allow no more requests for now\n$/);
    expect(status).toBe(2);
  });
});

/** Like `run`, for a program that reports nothing on standard error. */
async function entitiesOf(words: readonly string[], input: string, web: Web): Promise<ReadonlyMap<string, NamedEntity>> {
  const { entities, said, status } = await run(words, input, web);
  expect([said, status]).toEqual(['', 0]);
  return entities;
}

/** Runs the built command line beside this process, which plays the web meanwhile; entities by the key of their record, or their name. */
async function run(words: readonly string[], input: string, web: Web): Promise<{ entities: ReadonlyMap<string, NamedEntity>; said: string; status: number }> {
  const child = spawn(process.execPath, [join(process.env['NEWSGLOSS_DIST'] ?? 'dist', 'cli.js'), ...words], { env: { ...process.env, LANG: 'en_US.UTF-8', ...nodeOnWeb(web) }, stdio: 'pipe' });
  child.stdin.end(input);
  const [written, said, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number]>]);
  const { entities } = JSON.parse(written) as { entities: readonly NamedEntity[] };
  return { entities: new Map(entities.map((entity) => [entity.record ?? entity.name, entity])), said, status };
}
