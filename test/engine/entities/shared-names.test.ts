import { expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import type { NameTagger } from '../../../src/engine/entities/knowledge';
import { sharedNames } from '../../../src/engine/entities/vocabulary/shared-names';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

/** By name: texts that mean the bearer known to the pack, and texts that mean another or do not show which one. */
const texts: Readonly<Record<string, { readonly own: readonly string[]; readonly others: readonly string[] }>> = {
  ADP: { own: ['Private employers added 42,000 jobs, ADP said.'], others: ['ADP will close two gates of the airport at Orly.'] },
  AFP: {
    own: ['“We lost it all,” the fisherman told AFP.', 'Some of this was reported by AP and AFP.', 'An AFP journalist saw the wreck.'],
    others: ['The AFP and the police signed a joint statement.', 'AFP chief Gen. Ana Cruz said that troops were ready.', 'The AFP charged a man in Sydney over the find.'],
  },
  AIA: { own: ['The insurer AIA sold more policies.'], others: ['AIA gave the house in Ohio an award for its roof.'] },
  AMD: { own: ['AMD and Nvidia make most of such chips.'], others: ['AMD is worth 400 to the dollar.'] },
  AP: { own: ['The pilot spoke to The AP on Friday.', 'An AP reporter was in the room.', 'The count of the AP says so, the news agency wrote.'], others: ['The AP government will widen the road.', 'Farmers in AP want water, a minister said in Vijayawada to AP.'] },
  Alexa: { own: ['Amazon says that Alexa plays music in two rooms.'], others: ['Alexa plays chess in Ohio.', 'The voice of Alexa filled the hall; echoes followed.'] },
  Babcock: { own: ['Babcock will build five frigates at Rosyth.'], others: ['The plant spent millions on parts from Babcock.', 'Babcock, half of it Wilcox, made boilers for submarines.'] },
  BIS: { own: ['The BIS told central banks to wait.'], others: ['BIS put twelve firms on its list.', 'Central banks buy gold; BIS wants each ring hallmarked.'] },
  CCB: { own: ['CCB and other Chinese lenders cut rates.'], others: ['The CCB raided a flat in Whitefield.'] },
  CIA: { own: ['The CIA would not say who he was.'], others: ['CIA police found the stolen van.', 'The CIA made the arrest, SSP Amjad Khan said.'] },
  CLS: { own: ['Cailian, or CLS, said so from Shanghai.', 'CLS wrote that Beijing will act.'], others: ['CLS settles trades in eighteen currencies.'] },
  DBS: { own: ['DBS and two other banks of Singapore cut their forecasts.'], others: ['Each coach needs a DBS check, the bank said.', 'He had no DBS when he began at the school.'] },
  Delta: { own: ['Delta said that its flights to Jamaica were full.'], others: ['Delta sells more taps than before.', 'Delta said its airport in Asaba is open.'] },
  ECB: { own: ['The ECB left its rates as they were.'], others: ['The ECB will review the schedule after wickets fell on each morning.'] },
  FCA: { own: ['The FCA fined the broker in London.'], others: ['FCA, which was born of Fiat, left London.'] },
  GM: { own: ['GM sold fewer trucks.'], others: ['GM was banned from the fields of Mexico.', 'He is GM of a club, with cars for its rosters.'] },
  ICBC: { own: ['ICBC is the largest lender in China.'], others: ['ICBC will cut its rates in April.', 'ICBC said drivers of Chinese cars pay more.'] },
  Hermes: { own: ['Hermes will bring fewer parcels to the door.'], others: ['Hermes, which runs both airports of the island, said so.', 'The statue of Hermes was found at sea.'] },
  ICC: { own: ['The ICC issued an arrest warrant.', 'The ICC has opened its inquiry in Darfur, the United Nations said.'], others: ['The ICC fined Pakistan for its slow over rate.', 'The ICC judges the pitch poor, as the wicket broke.'] },
  IEA: { own: ['The IEA expects more oil to be found.'], others: ['The IEA said stamp duty should go.', 'The think tank IEA wants dearer gas.'] },
  IOC: { own: ['The IOC let the athletes march.'], others: ['IOC will set up a bottling plant at Kadapa.'] },
  Jersey: { own: ['Jersey and Guernsey will share a ferry.'], others: ['Voters of New Jersey chose her. Inside Jersey, taxes are high.'] },
  Jupiter: { own: ['Police in Jupiter, Florida, held a man.'], others: ['NASA, from its base in Florida, sent it to Jupiter.'] },
  KKR: { own: ['KKR agreed to the buyout.'], others: ['KKR need 20 from the last over.', 'KKR took two wickets; it was a fine deal.'] },
  KLA: { own: ['KLA makes tools for chipmakers.'], others: ['The KLA fought until 1999.', 'The KLA sold shares to pay for arms in Kosovo.'] },
  MAS: { own: ['MAS left its policy as it was, as Singapore grew.'], others: ['MAS will fly to Kuching.', 'MAS lost to the right in Bolivia, whatever they think in Singapore.'] },
  Mercedes: { own: ['Mercedes said that it sold fewer cars.'], others: ['Mercedes said that the bridge is closed.'] },
  MIT: { own: ['Researchers at MIT built the arm.'], others: ['MIT caught him near the border.', 'MIT briefed scientists in Turkey.'] },
  NBA: { own: ['The NBA fined the coach.'], others: ['The NBA told its lawyers in Lagos to stay at home.'] },
  NBU: { own: ['The NBU sold dollars in Kyiv.'], others: ['The NBU sold dollars in Tashkent.'] },
  NPC: { own: ['The NPC will meet in Beijing in March.'], others: ['The NPC will begin the census.'] },
  NRA: { own: ['The NRA wants fewer laws on guns.'], others: ['The NRA let the plant start again.', 'The NRA checked the reactor, and the guards’ guns.'] },
  NTT: { own: ['NTT will lay the cable from Tokyo.'], others: ['NTT moved 4,000 people away from the mountain.', 'NTT is the poorest part of Indonesia, Japanese aid workers say.'] },
  Niger: { own: ['Niger closed its border with Benin.', 'Niger and Chad, both poor states, signed.'], others: ['Gunmen attacked villages in Kebbi and Niger states.', 'Schools in the states of Kebbi and Niger were closed.', 'Niger state has three dams.'] },
  Paramount: { own: ['Paramount said the film had its best week at the box office.'], others: ['Paramount said the houses were sold.'] },
  PIF: { own: ['PIF of Riyadh bought the club.'], others: ['The PIF met in Palau.', 'The PIF met in Fiji, with a guest from Riyadh.'] },
  PLA: { own: ['The PLA sent ships around Taiwan.'], others: ['The PLA ambushed a convoy.', 'The PLA hides in Manipur, near Chinese roads.'] },
  PRC: { own: ['The PRC claims Taiwan.'], others: ['The PRC named the nurses who passed.', 'The PRC, or Red Cross, thanked Chinese donors.'] },
  RBC: { own: ['RBC, of Toronto, raised its target.'], others: ['RBC wrote that the minister had left.', 'RBC-Ukraine and RBC quoted an analyst.'] },
  RBI: { own: ['The RBI let the rupee fall.'], others: ['RBI will leave Minsk.', 'RBI sells Burger King to India.'] },
  RTX: { own: ['RTX makes the Patriot.'], others: ['RTX owners saw it first.', 'RTX 5090 cards shook Lockheed.', 'With DLSS, RTX beat the missiles of the game.'] },
  SBI: { own: ['SBI, the largest lender of India, lent more.'], others: ['The SBI held a man in Odesa.', 'The SBI of Ukraine asked India for him.'] },
  SCO: { own: ['The SCO met, and Russia spoke first.'], others: ['SCO lost 2-0 at home.'] },
  SEC: { own: ['The SEC sued the fund in New York.'], others: ['The SEC race is open, as Georgia beat Texas.', 'The SEC has four teams, the head coach said in Alabama.'] },
  SNB: { own: ['The SNB sold francs.'], others: ['SNB led the gains in Riyadh.'] },
  Spurs: { own: ['The London club Spurs signed a striker from Porto.'], others: ['The Lakers will play the Spurs on Friday.', 'Spurs forward Jo Roe had ten rebounds.'] },
  TCS: { own: ['TCS of Mumbai hired fewer.'], others: ['A TCS van was robbed.', 'A TCS courier from India was robbed.'] },
  TSE: { own: ['The TSE will trade longer, Japanese brokers say.'], others: ['The TSE told the party to take it down.', 'The TSE, the electoral court, heard the Japanese firm.'] },
  UPS: { own: ['UPS will carry fewer packages.'], others: ['A UPS keeps the lights on.'] },
  'The Guardian': { own: ['She told The Guardian so.', 'British firms in Lagos told The Guardian so.'], others: ['A trader in Lagos told The Guardian that rice is dear.', 'The Guardian learnt in Akure that ASUU would go on.'] },
  Vanguard: { own: ['BlackRock and Vanguard own the most shares.'], others: ['The governor told Vanguard in Abuja.'] },
};

test('every shared name is tried', () => {
  expect(Object.keys(texts)).toEqual([...sharedNames.keys()]);
});

const rows = Object.entries(texts).flatMap(([name, { own, others }]) => [...own.map((text) => [name, text, true] as const), ...others.map((text) => [name, text, false] as const)]);

test.each(rows)('%s: %s %s', (name, text, isMeant) => {
  const found = findEntities(text, noHints, { names: builtInPack, tagger: saysOf(name) }, []).find(({ mentions }) => mentions.some((mention) => mention.text === name));
  expect(found?.record ?? null, JSON.stringify(found?.reason)).toEqual(isMeant ? expect.any(String) : null);
});

test('a longer name on the page tells whom the short one means', () => {
  const [court] = findEntities('Cricketers wrote to the International Criminal Court (ICC).', noHints, { names: builtInPack, tagger: saysOf('International Criminal Court') }, []);
  expect(court?.record).toBe('International Criminal Court');
});

test('in another language it is known only where its news calls nobody else so', () => {
  const recordsIn = (text: string, lang: string) => findEntities(text, { ...noHints, lang }, { names: builtInPack }, []).flatMap(({ record }) => record ?? []);
  expect(recordsIn('Die SNB senkt den Leitzins.', 'de')).toEqual(['Swiss National Bank']);
  expect(recordsIn('Regjeringen vil endre AFP for privat sektor.', 'nb')).toEqual([]);
  expect(recordsIn('O TSE multou o partido.', 'pt')).toEqual([]);
});

/** Says that it is an organization, wherever it stands. */
function saysOf(name: string): NameTagger {
  return { lang: 'en', tag: (text) => [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length, type: 'Organization', confidence: 1 })) };
}
