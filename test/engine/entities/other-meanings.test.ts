import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { otherMeanings, otherSubjects } from '../../../src/engine/entities/vocabulary/everyday-names';
import { meaningsAbroad } from '../../../src/engine/entities/vocabulary/meanings-abroad';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

/** Names that have a record. */
function namesIn(text: string, lang: string): string[] {
  return findEntities(text, { ...noHints, lang }, { names: builtInPack, tagger }, []).flatMap(({ name, record }) => (record === null ? [] : `${name} = ${record}`));
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
  ['ar', 'زار جامعة القاهرة وكتبت لندن تايمز عنه. يعيش في القاهرة.', 'القاهرة = Cairo'],
  ['ar', 'سافر إلى روسيا البيضاء ثم إلى روسيا.', 'روسيا = Russia'],
  ['ar', 'لعب بايرن ميونيخ. يعيش في ميونيخ.', 'ميونيخ = Munich'],
  ['de', 'Die Kunsthalle Basel und der Kanton Zürich zahlen. In Basel und Zürich regnet es.', 'Basel = Basel', 'Zürich = Zurich'],
  ['de', 'Die Los Angeles Clippers und die Calgary Flames siegten.', 'Los Angeles Clippers = Los Angeles Clippers', 'Calgary Flames = Calgary Flames'],
  ['de', 'In Frankfurt an der Oder schneit es.'],
  ['de', 'Im Radio Bremen lief es. Die USS Ohio liegt in Ohio, und der Dallas FC gewann.', 'Ohio = Ohio'],
  ['de', 'Die Schweden sehen das anders als Schweden selbst.', 'Schweden = Sweden'],
  ['es', 'El Atlético ganó al Barcelona. Llovió en Barcelona.', 'Barcelona = Barcelona'],
  ['es', 'El Atlético de Madrid fichó a Félix "Tito" Trinidad. Llueve en Madrid y en Trinidad.', 'Atlético de Madrid = Atlético Madrid', 'Madrid = Madrid', 'Trinidad = Trinidad and Tobago'],
  ['es', 'Los Reyes Juan Carlos y Sofía viajaron. Nieva en Sofía.', 'Sofía = Sofia'],
  ['es', 'El diario Folha de São Paulo y la Reina Sofía hablaron de San Juan de Aznalfarache. Llueve en São Paulo.', 'São Paulo = São Paulo'],
  ['fi', 'Hän ajoi Pariisi–Dakar-rallin. Pariisi nukkuu.', 'Pariisi = Paris'],
  ['fi', 'Asia on tärkeä. Oman kanavansa hän avasi.'],
  ['fr', 'Hollande est arrivé. Aux Pays-Bas, en Hollande, il pleut.', 'Pays-Bas = Netherlands'],
  ['fr', 'Jean-Marie Le Pen a parlé.'],
  ['fr', 'Le gardien du Barcelone et le Paris SG sont partis. Il pleut à Barcelone.', 'Barcelone = Barcelona'],
  ['fr', 'Le statut de Rome et la rue de Rome. Il vit à Rome.', 'Rome = Rome'],
  ['hi', 'न्यूयॉर्क टाइम्स ने लिखा।'],
  ['hi', 'नवी मुंबई में मुंबई इंडियंस ने जीता। वह मुंबई गया।', 'मुंबई = Mumbai'],
  ['hr', 'Zagreb film festival i Dakar reli počinju. Kiša pada na Zagreb.', 'Zagreb = Zagreb'],
  ['hr', 'Croatia osiguranje i Privredna banka Zagreb rastu. Kiša stiže u Zagreb.', 'Zagreb = Zagreb'],
  ['id', 'Dia belajar bahasa Indonesia di Indonesia.', 'Indonesia = Indonesia'],
  ['id', 'Lima orang tewas di Lima, Peru.', 'Lima = Lima', 'Peru = Peru'],
  ['ja', 'シカゴ・ブルズが勝ち、シカゴは雪だった。', 'シカゴ = Chicago'],
  ['ja', '西インド諸島とインド。', 'インド = India'],
  ['ja', 'ガンバ大阪が勝ち、神聖ブラジル党は負けた。大阪は晴れた。', '大阪 = Osaka'],
  ['ja', 'メキシコ湾は青い。メキシコは晴れた。', 'メキシコ = Mexico'],
  ['ja', '東京電力は東京で発表した。', '東京 = Tokyo'],
  ['ko', '국내 고양이 사진. 미국은 답했다.', '미국 = United States'],
  ['ko', '시카고 불스와 레알 마드리드가 이겼다. 그는 시카고에 산다.', '시카고 = Chicago'],
  ['ko', '퀄컴 측은 답했다.', '퀄컴 = Qualcomm'],
  ['nb', 'Man må ta det på alvor. Han bor på Isle of Man.', 'Isle of Man = Isle of Man'],
  ['pl', 'Szkoła SMS Kraków wygrała. Kraków śpi.', 'Kraków = Kraków'],
  ['pl', 'Katastrofa lotu China Northwest Airlines.'],
  ['pt', 'Renato de Lima leciona, disse Luxemburgo. Chove em Lima e em Luxemburgo.', 'Lima = Lima', 'Luxemburgo = Luxembourg'],
  ['pt', 'A rua Armenia fica na cidade do Rio de Janeiro.', 'Rio de Janeiro = Rio de Janeiro'],
  ['pt', 'Vive na Irlanda do Norte e na Irlanda.', 'Irlanda = Republic of Ireland'],
  ['ru', 'Об этом пишет Вашингтон пост. Он живет в городе Вашингтон.', 'Вашингтон = Washington'],
  ['ru', 'Крейсер «Ленинград» ушёл. «Динамо» Киев проиграло. В штате Вашингтон идёт дождь, а Киев спит.', 'Киев = Kyiv'],
  ['ru', 'Это приток реки Москвы, сказал мэр Москвы.', 'Москвы = Moscow'],
  ['sv', 'Medan regnet föll sade nio av tio nej. Nio av tio bor i Stockholm.', 'Stockholm = Stockholm'],
  ['sv', 'I delstaten Washington snöar det. I Washington snöar det.', 'Washington = Washington'],
  ['tr', 'Nijer nehri uzundur, Ankara ilinin nüfusu arttı. Nijer büyüktür.', 'Nijer = Niger'],
  ['tr', "1910'da Paris'e gitti. Ohio eyaletinde yaşadı.", 'Paris = Paris', 'Ohio = Ohio'],
  ['tr', "Milan forması giydi, sonra Mali'de öldü.", 'Mali = Mali'],
  ['zh', '弗里德里希去了德里。', '德里 = Delhi'],
  ['zh', '乔治·华盛顿没有到过华盛顿。', '华盛顿 = Washington'],
  ['zh', '他是神圣罗马的人，在皇家马德里踢球，在东京湾钓鱼。他去了罗马。', '罗马 = Rome'],
  ['zh', '广州恒大赢了。北京大学在北京。', '北京 = Beijing'],
  // Parties go by their letters in their own languages
  ['ja', '自民党は日本維新の会と組み、公明党は離れた。日本は寒い。', '自民党 = Liberal Democratic Party (Japan)', '日本維新の会 = Japan Innovation Party', '公明党 = Komeito', '日本 = Japan'],
  ['zh', '自民党在伦敦输了。', '伦敦 = London'],
  ['ko', '더불어민주당이 이겼다.', '더불어민주당 = Democratic Party of Korea'],
  ['de', 'Die CDU verlor in Berlin, die SPD auch.', 'CDU = Christian Democratic Union of Germany', 'Berlin = Berlin', 'SPD = Social Democratic Party of Germany'],
  ['pt', 'A CDU venceu em Lisboa, e o LFI saiu.', 'Lisboa = Lisbon'],
  ['es', 'El PSOE perdió en Málaga, y el Pacto Histórico ganó en Bogotá.', "PSOE = Spanish Socialist Workers' Party", 'Málaga = Málaga', 'Pacto Histórico = Historic Pact (Colombia)', 'Bogotá = Bogotá'],
  ['fr', 'LFI et le Rassemblement national ont voté.', 'LFI = La France Insoumise', 'Rassemblement national = National Rally'],
];

describe('names beside what only looks like them', () => {
  test.each(cases)('%s: %s', (lang, text, ...found) => {
    expect(namesIn(text, lang)).toEqual(found);
  });
});
