import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/engine/entities/entity';
import type { FigureMention } from '../../../src/engine/figures/figure';
import { linkAbout } from '../../../src/engine/links/about';
import { anothers, measureOf, predicates, shared, stands, turns } from '../../../src/engine/links/whose-money';

/** Sentences with the figure in {braces} and the actors in [brackets]; then the actor that the figure is about. */
const cases: readonly (readonly [string, string | null])[] = [
  ["China's first-generation tech corporation [Alibaba] will invest {380 billion yuan} in the cloud.", 'Alibaba'],
  ['[ByteDance], which owns TikTok, plans to invest more than {150 billion yuan} this year.', 'ByteDance'],
  ["[Tesla]'s revenue fell to {$19 billion} in the quarter.", 'Tesla'],
  ['[Samsung Electronics] said Thursday it will invest {380 billion won}.', 'Samsung Electronics'],
  ['[GM] Tuesday announced a deficit of {$38.7 billion}.', 'GM'],
  ['SEOUL, Oct. 30 (Newsline) -- [SK hynix] said Thursday its operating profit jumped 62 percent to {11.38 trillion won}.', 'SK hynix'],
  ['[Reed International] said that net income for the half slipped 5% to {£89.7 million}.', 'Reed International'],
  ['[Reed International] said net income at [Elsevier] slipped 5% to {£89.7 million}.', null],
  ['[SK hynix] said that its rival lost {$3 billion}.', null],
  ['[Citadel] shares closed yesterday at {$45.75}.', 'Citadel'],
  ['[Tesla] stock jumped 12% to {$250}.', 'Tesla'],
  ['[Tesla] shares fell as [Ford] lost {$3 billion}.', null],
  ['[Apple] has more than {$60 billion} in cash.', 'Apple'],
  ['The [Fund] held assets of {US$6.6 billion}.', 'Fund'],
  ['[Apple] has said rivals owe it {$60 billion}.', null],
  ['[Unicef] is appealing for {$18 million}.', 'Unicef'],
  ['The [European Union] said Thursday it has fined [Apple] {1.8 billion euros}.', null],
  ['The [European Union] Thursday fined [Apple] {1.8 billion euros}.', null],
  ['[OpenAI] has raised {$40 billion}.', 'OpenAI'],
  ['On Monday, [Google] agreed to buy [Wiz] for {$32 billion}.', 'Google'],
  ['[Microsoft] said it would spend {$80 billion} on data centres.', 'Microsoft'],
  ['The [World Bank] approved {$1.5 billion} for [Kenya].', 'World Bank'],
  ['[Elon Musk] paid {$44 billion} for [Twitter].', 'Elon Musk'],
  ['[Nvidia]’s market value rose above {$3 trillion}.', 'Nvidia'],
  ['Revenue at [Samsung Electronics] climbed to {71 trillion won}.', 'Samsung Electronics'],
  ['[Foxconn] is building a {$900 million} factory.', 'Foxconn'],
  ['[Apple] was fined {1.8 billion euros}.', 'Apple'],
  ['[Airbus] delivered 766 planes last year and booked a profit of {€1bn}.', 'Airbus'],
  ['[Airbus] beat forecasts for the quarter and on Thursday booked a profit of {€1bn}.', 'Airbus'],
  ['[Airbus], the European planemaker, also cut its costs and earned {€1bn}.', 'Airbus'],
  ['[Airbus] said that [Boeing] fell and lost {€1bn}.', null],
  ['[Airbus] argued that rivals delivered less and lost {€1bn}.', null],
  ['[Airbus] beat [Boeing] and analysts booked a profit of {€1bn}.', null],
  ['[Airbus] delivered planes to [Delta], which flew and lost {€1bn}.', null],
  ['[Airbus] shares fell and investors lost {€1bn}.', null],
  ['The [European Union] fined [Apple] {1.8 billion euros}.', null],
  ['Revenue at [Tesla], which makes {$40,000} cars, fell.', null],
  ['Its revenue in the fourth quarter was {280.2 billion yuan}.', null],
  ['Analysts expect [Apple] to earn {$2} a share.', null],
  ['[Apple] sued [Google] for patents and [Meta] paid {$5 million}.', null],
  ['The [Standard] reported that Safaricom had donated {$2 million}.', null],
  ['[Tesla] announced that it would invest {$2 billion}.', 'Tesla'],
  ['The fine against [Meta] was {$1.3 billion}.', null],
  ['[Intel] fell while rivals earned {$3 billion}.', null],
  ['According to [Reuters], the company raised {$10 million}.', null],
  ['The deal values [SpaceX] at {$350 billion}.', null],
  ['“We will spend {$5 billion},” [Apple] said.', null],
  ['[Apple] was ordered to pay {$634 million} by a jury.', 'Apple'],
  ['[Boeing], which lost {$5.4 billion} in the quarter, said no more.', 'Boeing'],
  ['[Boeing], which lost 5.4 billion dollars, will raise {$15 billion} by selling stock.', 'Boeing'],
  ["India's [Reliance Industries] and [Meta] will invest an initial {₹855 crore}.", null],
  ['World Bank nations meeting in [Washington] approved a plan worth {$37 billion}.', null],
  ['Police in [Indonesia] announced a {$10,000} reward.', null],
  ['The [Los Angeles Times] reports the singer and her husband paid {$9.5 million} for a house.', null],
  ['The [Jerusalem Post] reported Friday that Prime Minister Netanyahu expects sales of {$8 billion}.', null],
  ['[Tom DeLay] reported to a sheriff and left on {$10,000} bond.', null],
  ['[Ford] reported a {$750 million} profit.', 'Ford'],
  ['[Alibaba] announced that it would spend {$53 billion}.', 'Alibaba'],
  ['In April, [Haiti] received {$324 million} in aid.', 'Haiti'],
  ['[Paramount] offered a price for [Warner Bros Discovery], topping a {$72 billion} bid from [Netflix].', null],
];

describe('a figure is about the subject of its sentence, where the sentence says so plainly', () => {
  test.each(cases)('%s → %s', (marked, expected) => {
    const { text, figure, entities } = read(marked);
    const [linked] = linkAbout(text, [figure], entities);
    const about = linked?.about ?? null;
    expect(about === null ? null : entities[about]?.name).toBe(expected);
  });
});

test.each([measureOf, stands, anothers, ...shared, ...predicates, ...turns])('the row beside “$example” takes it', ({ says, example }) => {
  expect(example).toMatch(says);
});

function read(marked: string): { text: string; figure: FigureMention; entities: readonly Entity[] } {
  const text = marked.replace(/[[\]{}]/g, '');
  const place = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name });
  const entities = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']): Entity => ({ name, type: 'Organization', record: null, qid: null, candidates: [], reason: { code: 'unknown', evidence: '' }, mentions: [{ ...place(name), sentence: { start: 0, end: text.length } }] }));
  const amount = /\{([^}]+)\}/.exec(marked)?.[1] ?? '';
  const figure: FigureMention = { ...place(amount), currency: 'USD', sign: '$', alternatives: ['USD'], low: '1', high: '1', digits: 1, bound: null, per: null, assumed: null, sentence: { start: 0, end: text.length } };
  return { text, figure, entities };
}
