import { describe, expect, test } from 'vitest';
import { builtInPack as pack } from '../../support/built-in-pack';

/** Name as written, language of the page, keys in order. */
const cases: readonly (readonly [name: string, lang: string | null, keys: readonly string[]])[] = [
  ['Alibaba', 'en', ['Alibaba Group']],
  ['阿里巴巴', 'zh', ['Alibaba Group']],
  ['U.S.', 'en', ['United States']],
  ['US', 'en', ['United States']],
  ['McDonald’s', 'en', ["McDonald's"]],
  ['Georgia', 'en', ['Georgia (country)', 'Georgia (U.S. state)']],
  ['Island', 'de', ['Iceland']],
  ['Island', 'en', []],
  // Without the marks of its own language, or with marks that the list leaves away.
  ['Lodz', 'en', ['Łódź']],
  ['Citroen', 'en', ['Citroën']],
  ['Whangārei', 'en', ['Whangarei']],
  ['Tōkyō', 'en', ['Tokyo']],
  // Another word there.
  ['Tōkyō', 'vi', []],
  ['alibaba', 'en', []],
  ['Nobody Inparticular', 'en', []],
];

describe('the pack', () => {
  test.each(cases)('%s on a page in %s is %j', (name, lang, keys) => {
    expect(pack.recordsNamed(name, lang).map(({ key }) => key)).toEqual(keys);
  });

  test('knows who is listed in an organization’s offices', () => {
    expect(pack.officesIn('Alibaba Group').filter(({ until }) => until === null).map(({ role, holder }) => `${holder ?? ''}, ${role}`).sort()).toEqual(['Eddie Wu, chief executive', 'Joseph Tsai, chairman']);
  });

  test.each(['Delaware', 'Maryland', 'Montana', 'Oregon', 'Wyoming', 'New Brunswick', 'Ontario'])('%s is the state or province, whatever towns and counties share its name', (name) => {
    const [known, ...others] = pack.recordsNamed(name, 'en').filter(({ needs }) => needs === undefined);
    expect(known?.key).toBe(name);
    expect(known?.people).toBeUndefined();
    expect(others).toEqual([]);
  });

  test('knows the head of a company who has no record; the company itself holds no office', () => {
    expect(pack.record('McKesson Corporation')?.offices).toEqual([]);
    expect(pack.officesIn('McKesson Corporation')).toMatchObject([{ role: 'chief executive', holder: 'Brian Tyler (McKesson Corporation)', since: '2019-04-01', until: null, source: { asOf: '2026-02-06' } }]);
  });
});
