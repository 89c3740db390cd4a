import { linkRestatements } from '../../src/engine/links/restates';
import type { Span } from '../../src/engine/span';
import { readItems, type MarkedItem } from './marked-items';
import { f1, findHere, scoreItem, type ItemScore } from './money-score';
import { fail } from './steps';

/** Prints what is wrong, then the numbers. The exit code is 0 whatever they are. */
function report(path: string): void {
  const items = readItems(path);
  const scores = items.map((item) => scoreItem(item, findHere(item)));
  for (const score of scores.filter(({ missed, wrong }) => missed.length + wrong.length > 0)) print(score);
  const groups = [...new Set(scores.map(({ item }) => item.lang))].sort().map((lang) => [lang, scores.filter(({ item }) => item.lang === lang)] as const);
  const large = groups.filter(([, list]) => list.length >= 5);
  console.table(Object.fromEntries(groups.map(([lang, list]) => [lang, { items: list.length, F1: f1(list).toFixed(1) }])));
  const negatives = scores.filter(({ item }) => item.figures.length === 0);
  const contexts = scores.filter(({ item }) => item.cat === 'context');
  const linked = items.filter(({ links }) => links !== undefined);
  console.log(`F1 ${f1(scores).toFixed(1)}; mean over ${large.length} languages with five items ${(large.reduce((total, [, list]) => total + f1(list), 0) / Math.max(1, large.length)).toFixed(1)}`);
  console.log(`negatives clean ${negatives.filter(clean).length} of ${negatives.length}; context right ${contexts.filter(clean).length} of ${contexts.length}`);
  console.log(`links right ${linked.filter(linksRight).length} of ${linked.length}; links where there are none ${items.filter((item) => item.links === undefined && !linksRight(item)).map(({ id }) => id).join(' ') || '0'}`);
}

function clean({ missed, wrong }: ItemScore): boolean {
  return missed.length + wrong.length === 0;
}

function linksRight(item: MarkedItem): boolean {
  const found = findHere(item);
  const place = ({ start }: Span) => start;
  const expected = (item.links ?? []).flatMap(([main, ...others]) => others.map((other) => [main, other].map((index) => item.figures[index ?? -1]?.start).join('>')));
  const given = linkRestatements(item.text, found).map(({ from, to }) => [found[from], found[to]].map((figure) => figure && place(figure)).join('>'));
  return expected.length === given.length && expected.every((link) => given.includes(link));
}

function print({ item, missed, wrong }: ItemScore): void {
  const written = (figure: Span & { currency: string }, value: string) => `“${item.text.slice(figure.start, figure.end)}” ${figure.currency} ${value}`;
  console.log(`${item.id} [${item.lang}${item.region === undefined ? '' : `-${item.region}`}] ${item.text}`);
  for (const figure of missed) console.log(`    missed ${written(figure, figure.amount ?? `${figure.low ?? ''}…${figure.high ?? ''}`)}`);
  for (const figure of wrong) console.log(`    wrong  ${written(figure, figure.low === figure.high ? figure.low : `${figure.low}…${figure.high}`)}`);
}

const path = process.argv[2];
if (path === undefined) fail('npm run score:money -- FILE.jsonl');
report(path);
