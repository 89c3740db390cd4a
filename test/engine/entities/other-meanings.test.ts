import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { otherMeanings, otherSubjects } from '../../../src/engine/entities/vocabulary/everyday-names';
import { meaningsAbroad } from '../../../src/engine/entities/vocabulary/meanings-abroad';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

/** Names that have a record. */
function namesIn(text: string, lang: string): string[] {
  return findEntities(text, { ...noHints, lang }, { names: builtInPack }, []).flatMap(({ name, record }) => (record === null ? [] : `${name} = ${record}`));
}

test.each([...otherMeanings, ...otherSubjects])('$name: $example', ({ name, example }) => {
  expect(example).toContain(name);
  expect(namesIn(example, 'en').filter((found) => found.startsWith(`${name} =`))).toEqual([]);
});

const worded = Object.entries(meaningsAbroad).filter(([, { never, names }]) => never !== undefined || names !== undefined);
describe.each(worded)('words that are no name there: %s', (lang, { never, names = [] }) => {
  test.runIf(names.length > 0).each(names)('%s, around it %o: %s', (name, _around, example) => {
    expect(example).toContain(name);
    expect(namesIn(example, lang).filter((found) => found.startsWith(`${name} =`))).toEqual([]);
  });

  test.runIf(never !== undefined).each([...(never ?? [])])('%s', (word) => {
    expect(namesIn(`${word}.`, lang)).toEqual([]);
  });
});

/** Texts and all that has to be found in them. */
const cases: readonly (readonly [lang: string, text: string, ...found: readonly string[]])[] = [
  ['ar', 'نقلت صحيفة نيويورك تايمز الخبر. وصل الوزير إلى نيويورك.', 'نيويورك = New York City'],
  ['ar', 'انفجارات في كابل ليلة امس.', 'كابل = Kabul'],
  ['de', 'Die Kunsthalle Basel und der Kanton Zürich zahlen. In Basel und Zürich regnet es.', 'Basel = Basel', 'Zürich = Zurich'],
  ['de', 'Die Los Angeles Clippers und die Calgary Flames siegten.'],
  ['de', 'In Frankfurt an der Oder schneit es.'],
  ['de', 'Die Schweden sehen das anders als Schweden selbst.', 'Schweden = Sweden'],
  ['es', 'El Atlético ganó al Barcelona. Llovió en Barcelona.', 'Barcelona = Barcelona'],
  ['es', 'Los Reyes Juan Carlos y Sofía viajaron. Nieva en Sofía.', 'Sofía = Sofia'],
  ['fi', 'Asia on tärkeä. Oman kanavansa hän avasi.'],
  ['fr', 'Hollande est arrivé. Aux Pays-Bas, en Hollande, il pleut.', 'Pays-Bas = Netherlands'],
  ['fr', 'Jean-Marie Le Pen a parlé.'],
  ['fr', 'Le statut de Rome et la rue de Rome. Il vit à Rome.', 'Rome = Rome'],
  ['hi', 'न्यूयॉर्क टाइम्स ने लिखा।'],
  ['hr', 'Croatia osiguranje i Privredna banka Zagreb rastu. Kiša stiže u Zagreb.', 'Zagreb = Zagreb'],
  ['id', 'Lima orang tewas di Lima, Peru.', 'Lima = Lima', 'Peru = Peru'],
  ['ja', 'シカゴ・ブルズが勝ち、シカゴは雪だった。', 'シカゴ = Chicago'],
  ['ja', '西インド諸島とインド。', 'インド = India'],
  ['ja', '東京電力は東京で発表した。', '東京 = Tokyo'],
  ['ko', '국내 고양이 사진. 미국은 답했다.', '미국 = United States'],
  ['ko', '퀄컴 측은 답했다.', '퀄컴 = Qualcomm'],
  ['nb', 'Man må ta det på alvor. Han bor på Isle of Man.', 'Isle of Man = Isle of Man'],
  ['pl', 'Katastrofa lotu China Northwest Airlines.'],
  ['pt', 'A rua Armenia fica na cidade do Rio de Janeiro.', 'Rio de Janeiro = Rio de Janeiro'],
  ['ru', 'Крейсер «Ленинград» ушёл. «Динамо» Киев проиграло. В штате Вашингтон идёт дождь, а Киев спит.', 'Киев = Kyiv'],
  ['ru', 'Это приток реки Москвы, сказал мэр Москвы.', 'Москвы = Moscow'],
  ['sv', 'Medan regnet föll sade nio av tio nej. Nio av tio bor i Stockholm.', 'Stockholm = Stockholm'],
  ['tr', "1910'da Paris'e gitti. Ohio eyaletinde yaşadı.", 'Paris = Paris', 'Ohio = Ohio'],
  ['tr', "Milan forması giydi, sonra Mali'de öldü.", 'Mali = Mali'],
  ['zh', '弗里德里希去了德里。', '德里 = Delhi'],
  ['zh', '乔治·华盛顿没有到过华盛顿。', '华盛顿 = Washington'],
  ['zh', '广州恒大赢了。北京大学在北京。', '北京 = Beijing'],
];

describe('names beside what only looks like them', () => {
  test.each(cases)('%s: %s', (lang, text, ...found) => {
    expect(namesIn(text, lang)).toEqual(found);
  });
});
