import { expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { noHints } from '../../../src/engine/hints';

/** What the words around a figure make of it, as the press of each language writes them. */
const cases: readonly (readonly [lang: string, text: string, bound: 'about' | 'at-least' | 'at-most' | null])[] = [
  ['en', 'It will cost more than $5 billion.', 'at-least'],
  ['en', 'It will cost up to $5 billion.', 'at-most'],
  ['en', 'At least $5 billion was lost.', 'at-least'],
  ['en', 'Nearly $5 billion was lost.', 'about'],
  ['en', 'It raised $5 billion or more.', 'at-least'],
  ['en', 'Roughly $5 billion was lost.', 'about'],
  ['en', 'It lost some $5 billion.', 'about'],
  ['en', 'It has over $5 billion in debt.', 'at-least'],
  ['en', 'It has less than $5 billion in debt.', 'at-most'],
  ['en', 'a $5 billion-plus deal', 'at-least'],
  ['en', 'as much as $5 billion', 'at-most'],
  ['en', 'not more than $5 million', 'at-most'],
  ['en', 'no less than $5 million', 'at-least'],
  ['en', 'just under $5 million', 'at-most'],
  ['en', 'around $5m', 'about'],
  ['en', 'upwards of $5m', 'at-least'],
  ['en', 'a maximum of $5m', 'at-most'],
  ['en', 'an estimated $5m', 'about'],
  ['de', 'rund 5 Milliarden Euro', 'about'],
  ['de', 'mehr als 5 Milliarden Euro', 'at-least'],
  ['de', 'bis zu 5 Milliarden Euro', 'at-most'],
  ['de', 'mindestens 5 Milliarden Euro', 'at-least'],
  ['de', 'knapp 5 Milliarden Euro', 'about'],
  ['de', 'etwa 5 Milliarden Euro', 'about'],
  ['de', 'über 5 Milliarden Euro', 'at-least'],
  ['de', 'weniger als 5 Milliarden Euro', 'at-most'],
  ['fr', "environ 5 milliards d'euros", 'about'],
  ['fr', "plus de 5 milliards d'euros", 'at-least'],
  ['fr', "jusqu'à 5 milliards d'euros", 'at-most'],
  ['fr', "au moins 5 milliards d'euros", 'at-least'],
  ['fr', "près de 5 milliards d'euros", 'about'],
  ['fr', "moins de 5 milliards d'euros", 'at-most'],
  ['es', 'más de 5.000 millones de euros', 'at-least'],
  ['es', 'unos 5.000 millones de euros', 'about'],
  ['es', 'hasta 5.000 millones de euros', 'at-most'],
  ['es', 'al menos 5 millones de euros', 'at-least'],
  ['es', 'cerca de 5 millones de euros', 'about'],
  ['es', 'El alquiler roza los 20 euros.', 'about'],
  ['it', 'oltre 5 miliardi di euro', 'at-least'],
  ['it', 'circa 5 miliardi di euro', 'about'],
  ['it', 'fino a 5 miliardi di euro', 'at-most'],
  ['it', 'almeno 5 miliardi di euro', 'at-least'],
  ['pt', 'cerca de R$ 5 milhões', 'about'],
  ['pt', 'mais de R$ 5 milhões', 'at-least'],
  ['pt', 'até R$ 5 milhões', 'at-most'],
  ['pt', 'ao menos R$ 5 milhões', 'at-least'],
  ['nl', 'ruim 5 miljard euro', 'at-least'],
  ['nl', 'ongeveer 5 miljard euro', 'about'],
  ['nl', 'meer dan 5 miljard euro', 'at-least'],
  ['nl', 'bijna 5 miljard euro', 'about'],
  ['nl', 'maximaal 5 miljard euro', 'at-most'],
  ['ru', 'около 5 млрд рублей', 'about'],
  ['ru', 'более 5 млрд рублей', 'at-least'],
  ['ru', 'до 5 млрд рублей', 'at-most'],
  ['ru', 'выросла с 5 до 6 рублей', null],
  ['sv', 'från 5 kronor', 'at-least'],
  ['ru', 'свыше 5 млрд рублей', 'at-least'],
  ['pl', 'około 5 mld zł', 'about'],
  ['pl', 'ponad 5 mld zł', 'at-least'],
  ['pl', 'do 5 mld zł', 'at-most'],
  ['tr', 'yaklaşık 5 milyar lira', 'about'],
  ['tr', '5 milyar liradan fazla', 'at-least'],
  ['ja', '約5億円', 'about'],
  ['ja', '5億円以上', 'at-least'],
  ['ja', '5億円未満', 'at-most'],
  ['ja', '5億円超', 'at-least'],
  ['ja', '最大5億円', 'at-most'],
  ['ja', '5億円以下', 'at-most'],
  ['ko', '약 5억원', 'about'],
  ['ko', '5억원 이상', 'at-least'],
  ['ko', '최대 5억원', 'at-most'],
  ['ko', '5억원 미만', 'at-most'],
  ['ko', '5억여원', 'at-least'],
  ['zh', '约5亿元', 'about'],
  ['zh', '超过5亿元', 'at-least'],
  ['zh', '近5亿元', 'about'],
  ['zh', '至少5亿元', 'at-least'],
  ['zh', '最多5亿元', 'at-most'],
  ['zh', '5亿元以上', 'at-least'],
  ['zh', '逾5亿元', 'at-least'],
  ['sv', 'omkring 5 miljoner kronor', 'about'],
  ['sv', 'mer än 5 miljoner kronor', 'at-least'],
  ['sv', 'upp till 5 miljoner kronor', 'at-most'],
  ['da', 'omkring 5 millioner kroner', 'about'],
  ['da', 'mere end 5 millioner kroner', 'at-least'],
  ['nb', 'om lag 5 millioner kroner', 'about'],
  ['nb', 'over 5 millioner kroner', 'at-least'],
  ['id', 'sekitar Rp5 miliar', 'about'],
  ['id', 'lebih dari Rp5 miliar', 'at-least'],
  ['vi', 'khoảng 5 tỷ đồng', 'about'],
  ['vi', 'hơn 5 tỷ đồng', 'at-least'],
  ['vi', 'gần 5 tỷ đồng', 'about'],
  ['hi', 'करीब 5 करोड़ रुपये', 'about'],
  ['hi', '5 करोड़ रुपये से ज्यादा', 'at-least'],
  ['ar', 'نحو 5 مليارات دولار', 'about'],
  ['ar', 'أكثر من 5 مليارات دولار', 'at-least'],
  ['uk', 'близько 5 млрд гривень', 'about'],
  ['uk', 'понад 5 млрд гривень', 'at-least'],
  ['cs', 'asi 5 miliard korun', 'about'],
  ['cs', 'více než 5 miliard korun', 'at-least'],
  ['hu', 'mintegy 5 milliárd forint', 'about'],
  ['hu', 'több mint 5 milliárd forint', 'at-least'],
  ['ro', 'circa 5 miliarde de lei', 'about'],
  ['ro', 'peste 5 miliarde de lei', 'at-least'],
  ['fi', 'noin 5 miljoonaa euroa', 'about'],
  ['fi', 'yli 5 miljoonaa euroa', 'at-least'],
  ['el', 'περίπου 5 δισ. ευρώ', 'about'],
  ['el', 'πάνω από 5 δισ. ευρώ', 'at-least'],
  ['he', 'כ-5 מיליארד שקל', 'about'],
  ['he', 'יותר מ-5 מיליארד שקל', 'at-least'],
  ['th', 'ประมาณ 5 ล้านบาท', 'about'],
  ['th', 'กว่า 5 ล้านบาท', 'at-least'],
  ['ru', 'Штраф составит до 5000 рублей.', 'at-most'],
  ['pl', 'Grozi mu do 5000 zł grzywny.', 'at-most'],
  ['hr', 'Vrijednost ulaganja veća je od 50 milijuna eura.', 'at-least'],
  ['id', 'Denda hingga Rp 5 juta.', 'at-most'],
  ['sv', 'Biljetter från 500 kronor.', 'at-least'],
  ['en', 'The charity raised over $5 million.', 'at-least'],
  ['en', 'A salary of $50,000-plus.', 'at-least'],
  ['en', 'It cost $5 billion.', null],
  ['en', 'She went over the $5 billion plan.', null],
  ['de', 'Das kostet 5 Milliarden Euro.', null],
];

test.each(cases)('%s: %s', (lang, text, bound) => {
  expect(findFigures(text, { ...noHints, lang }).map((figure) => figure.bound)).toEqual([bound]);
});

test('where a change begins and ends is no bound', () => {
  const bounds = (lang: string, text: string) => findFigures(text, { ...noHints, lang }).map((figure) => figure.bound);
  expect(bounds('sv', 'från 5 kronor till 6 kronor')).toEqual([null, null]);
  expect(bounds('it', 'da 5 euro a 6 euro')).toEqual([null, null]);
  expect(bounds('ro', 'Salariul va crește de la 4.050 lei la 4.325 de lei.')).toEqual([null, null]);
  expect(bounds('da', 'Værdien er halveret fra 20 mill. kr. til knapt 11 mill. kr.')).toEqual([null, 'about']);
  expect(bounds('sv', 'Kostnaderna steg till 4 miljoner kronor, från 3 miljoner kronor.')).toEqual([null, null]);
  expect(bounds('ru', 'Минимальная зарплата вырастет до 27 093 рублей.')).toEqual([null]);
  expect(bounds('pl', 'Płaca minimalna wzrośnie do 4806 zł.')).toEqual([null]);
  expect(bounds('bg', 'Цената се повиши до 5 лева.')).toEqual([null]);
  expect(bounds('es', 'La renta creció un 20% hasta 500 millones de euros.')).toEqual([null]);
  expect(bounds('en', 'Oil rose more than $5 to $70 a barrel.')).toEqual(['at-least', null]);
});

test('words that bound elsewhere, and here say what something is about or of', () => {
  const bounds = (lang: string, text: string) => findFigures(text, { ...noHints, lang }).map((figure) => figure.bound);
  expect(bounds('en', 'He was arraigned over a £2m scam, she was sued over $5 million, and the row over €3m fraud went on.')).toEqual([null, null, null]);
  expect(bounds('en', 'The mayor was found guilty over a $5-million deal and a strike over a £2m bill; he spent over a $3 million in fees.')).toEqual([null, null, 'at-least']);
  expect(bounds('ru', 'Доллар понизился на 43 копейки, до 78 рублей, а штраф — до 5000 рублей.')).toEqual([null, null, 'at-most']);
  expect(bounds('en', 'It cost $500 plus tax.')).toEqual([null]);
  expect(bounds('ko', '벌금 300만원 선고유예를 받았다. 시세는 500만원 선에서 움직였다.')).toEqual([null, 'about']);
  expect(bounds('ru', 'Пособие проиндексируют до 700 тыс. рублей.')).toEqual([null]);
  expect(bounds('de', 'Der Klub bekommt 18 Mio. Euro plus 2 Mio. Euro Prämien.')).toEqual([null, null]);
  expect(bounds('it', 'Una multa da 8.500 euro.')).toEqual([null]);
  expect(bounds('hr', 'Dobili su kredit od 107 milijuna eura.')).toEqual([null]);
});
