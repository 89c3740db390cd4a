import type { LanguageRows } from '../language-rows';

/** Finnish: the partitive after numbers, and the other cases that news uses. Hand table, 2026-11. */
export const fi: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'neljännes', '0.5': 'puolisen|puoli|puol(en|ta|esta|een|ella)', '1.5': 'puolitoista|puolentoista|puoltatoista', 1: 'yksi|yhtä|yhteen|yhde(n|stä|llä)', 2: 'kaksi|kahta|kahteen|kahde(n|sta|lla)', 3: 'kolme(n|a|sta|en|lla|)', 4: 'neljä(n|ä|stä|än|llä|)', 5: 'viisi|viittä|viiteen|viide(n|stä|llä)', 6: 'kuusi|kuutta|kuuteen|kuude(n|sta|lla)', 7: 'seitsemä(n|ä|stä|än|llä)', 8: 'kahdeksa(n|a|sta|an|lla)', 9: 'yhdeksä(n|ä|stä|än|llä)', 10: 'kymmen(en|tä|estä|een|ellä)', 11: 'yksitoista|yhdentoista', 12: 'kaksitoista|kahdentoista', 13: 'kolmetoista|kolmentoista', 14: 'neljätoista|neljäntoista', 15: 'viisitoista|viidentoista', 16: 'kuusitoista|kuudentoista', 17: 'seitsemäntoista', 18: 'kahdeksantoista', 19: 'yhdeksäntoista', 20: 'kaksikymmentä', 30: 'kolmekymmentä', 40: 'neljäkymmentä', 50: 'viisikymmentä', 60: 'kuusikymmentä', 70: 'seitsemänkymmentä', 80: 'kahdeksankymmentä', 90: 'yhdeksänkymmentä',
  },
  gluedNumbers: true,
  point: 'pilkku',
  half: 'ja puoli',
  scales: {
    2: 'sata(a|)|sada(lla|sta|n)', 3: 'tuha(t|tta|nnen|nsia|nteen|nnella|nnesta)|t', 6: 'miljoon(a|aa|an|ia|ien|aan|alla|asta|in)|milj.|milj|miljoonan', 9: 'miljardi(a|n|en|in|in|lla|sta|)|miljard(eja|ien)|mrd.|mrd|mrd', 12: 'biljoon(a|aa|an)|biljardia',
  },
  gluedScales: { 3: 'k', 6: 'M' },
  bareScales: 'sata|sadalla|tuha(t|nnella)|miljoona|miljardi',
  names: {
    crown: 'kruunu(a|n|un|ja|jen|lla|)', dinar: 'dinaari(a|n|)', dirham: 'dirhami(a|n|)', dollar: 'dollari(a|n|in|lla|sta|en|)|dollar(eita|ien)', euro: 'euro(a|n|on|lla|sta|ja|jen|ssa|ksi|)', forint: 'forintti(a|)|forintin', franc: 'frangi(a|n|)', hryvnia: 'hryvnia(a|n|)|grivnaa', lira: 'liira(a|n|)', dMark: 'Saksan mark(kaa|an|ka)', markka: 'mark(kaa|an|ka|kaan)|mk', peso: 'peso(a|n|)', pound: 'punta(a|)|punnan', rand: 'randia', real: 'realia', ruble: 'rupla(a|n|)',
    rupee: 'rupia(a|n|)', won: 'wonia|wonin', yen: 'jeni(ä|n|)', yuan: 'juani(a|n|)|yuania', zloty: 'zloty(a|n|ä|)', cent: 'senttiä dollarin', euroCent: 'sent(tiä|in|ti|teihin|tiin)|snt', penny: 'penceä|pennyä', shekel: 'sekeliä', krona: 'Ruotsin kruunua', usDollar: 'Yhdysvaltain dollari(a|n|)',
  },
  after: { euro: 'eur', crown: 'kr', markka: 'mk' },
  countries: {
    AU: 'Australian', BR: 'Brasilian', CA: 'Kanadan', CH: 'Sveitsin', CN: 'Kiinan', CZ: 'Tšekin', DE: 'Saksan', DK: 'Tanskan', EE: 'Viron', EG: 'Egyptin', FI: 'Suomen', FR: 'Ranskan', GB: 'Englannin|Britannian|Ison-Britannian', HK: 'Hongkongin', IN: 'Intian', IS: 'Islannin', IT: 'Italian', JP: 'Japanin', KR: 'Etelä-Korean', MX: 'Meksikon', NO: 'Norjan', NZ: 'Uuden-Seelannin', RU: 'Venäjän', SE: 'Ruotsin', SG: 'Singaporen', TR: 'Turkin', TW: 'Taiwanin', US: 'Yhdysvaltain|Yhdysvaltojen|USA:n', UA: 'Ukrainan', PL: 'Puolan',
  },
  cities: { CZ: 'Praha*', DK: 'Kööpenhamina*', EG: 'Kairo*', IS: 'Reykjaviki*', NO: 'Oslo*', RS: 'Belgradi*', SE: 'Tukholma*' },
  range: { betweenBehind: 'väli(llä|lle|ltä|ssä)', and: 'ja', to: '', or: 'tai' },
  inYear: 'vuonna',
  bounds: {
    'at-least': 'yli|vähintään|enemmän kuin|ainakin|runsaat|reilut|runsas|reilu|reilun|runsaan|alkaen',
    'at-most': 'enintään|korkeintaan|alle|jopa|vähemmän kuin|maksimissaan',
    about: 'noin|n.|suunnilleen|arviolta|arviolta noin|keskimäärin|~|karkeasti|parisen|lähes|vajaat|melkein|vajaa|vajaan|liki',
  },
  per: '/|per',
  vague: 'muutam(a|ia|an)|useita|useiden|kymmeniä|satoja|tuhansia|pari',
};
