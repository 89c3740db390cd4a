import type { LanguageRows } from '../language-rows';

/** Finnish: the partitive after numbers, and the other cases that news uses. Hand table, 2026-11. */
export const fi: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'neljännes', '0.5': 'puolisen|puoli|puol(en|ta|esta|een|ella)', '1.5': 'puolitoista|puolentoista|puoltatoista', 1: 'yksi|yhtä|yhteen|yhde(n|stä|llä)', 2: 'kaksi|kahta|kahteen|kahde(n|ssa|sta|lla)', 3: 'kolme(n|a|ssa|sta|en|lla|)', 4: 'neljä(n|ä|ssä|stä|än|llä|)', 5: 'viisi|viittä|viiteen|viide(n|ssä|stä|llä)', 6: 'kuusi|kuutta|kuuteen|kuude(n|ssa|sta|lla)', 7: 'seitsemä(n|ä|ssä|stä|än|llä)', 8: 'kahdeksa(n|a|ssa|sta|an|lla)', 9: 'yhdeksä(n|ä|ssä|stä|än|llä)', 10: 'kymmen(en|tä|essä|estä|een|ellä)', 11: 'yksitoista|yhdentoista', 12: 'kaksitoista|kahdentoista', 13: 'kolmetoista|kolmentoista', 14: 'neljätoista|neljäntoista', 15: 'viisitoista|viidentoista', 16: 'kuusitoista|kuudentoista', 17: 'seitsemäntoista', 18: 'kahdeksantoista', 19: 'yhdeksäntoista', 20: 'kaksikymmentä|kahdenkymmenen', 30: 'kolme(|n)kymmen(tä|en)', 40: 'neljä(|n)kymmen(tä|en)', 50: 'viisikymmentä|viidenkymmenen', 60: 'kuusikymmentä|kuudenkymmenen', 70: 'seitsemänkymmen(tä|en)', 80: 'kahdeksankymmen(tä|en)', 90: 'yhdeksänkymmen(tä|en)', 100: 'sataan',
  },
  gluedNumbers: true,
  point: 'pilkku',
  half: 'ja puoli',
  scales: {
    2: 'sata(a|)|sada(lla|ssa|sta|n)', 3: 'tuha(t|tta|nsia|nteen)|tuhanne(n|lla|ksi|ssa|sta)|t', 6: 'miljoon(a|aa|an|ia|ien|aan|alla|aksi|assa|asta|in)|milj.|milj', 9: 'miljardi(a|n|en|in|lla|ksi|ssa|sta|)|miljard(eja|ien)|mrd.|mrd', 12: 'biljoona(a|n|an|)|bilj.', 15: 'biljardi(a|n|)',
  },
  gluedScales: { 3: 'k', 6: 'M' },
  bareScales: 'sata|sada(lla|n)|tuha(t|nnella|nnen|nteen)|miljoona|miljardi',
  // Cases of both numbers; without "-lle", "-lta" and "-na", which prices do not take.
  nameEndings: /^(?:[aä]|e?n|[aeouyäi]n|ss[aä]|st[aä]|ll[aä]|ksi|i?t[aä]|j[aä]|j?en|i(?:den|hin|ss[aä]|st[aä]|ll[aä]))$/iu,
  names: {
    crown: 'kruunu*', dinar: 'dinaari(a|n|)', dirham: 'dirhami(a|n|)', dollar: 'dollari*|dollare*', euro: 'euro*', forint: 'forint(ti|i)*', franc: 'frangi*', hryvnia: 'hryvnia*|grivnaa', lira: 'liira*', dMark: 'Saksan mark(k|)a*', markka: 'mark(k|)a*|mk', peso: 'peso(a|n|)', pound: 'pun(t|n)a*', rand: 'randia', real: 'realia', ruble: 'rupla*',
    rupee: 'rupia*', won: 'wonia|wonin', yen: 'jeni*', yuan: 'juani*', zloty: 'zloty*', usCent: 'senttiä dollarin', euroCent: '(euro|)sent(tiä|in|issä|istä|ti|teihin|tiin)|snt', penny: 'penceä|pennyä', shekel: 'sekeliä', krona: 'Ruotsin kruunua', usDollar: 'Yhdysvaltain dollari(a|n|)',
  },
  after: { euro: 'eur|e', crown: 'kr', markka: 'mk' },
  countries: {
    AU: 'Australian', BR: 'Brasilian', CA: 'Kanadan', CH: 'Sveitsin', CN: 'Kiinan', CZ: 'Tšekin', DE: 'Saksan', DK: 'Tanskan', EE: 'Viron', EG: 'Egyptin', FI: 'Suomen', FR: 'Ranskan', GB: 'Englannin|Britannian|Ison-Britannian', HK: 'Hongkongin', IN: 'Intian', IS: 'Islannin', IT: 'Italian', JP: 'Japanin', KR: 'Etelä-Korean', MX: 'Meksikon', NO: 'Norjan', NZ: 'Uuden-Seelannin', RU: 'Venäjän', SE: 'Ruotsin', SG: 'Singaporen', TR: 'Turkin', TW: 'Taiwanin', US: 'Yhdysvaltain|Yhdysvaltojen|USA:n', UA: 'Ukrainan', PL: 'Puolan',
  },
  cities: { CZ: 'Praha*', DK: 'Kööpenhamina*', EG: 'Kairo*', IS: 'Reykjaviki*', NO: 'Oslo*', RS: 'Belgradi*', SE: 'Tukholma*' },
  range: { betweenAfter: 'väli(llä|lle|ltä|ssä)', and: 'ja', to: '', or: 'tai' },
  inYear: 'vuonna',
  bounds: {
    'at-least': 'yli|vähintään|enemmän kuin|ainakin|runsaat|reilut|runsas|reilu|reilun|runsaan|alkaen',
    'at-most': 'enintään|korkeintaan|alle|jopa|vähemmän kuin|maksimissaan',
    about: 'noin|n.|suunnilleen|arviolta|arviolta noin|keskimäärin|~|karkeasti|parisen|lähes|vajaat|melkein|vajaa|vajaan|liki',
  },
  per: '/|per',
  vague: 'muutam(a|ia|an|alla|asta)|useita|useiden|kymmeniä|satoja|tuhansia|par(i|in|illa|ista)|kolmasosa|kolmanneksen|puolet|neljäsosa|kymmenesosa',
};
