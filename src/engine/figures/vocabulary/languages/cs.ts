import type { LanguageRows } from '../language-rows';

/** Czech. Hand table, 2026-11. */
export const cs: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'čtvrt', '0.75': 'tři čtvrt(ě|iny)', '0.5': 'půl|polovin(a|u|y)', 500000: 'půlmilionu', 500000000: 'půlmiliardy', '1.5': 'půl(| )druh(ého|é)', 1: 'jed(en|na|no|noho|né|nu)', 2: 'dva|dvě|dvou|dvěma', 3: 'tři|tří|třem|třemi', 4: 'čtyř(i|em|mi|)', 5: 'pět|pěti', 6: 'šest|šesti', 7: 'sedm|sedmi', 8: 'osm|osmi', 9: 'devět|devíti', 10: 'deset|deseti', 11: 'jedenáct(i|)', 12: 'dvanáct(i|)', 13: 'třináct(i|)', 14: 'čtrnáct(i|)', 15: 'patnáct(i|)', 16: 'šestnáct(i|)', 17: 'sedmnáct(i|)', 18: 'osmnáct(i|)', 19: 'devatenáct(i|)',
    20: 'dvacet(i|)', 30: 'třicet(i|)', 40: 'čtyřicet(i|)', 50: 'padesát(i|)', 60: 'šedesát(i|)', 70: 'sedmdesát(i|)', 80: 'osmdesát(i|)', 90: 'devadesát(i|)', 100: 'sto', 200: 'dvě stě|dvěstě',
  },
  unitsBeforeTens: 'a',
  half: 'a půl',
  and: 'a',
  point: 'celá|celé|celých|čárka',
  scales: {
    2: 'sta|set|sto', 3: 'tisíc(e|i|ům|ích|)|tis.|tis', 6: 'mili(on|onu|onem|ony|onů|onům|onech|ón|ónu|óny|ónů)|mil.|mil|mio|mio.', 9: 'miliard(a|y|u|ě|ou|ám|ách|ami|)|mld.|mld', 12: 'bili(on|onu|ony|onů|onech)|bil.|bln',
  },
  gluedScales: { 3: 'k|K', 6: 'M' },
  bareScales: 'sto|tisíc|milion(em|)|miliard(a|u|ou)',
  oneAfter: { words: 'kolem|okolo|do|od|bez|ve výši', scales: 'tisíce|milionu|miliardy|bilionu' },
  names: {
    crown: 'kor(una|uny|unu|uně|unou|un|unám|unách|unami)', dinar: 'dinár(u|ů|y|)', dirham: 'dirham(u|ů|y|)', dollar: 'dolar(u|em|y|ů|ům|ech|)|dol.', euro: 'eur(o|a|u|em|)', forint: 'forint(u|ů|y|)', franc: 'frank(u|ů|y|)', guilder: 'zlatých guldenů', hryvnia: 'hřiv(na|ny|en|nu)', leu: 'le(u|i|j|jů)', lev: 'lev(u|ů|y|a)', lira: 'lir(a|y|u|)', mark: 'mar(ka|ky|ek|ku)', dMark: 'německ(á|ých|é) mar(ek|ka|ky)',
    peso: 'pes(o|a|)', pound: 'lib(ra|ry|er|ru|rou|rách|rami)', sterling: 'lib(ra|ry|er|ru) šterlinků', rand: 'rand(u|ů|y|)', real: 'real(u|ů|y|)|reál(u|ů|y)', ruble: 'rub(l|lu|lů|ly|lech)', rupee: 'rupi(e|í|i)|rupií', shekel: 'šekel|šekel(u|ů|y)', won: 'won(u|ů|y|)', yen: 'jen(u|ů|y)', yuan: 'jüan(u|ů|y|ech|)|juan(ů|y|)', zloty: 'zlot(ý|ých|é|ého)', cent: 'cent(u|ů|y|)', euroCent: 'eurocent(u|ů|y|)', haler: 'haléř(e|ů|)|hal.',
    penny: 'penc(e|í)', kopek: 'kopějek', usDollar: 'americk(ý|ých|é|ého) dolar(u|y|ů|)|dolar(u|y|ů|) USA',
  },
  after: { koruna: 'Kč|Kčs|kč|Sk', euro: 'eur' },
  before: { koruna: 'Kč' },
  countries: {
    AR: 'argentinsk*', AU: 'australsk*', BR: 'brazilsk*', BY: 'bělorusk*', CA: 'kanadsk*', CH: 'švýcarsk*', CN: 'čínsk*', CZ: 'česk*', DE: 'německ*', DK: 'dánsk*', EG: 'egyptsk*', FR: 'francouzsk*', GB: 'britsk*|anglick*', HK: 'hongkongsk*', IN: 'indick*', IS: 'islandsk*', IT: 'italsk*', JP: 'japonsk*', KR: 'jihokorejsk*', KW: 'kuvajtsk*', MX: 'mexick*', NO: 'norsk*', NZ: 'novozélandsk*', RS: 'srbsk*', RU: 'rusk*', SE: 'švédsk*',
    SG: 'singapursk*', SK: 'slovensk*', TR: 'tureck*', TW: 'tchajwansk*', US: 'USA|americk*', UA: 'ukrajinsk*', PH: 'filipínsk*', PL: 'polsk*', RO: 'rumunsk*',
  },
  cities: { DK: 'Kodaň|Kodan(i|ě)', EG: 'Káhi(ra|ry|ře)', NO: 'Osl(a|u)', RS: 'Bělehrad(u|ě|)', SE: 'Stockholm(u|ě)', SK: 'Bratislav(a|y|ě)', BY: 'Minsk(u|)' },
  range: { from: 'od', changesFrom: 'z|ze', between: 'od|mezi', and: 'a|do|až', to: 'až|do', or: 'nebo' },
  inYear: 'v',
  bounds: {
    'at-least': 'více než|přes|nejméně|alespoň|minimálně|od|nad|víc než|přinejmenším|ne méně než|minimum|překročil|překročila',
    'at-most': 'až|do|maximálně|nejvýše|méně než|pod|nejvíce|max.',
    about: 'asi|kolem|přibližně|zhruba|okolo|cca|odhadem|řádově|~|v přepočtu|téměř|skoro|necelých|necelé|necelý|bezmála',
  },
  boundsAfter: { 'at-least': ' a více' },
  per: '/',
  perArticle: 'za|na|od',
  units: 'litr|kilogram|kg|kilo|měsíc|rok|hodinu|den|týden|tunu|barel|unci|kus|metr čtvereční|osobu|akcii|noc|MWh|kWh|hektar|metr|lístek|vstupenku|zápas|dítě|čtvrtletí|domácnost|láhev|kilometr|obyvatele|rodinu',
  thisTime: 'za rok|za čtvrtletí',
  vague: 'několik(a|) set|pár set|několik(a|)|desítky|stovky|tisíce|pár|desítek|stovek',
};
