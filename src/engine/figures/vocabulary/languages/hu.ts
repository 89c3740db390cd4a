import type { LanguageRows } from '../language-rows';

/** Hungarian: nouns stay in the singular after numbers and take case endings. Hand table, 2026-11. */
export const hu: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'negyed', '0.75': 'háromnegyed', '0.5': 'fél', '1.5': 'másfél', 1: 'egy', 2: 'kettő|két', 3: 'három', 4: 'négy', 5: 'öt', 6: 'hat', 7: 'hét', 8: 'nyolc', 9: 'kilenc', 10: 'tíz|tizen', 20: 'húsz|huszon', 30: 'harminc', 40: 'negyven', 50: 'ötven', 60: 'hatvan', 70: 'hetven', 80: 'nyolcvan', 90: 'kilencven',
  },
  gluedNumbers: true,
  half: 'és fél',
  point: 'egész',
  scales: { 2: 'száz', 3: 'ezer|ezr*', 6: 'millió(s|)|m|millió*|mió', 9: 'milliárd(os|)|mrd|mrd.|milliárd*', 12: 'billió(s|)|billió*|ezermilliárd(os|)|ezermilliárd*' },
  gluedScales: { 3: 'E|e', 6: 'M' },
  bareScales: 'száz|ezer|millió|milliárd',
  nameEndings: /^(?:(?:[oeöa]?t|b[ae]n?|b[óő]l|[oeö]?n|r[ae]|r[óő]l|n[áé]l|t[óő]l|h[oeö]z|n[ae]k|[vbdfgjklmnprstzcy]{1,2}[ae]l|ért|ig|ként|[oeöa]?nként|v[áé])|j?[aeáé](?:it?|t|n|ért|ig|b[ae]n?|b[óő]l|r[ae]|r[óő]l|n[áé]l|t[óő]l|h[oeö]z|n[ae]k|v[ae]l)?|[oeöa]?s(?:[oea]t|[ae]k|[ae]n|ok[ae]t|r[ae]|b[ae]n?|n[ae]k|s[ae]l)?|[oeöa]?nyi(?:t|r[ae]|v[ae]l)?)$/iu,
  names: {
    crown: 'korona|koron(át|ás|ára|ából)|koroná*', dinar: 'dinár*', dirham: 'dirham*', dollar: 'dollár*', euro: 'euró*|euro*|eurós', forint: 'forint*', franc: 'frank*', hryvnia: 'hrivny*', leu: 'lej|lej*', lev: 'leva', lira: 'líra|lír*', mark: 'márk*', peso: 'peso*|peszo*', pound: 'font*', sterling: 'font sterling*|angol font*', ruble: 'rubel|rubel*', rupee: 'rúpi*', rupiah: 'indonéz rúpia*', won: 'von|won*',
    yen: 'jen|jen*', yuan: 'jüan*|renminbi*', zloty: 'zloty*|zlotyi*', cent: 'cent*', euroCent: 'eurócent*', filler: 'fillér*', shekel: 'sékel*', kuna: 'kuna*|kuná*', rand: 'rand*', real: 'reál*|real*', tenge: 'tenge|tengé(t|s|re|ért|ből|nek|be)', usDollar: 'amerikai dollár*|USA-dollár*',
  },
  after: { forint: 'Ft|ft|FT' },
  countries: {
    AR: 'argentin', AU: 'ausztrál', BR: 'brazil', CA: 'kanadai', CH: 'svájci', CN: 'kínai', CZ: 'cseh', DE: 'német', DK: 'dán', EG: 'egyiptomi', FR: 'francia', GB: 'angol|brit', HK: 'hongkongi', HR: 'horvát', IN: 'indiai', IS: 'izlandi', IT: 'olasz', JP: 'japán', KR: 'dél-koreai|koreai', KW: 'kuvaiti', MX: 'mexikói', NO: 'norvég', NZ: 'új-zélandi', RS: 'szerb', RU: 'orosz', SE: 'svéd', SG: 'szingapúri', TR: 'török', TW: 'tajvani', US: 'amerikai|USA', UA: 'ukrán', RO: 'román', PL: 'lengyel',
  },
  cities: { CZ: 'Prág(a|ában|ai)', DK: 'Koppenhág(a|ában|ai)', NO: 'Osló(ban|i|)|Oslóban', RS: 'Belgrád(ban|i|)', SE: 'Stockholm(ban|i)' },
  range: { betweenAfter: 'között(i|)|közé', and: 'és', to: '', or: 'vagy' },
  bounds: {
    'at-least': 'több mint|legalább|minimum|több, mint|meghaladja a|meghaladó|bő|jó|minimum|felett',
    'at-most': 'legfeljebb|maximum|kevesebb mint|kevesebb, mint|akár|nem több mint|alig',
    about: 'körülbelül|kb.|mintegy|nagyjából|hozzávetőleg|megközelítőleg|cirka|nagyságrendileg|~|becslések szerint|majdnem|közel|csaknem',
  },
  boundsAfter: { 'at-least': ' felett| fölött| feletti', 'at-most': ' alatt| alatti', about: ' körül| körüli| körüli összeg' },
  per: '/',
  vague: 'néhány|több|pár|sok',
};
