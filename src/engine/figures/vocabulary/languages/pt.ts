import type { LanguageRows } from '../language-rows';

/** Portuguese: "bilhão" (Brazil) is 10^9, "bilião" (Portugal) 10^12. Hand table, 2026-11. */
export const pt: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'um quarto de', '0.5': 'meio|meia', '0.75': 'três quartos de', 1500000: 'milhão e meio', 1500000000: 'bilhão e meio', 0: 'zero', 1: 'um(a|)', 2: 'dois|duas', 3: 'três', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze', 12: 'doze', 13: 'treze', 14: 'catorze|quatorze', 15: 'quinze', 16: 'dezesseis|dezasseis', 17: 'dezessete|dezassete', 18: 'dezoito', 19: 'dezenove|dezanove', 20: 'vinte',
    30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa', 100: 'cem|cento', 200: 'duzent(os|as)', 300: 'trezent(os|as)', 400: 'quatrocent(os|as)', 500: 'quinhent(os|as)', 600: 'seiscent(os|as)', 700: 'setecent(os|as)', 800: 'oitocent(os|as)', 900: 'novecent(os|as)',
  },
  and: 'e',
  point: 'vírgula|ponto',
  half: 'e mei(o|a)',
  scales: { 3: 'mil', 6: 'milh(ão|ões)|milhao|milhoes|mi|mn|mln|M€', 9: 'bilh(ão|ões)|bi|mil milhões|bilhoes|bilhao|bn', 12: 'trilh(ão|ões)|tri|bili(ão|ões)' },
  gluedScales: { 3: 'k|K', 6: 'M|m' },
  bareScales: 'mil',
  of: 'de',
  names: {
    crown: 'coroa(s|)', dinar: 'dinar(es|)', dirham: 'dirham(s|)|dirrã(s|)', dollar: 'd(ó|o)lar(es|)', conto: 'contos', escudo: 'escudo(s|)', euro: 'euro(s|)', forint: 'forint(s|)|florins', franc: 'franco(s|)', swissFranc: 'franco(s|) suíço(s|)', guarani: 'guarani(s|)', guilder: 'florim|florins', hryvnia: 'hryvnia(s|)|grívnia(s|)|hrivnia(s|)', kwanza: 'kwanza(s|)|cuanza(s|)',
    leu: 'leu|lei', lira: 'lira(s|)', mark: 'marco(s|)', dMark: 'marco(s|) alemã(o|es)', metical: 'metica(l|is)', naira: 'naira(s|)', pataca: 'pataca(s|)', peseta: 'peseta(s|)', peso: 'peso(s|)', pound: 'libra(s|)', rand: 'rand(s|)|rande(s|)', real: 'rea(l|is)', rial: 'ria(l|is)', ringgit: 'ringgit(s|)', riyal: 'riyal|riyais', ruble: 'rublo(s|)', rupee: 'r(u|ú)pia(s|)',
    rupiah: 'rupias indonésias', shekel: 'shekel(s|)|sheqel(s|)|sheqel(s|) novo(s|)|siclo(s|)', shilling: 'xelim|xelins', sol: 'soles|sóis', sterling: 'libra(s|) esterlina(s|)', won: 'won(s|es|)|uone(s|)', yen: 'iene(s|)|yen(es|)', yuan: 'yuan(s|es|)|iuan(e|es|)|renminbi', zloty: 'zlot(i|y)(s|)|złoty(s|)', cent: 'cents', euroCent: 'cêntimo(s|)|cêntimos do euro', centavo: 'centavo(s|)', penny: 'pence',
    bolivar: 'bolívar(es|)', boliviano: 'boliviano(s|)', tenge: 'tenge(s|)', baht: 'baht(s|)',
    usDollar: 'dólar(es|) americano(s|)|dólares norte-americanos|dólares dos EUA|dólares dos Estados Unidos',
  },
  after: { real: 'reais', kwanza: 'Kz|AKZ|AOA' },
  before: { kwanza: 'Kz', euro: '€', real: 'R $' },
  countries: {
    AE: 'dos Emirados|emiradense(s|)', AO: 'angolano(s|)', AR: 'argentino(s|)|argentina(s|)|Buenos Aires', AU: 'australiano(s|)|australiana(s|)', BR: 'brasileiro(s|)|brasileira(s|)', CA: 'canadense(s|)|canadiano(s|)|canadiana(s|)', CH: 'suíço(s|)|suíça(s|)', CL: 'chileno(s|)|chilena(s|)', CN: 'chinês|chineses|chinesa(s|)', CO: 'colombiano(s|)|colombiana(s|)', CU: 'cubano(s|)|cubana(s|)', CV: 'cabo-verdiano(s|)|de Cabo Verde',
    CZ: 'tcheca(s|)|checa(s|)|tcheco(s|)|checo(s|)', DE: 'alemão|alemães|alemã(s|)', DK: 'dinamarquês|dinamarquesa(s|)', DZ: 'argelino(s|)|argelina(s|)', EG: 'egípcio(s|)|egípcia(s|)', FR: 'francês|franceses|francesa(s|)', GB: 'britânico(s|)|britânica(s|)|esterlina(s|)', HK: 'de Hong Kong|honconguês', HU: 'húngaro(s|)', IL: 'israelita(s|)|israelense(s|)', IN: 'indiano(s|)|indiana(s|)', IQ: 'iraquiano(s|)', IR: 'iraniano(s|)', IS: 'islandês|islandesa(s|)', IT: 'italiano(s|)|italiana(s|)', JP: 'japonês|japonesa(s|)',
    KE: 'queniano(s|)', KR: 'sul-coreano(s|)|sul-coreana(s|)', KW: 'kuwaitiano(s|)|do Kuwait', LB: 'libanês|libanesa(s|)', LK: 'do Sri Lanka|de Sri Lanka', MA: 'marroquino(s|)|marroquina(s|)', MX: 'mexicano(s|)|mexicana(s|)', MZ: 'moçambicano(s|)', NO: 'norueguês|norueguesa(s|)', NZ: 'neozelandês|neozelandeses|da Nova Zelândia', PH: 'filipino(s|)|filipina(s|)', PK: 'paquistanês|paquistanesa(s|)', PE: 'peruano(s|)', PL: 'polaco(s|)|polonês|poloneses', PT: 'português|portugueses', QA: 'catari(s|)|catariano(s|)|catarense(s|)|do Catar|do Qatar', RS: 'sérvio(s|)', RU: 'russo(s|)|russa(s|)', SA: 'saudita(s|)', SE: 'sueco(s|)|sueca(s|)',
    SG: 'de Singapura|singapurense(s|)|de Cingapura', TN: 'tunisiano(s|)', TR: 'turco(s|)|turca(s|)', TW: 'taiwanês|taiwaneses|de Taiwan', US: 'americano(s|)|americana(s|)|norte-americano(s|)|norte-americana(s|)|dos EUA|EUA|dos Estados Unidos', UY: 'uruguaio(s|)|uruguaia(s|)', ZA: 'sul-africano(s|)', XO: 'CFA',
  },
  cities: { CZ: 'Praga', DK: 'Copenhag(a|ue)', DZ: 'Argel', EG: 'Cairo', IQ: 'Bagdá|Bagdade', LB: 'Beirute', RS: 'Belgrado', SA: 'Riad', SE: 'Estocolmo' },
  range: { from: 'de|desde|d(os|as)', between: 'entre|entre (os|as)', and: 'e|e (os|as)', to: 'a|até|(aos|às)|até (aos|às)', or: 'ou' },
  changes: 'sub|ca(i|í)|pass|aument|cresc|salt|recu|redu|elev',
  changedBy: 'em',
  inYear: 'em',
  bounds: {
    'at-least': 'mais de|ao menos|pelo menos|no mínimo|acima de|a partir de|superior a|superiores a|não menos de|não menos que|mais do que|mínimo de|desde',
    'at-most': 'até|no máximo|menos de|abaixo de|inferior a|não mais de|máximo de',
    about: 'cerca de|aproximadamente|em torno de|por volta de|uns|umas|aprox.|à volta de|na casa dos|na ordem dos|estimado em|estimada em|~|quase|perto de|próximo de',
  },
  boundsAfter: { 'at-least': ' ou mais', 'at-most': ' ou menos', about: ' aproximadamente' },
  per: 'a cada|cada|/',
  perArticle: 'o|a|ao|à|por',
  units: 'litro|quilo|kg|mês|ano|hora|dia|semana|tonelada|barril|onça|noite|peça|metro quadrado|hectare|pessoa|quilowatt-hora|megawatt-hora|MWh|kWh|ação|unidade|garrafa|saca|arroba|cabeça|habitante|família|trabalhador|aluno|criança|veículo|ingresso|passageiro|jogo|cliente|trimestre|empregado|paciente|domicílio|funcionário|exemplar',
  moments: 'passad(o|a)|anterior|seguinte|que vem|próxim(o|a)|em que|em curso|depois|antes|atrás',
  vague: 'vários|várias|alguns|algumas|dezenas de|centenas de|milhares de|poucos|muitos|metade de|terço de|terços de|quinto de|décimo de',
};
