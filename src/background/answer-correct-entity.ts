import type { Asker } from '../platform/asker';
import { askPage } from '../platform/messages';
import { correctOnPage } from '../platform/page-corrections';
import type { PageCorrections } from '../protocol/in-memory';
import { loadPack } from './knowledge';

interface Correction {
  readonly name: string;
  readonly taken: string | null;
  readonly refused: readonly string[];
}

/** Keeps who a name stands for on its page, and has the page read again; popup and panel ask the page for that themselves. */
export async function answerCorrectEntity({ url, inPrivate, ...correction }: Correction & { readonly url: string; readonly inPrivate?: boolean }, { tab, frame, inPrivate: isFromPrivate }: Asker): Promise<null> {
  const pack = await loadPack();
  const isRecord = correction.taken !== null && pack.record(correction.taken) !== undefined;
  await correctOnPage(url, isFromPrivate || inPrivate === true, (before) => corrected(before, correction, isRecord));
  if (tab !== null) await askPage(tab, 'page/reread', null, frame);
  return null;
}

/** What is chosen now may have been refused before, and the other way round. */
function corrected({ signs, records, notRecords, articles }: PageCorrections, { name, taken, refused }: Correction, isRecord: boolean): PageCorrections {
  const others = Object.entries(articles).filter(([of]) => of !== name);
  return {
    signs,
    records: [...records.filter((key) => key !== taken && !refused.includes(key)), ...(taken !== null && isRecord ? [taken] : [])],
    notRecords: [...new Set([...notRecords, ...refused])].filter((key) => key !== taken),
    articles: Object.fromEntries(isRecord ? others : [...others, [name, taken]]),
  };
}
