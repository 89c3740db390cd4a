import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { linkRestatements } from '../../../src/engine/links/restates';

/** Language, sentence, then the links as "main>restated" of its figures. */
const sentences: readonly (readonly [lang: string, text: string, links: string])[] = [
  ['en', 'It will invest 380 billion yuan (about 74.9 trillion won).', '0>1'],
  ['en', 'He was ordered to pay 4.5m rand ($245,000, £190,000).', '0>1 0>2'],
  ['en', 'A $10m (€9.2m; £7.9m) fine was imposed.', '0>1 0>2'],
  ['en', 'The ferry, priced at 2.4 billion kroner – or €205 million – sails.', '0>1'],
  ['en', 'The bid, at HK$1.2 billion, equivalent to US$154 million, stunned rivals.', '0>1'],
  ['en', 'It costs €80/$90.', '0>1'],
  ['en', 'It costs $100/€92 a night.', '0>1'],
  ['en', 'The fine of 2.95 billion euros – $3.45 billion, £2.56 billion – is the second largest.', '0>1 0>2'],
  ['en', 'The fine of 2.95 billion euros – $3.45 billion, £2.56 billion in 2023.', '0>1'],
  ['en', 'In Nigeria the naira closed at N1,455/$1.', ''],
  ['en', 'The fund raised €1.5bn ($1.6bn in 2022) last week.', ''],
  ['en', 'Revenue was €1.5bn (up from £1.1 billion).', ''],
  ['en', 'They got €5m (£2m from the lottery).', ''],
  ['en', 'It will borrow 775.9 trillion rupiah next year, or $47.6 billion.', '0>1'],
  ['en', 'He owes ¥4bn - about $27m - to lenders, and ¥5bn - $2m less than before.', '0>1'],
  ['en', 'It cost 900 crore rupees, which is $108 million.', '0>1'],
  ['en', 'It spent €5 million on roads, about $6 million on schools.', ''],
  ['zh', '议会批准了3000万加元的救助案，折合2200万美元。', '0>1'],
  ['en', 'Prices are $5 million, €4 million and £3 million.', ''],
  ['en', 'It fell to $5 million ($6 million a year earlier).', ''],
  ['en', 'It paid A$3.2 billion (then US$2.4 billion) for it.', '0>1'],
  ['en', 'It lost 30 billion won ($22 million then).', '0>1'],
  ['en', 'They sold c. £40,000; $2m; ca. €300 of it.', ''],
  ['es', 'Pagó 5 millones de dólares (4,6 millones de euros al cambio).', '0>1'],
  ['pt', 'Pagou US$ 5 milhões (R$ 27 milhões na cotação atual).', '0>1'],
  ['ru', 'Он заплатил 5 млн долларов (450 млн рублей по текущему курсу).', '0>1'],
  ['ru', 'Он заплатил 5 млн долларов (450 млн рублей по суду).', ''],
  ['ja', '5億ドル（当時のレートで約550億円）を投じた。', '0>1'],
  ['ko', '5억달러(6900억원 상당)를 투자했다.', '0>1'],
  ['de', 'Er zahlte 5 Millionen Dollar (umgerechnet rund 4,6 Millionen Euro).', '0>1'],
  ['fr', "Il a payé 5 millions de dollars (soit environ 4,6 millions d'euros).", '0>1'],
  ['es', 'Pagó 5 millones de dólares (unos 4,6 millones de euros).', '0>1'],
  ['ru', 'Он заплатил 5 млн долларов (около 450 млн рублей).', '0>1'],
  ['zh', '公司投资50亿美元（约合人民币360亿元）。', '0>1'],
  ['ja', '50億ドル（約7500億円）を投じる。', '0>1'],
  ['ko', '50억 달러(약 7조원)를 투자한다.', '0>1'],
  ['tr', 'Şirket 5 milyar dolar (yaklaşık 170 milyar lira) ödedi.', '0>1'],
  ['ar', 'استثمرت الشركة 5 مليارات دولار (نحو 18.4 مليار درهم).', '0>1'],
  ['he', 'החברה השקיעה 5 מיליארד דולר (כ-18 מיליארד שקל).', '0>1'],
  ['pt', 'A empresa pagou 5 milhões de dólares (o equivalente a 27 milhões de reais).', '0>1'],
  ['pt', 'A empresa pagou 5 milhões de dólares, ou seja, 27 milhões de reais.', '0>1'],
  ['pl', 'Zapłacił 5 mln euro, w przeliczeniu 21 mln zł.', '0>1'],
  ['cs', 'Zaplatil 5 milionů eur (v přepočtu asi 125 milionů korun).', '0>1'],
  ['ru', 'Он заплатил 5 млн долларов, в пересчете 450 млн рублей.', '0>1'],
  ['sv', 'Han betalade 5 miljoner euro, vilket motsvarar 56 miljoner kronor.', '0>1'],
  ['hi', 'कंपनी ने 5 अरब डॉलर (करीब 41,000 करोड़ रुपये) का निवेश किया।', '0>1'],
];

describe('a figure that says an earlier one again in another currency is linked to it', () => {
  test.each(sentences)('%s: %s', (lang, text, links) => {
    const figures = findFigures(text, { lang, region: null, url: null, date: null });
    expect(linkRestatements(text, figures).map(({ from, to }) => `${from}>${to}`).join(' ')).toBe(links);
  });
});
