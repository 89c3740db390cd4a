import { expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { noHints } from '../../../src/engine/hints';

/** What a figure is for, as written; `null` where the words behind it say when, or nothing. */
const cases: readonly (readonly [lang: string, text: string, per: string | null])[] = [
  ['en', 'Crude fell to $70 a barrel.', 'barrel'],
  ['en', 'Power costs €30 per MWh.', 'MWh'],
  ['en', 'They pay 5p/share.', 'share'],
  ['en', 'She earns $200 a month before tax.', 'month'],
  ['en', 'It cost $5 million a year ago.', null],
  ['en', 'He paid $5 a year later.', null],
  ['en', 'They lost $4 million the week after.', null],
  ['en', 'It made $5 million one year and lost it the next.', null],
  ['en', 'He has $70 a great deal of the time.', null],
  ['de', 'Er verdient 50.000 Euro im Jahr.', 'Jahr'],
  ['de', 'Der Umsatz stieg auf 5 Millionen Euro im Jahr 2024.', null],
  ['de', 'Der Umsatz lag bei 5 Millionen Euro im Jahr zuvor.', null],
  ['fr', 'Le kilo vaut 5 euros le kilo.', 'kilo'],
  ['fr', "Il a perdu 5 millions d'euros la semaine dernière.", null],
  ['fr', "Il a perdu 5 millions d'euros l'an dernier.", null],
  ['es', 'Cobra 2.000 euros al mes.', 'mes'],
  ['es', 'Cuesta 2 euros el litro de leche.', 'litro'],
  ['es', 'La empresa gastó 5 millones de euros el año pasado.', null],
  ['it', 'Guadagna 3 milioni di euro l’anno.', 'anno'],
  ['it', 'Ha speso 3 milioni di euro l’anno scorso.', null],
  ['pt', 'Gastou 5 milhões de euros o mês passado.', null],
  ['nl', 'Hij won 5 miljoen euro de week daarna.', null],
  ['sv', 'Hyran är 5000 kronor i månaden.', 'månaden'],
  ['sv', 'Bolaget omsatte 5 miljoner kronor i år.', null],
  ['da', 'Firmaet tjente 5 millioner kroner i år.', null],
  ['nb', 'Selskapet tjente 5 millioner kroner i år.', null],
  ['nb', 'Overskuddet ble 5 millioner kroner for året.', null],
  ['vi', 'Ông chi 5 triệu đồng một năm trước.', null],
  ['zh', '租金每月5000元一月。', '月'],
  ['zh', '他花了5万元一年前。', null],
];

test.each(cases)('%s: %s', (lang, text, per) => {
  expect(findFigures(text, { ...noHints, lang }).map((figure) => figure.per)).toEqual([per]);
});
