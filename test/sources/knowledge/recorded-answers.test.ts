import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/sources/knowledge/outcome';
import type { Api } from '../../../src/sources/knowledge/wikimedia/api';
import { findNamesakes } from '../../../src/sources/knowledge/wikimedia/find-namesakes';
import { findPages } from '../../../src/sources/knowledge/wikimedia/find-pages';
import { officesListedIn } from '../../../src/sources/knowledge/wikimedia/item-offices';
import { readItems, readLabels } from '../../../src/sources/knowledge/wikimedia/read-items';

/**
 * Answers that were recorded from the real services. They are no part of the project; NEWSGLOSS_RECORDED names their folder, and without it these tests are
 * skipped. Those of 2018 and 2019 lack fields that came later.
 */
const folder = process.env['NEWSGLOSS_RECORDED'] ?? '../shared/apis/wikimedia';

describe.skipIf(!existsSync(folder))(`recorded answers (${folder}) are read`, () => {
  test('Hong Kong, August 2019: nobody who had left is listed, whatever the rank', async () => {
    const qids = ['Q15023', 'Q15024', 'Q15027', 'Q19217'];
    const read = valueOf(await readItems(answering('wbgetentities-item-Q8646-hong-kong'), ['Q8646'], 'en', '2019-08-14')).get('Q8646');
    if (read?.kind !== 'item') throw new Error('The item was not read');
    const on = (days: readonly string[]) => officesListedIn(read.item, 'Hong Kong', days, null, (qid) => (qids.includes(qid) ? qid : undefined)).map(({ holder }) => holder);
    expect(on(['2019-08-14'])).toEqual(['Q19217']);
    expect(on(['2019-08-14', '2015-01-01'])).toEqual(['Q15023', 'Q19217']);
    expect(on(['2019-08-14', '2008-06-01']).toSorted()).toEqual(['Q15024', 'Q19217']);
    expect(on(['2019-08-14', '2005-05-01'])).toEqual(['Q19217']);
  });

  test('an article', async () => {
    expect(valueOf(await findPages(answering('action-query-page'), 'en', ['Douglas Adams'], 'whole')).get('Douglas Adams')).toMatchObject({ kind: 'page', page: { title: 'Douglas Adams', qid: 'Q42' } });
  });

  test('a redirect', async () => {
    expect(valueOf(await findPages(answering('action-query-redirect'), 'en', ['Adams, Douglas'], 'whole')).get('Adams, Douglas')).toMatchObject({ kind: 'page', page: { title: 'Douglas Adams' } });
  });

  test('a title that means several things', async () => {
    const title = 'Douglas Adams (disambiguation)';
    expect(valueOf(await findPages(answering('action-query-disambiguation'), 'en', [title], 'whole')).get(title)).toEqual({ kind: 'several' });
  });

  test('an id that does not exist', async () => {
    expect(valueOf(await readItems(answering('wbgetentities-missing'), ['Q10908976'], 'en', '2026-11-25')).get('Q10908976')).toEqual({ kind: 'none' });
  });

  test('an item with a statement that has no value', async () => {
    expect(valueOf(await readItems(answering('wbgetentities-novalue'), ['Q483718'], 'en', '2026-11-25')).get('Q483718')).toMatchObject({ kind: 'item', item: { qid: 'Q483718' } });
  });

  test('fifty labels', async () => {
    expect(valueOf(await readLabels(answering('wbgetentities-labels-50'), ['Q24925', 'Q999999999'], 'en'))).toEqual(new Map([['Q24925', 'science fiction']]));
  });

  test('a search without results', async () => {
    expect(await findNamesakes(answering('android-prefix_search_results_empty'), 'en', 'Nobody')).toEqual({ kind: 'answered', value: [] });
  });
});

/** An API that gives one recorded answer; some were kept with their request. */
function answering(file: string): Api {
  const recorded = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as { response?: unknown };
  return { ask: () => Promise.resolve({ kind: 'answered', value: recorded.response ?? recorded }) };
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
