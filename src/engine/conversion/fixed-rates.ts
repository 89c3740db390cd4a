/** A currency that was replaced by another at a rate that a law fixed. */
export interface FixedRate {
  /** ISO 4217 code of the currency that was replaced; with a year where ISO let the successor keep the code. */
  readonly code: string;
  readonly successor: string;
  /** Units of the replaced currency for one of its successor; decimal string. */
  readonly units: string;
  /** The first day of the successor, ISO 8601. */
  readonly from: string;
  /** The act that says so; where we know none by number, who announced it. */
  readonly source: string;
}

type Row = readonly [code: string, units: string, from: string, source: string];

const council = (number: string) => `Council Regulation ${number}`;

/** Irrevocable euro rates: units of the national currency for one euro. */
const euroRows: readonly Row[] = [
  ['XEU', '1', '1999-01-01', `${council('(EC) No 1103/97')}, article 2`],
  ['ATS', '13.7603', '1999-01-01', council('(EC) No 2866/98')],
  ['BEF', '40.3399', '1999-01-01', council('(EC) No 2866/98')],
  ['DEM', '1.95583', '1999-01-01', council('(EC) No 2866/98')],
  ['ESP', '166.386', '1999-01-01', council('(EC) No 2866/98')],
  ['FIM', '5.94573', '1999-01-01', council('(EC) No 2866/98')],
  ['FRF', '6.55957', '1999-01-01', council('(EC) No 2866/98')],
  ['IEP', '0.787564', '1999-01-01', council('(EC) No 2866/98')],
  ['ITL', '1936.27', '1999-01-01', council('(EC) No 2866/98')],
  ['LUF', '40.3399', '1999-01-01', council('(EC) No 2866/98')],
  ['NLG', '2.20371', '1999-01-01', council('(EC) No 2866/98')],
  ['PTE', '200.482', '1999-01-01', council('(EC) No 2866/98')],
  ['GRD', '340.750', '2001-01-01', council('(EC) No 1478/2000')],
  ['SIT', '239.640', '2007-01-01', council('(EC) No 1086/2006')],
  ['MTL', '0.429300', '2008-01-01', council('(EC) No 1134/2007')],
  ['CYP', '0.585274', '2008-01-01', council('(EC) No 1135/2007')],
  ['SKK', '30.1260', '2009-01-01', council('(EC) No 694/2008')],
  ['EEK', '15.6466', '2011-01-01', council('(EU) No 671/2010')],
  ['LVL', '0.702804', '2014-01-01', council('(EU) No 870/2013')],
  ['LTL', '3.45280', '2015-01-01', council('(EU) No 851/2014')],
  ['HRK', '7.53450', '2023-01-01', council('(EU) 2022/1208')],
  ['BGN', '1.95583', '2026-01-01', council('(EU) 2025/1409')],
];

/**
 * Currencies that gave way to a new unit of their own country, or to the dollar: units of the old one for one of the new.
 * Zimbabwe's dollars before 2009 (ZWD, ZWN, ZWR) are left out: the one legal rate out of them, 35 quadrillion for a United States dollar
 * (Statutory Instrument 70 of 2015), came six years after the last note and says nothing about what a figure in the news was worth.
 */
const otherRows: readonly (readonly [code: string, successor: string, units: string, from: string, source: string])[] = [
  ['AFA', 'AFN', '1000', '2002-10-07', 'Da Afghanistan Bank'],
  ['ANG', 'XCG', '1', '2025-03-31', 'Centrale Bank van Curaçao en Sint Maarten'],
  ['AOR', 'AOA', '1000000', '1999-12-01', 'Banco Nacional de Angola'],
  ['ARA', 'ARS', '10000', '1992-01-01', 'Argentina, Decree 2128/1991'],
  ['AZM', 'AZN', '5000', '2006-01-01', 'Azerbaijan, Presidential Decree of 7 February 2005'],
  ['BGL', 'BGN', '1000', '1999-07-05', 'Bulgaria, Lev Redenomination Act of 1999'],
  ['BRR', 'BRL', '2750', '1994-07-01', 'Brazil, Law 9.069/1995'],
  ['BYR', 'BYN', '10000', '2016-07-01', 'Belarus, Presidential Edict No. 450 of 4 November 2015'],
  ['CUC', 'CUP', '24', '2021-01-01', 'Cuba, Decree-Law 17/2020'],
  ['ECS', 'USD', '25000', '2000-03-13', 'Ecuador, Law for Economic Transformation of 2000'],
  ['GHC', 'GHS', '10000', '2007-07-01', 'Bank of Ghana'],
  ['MGF', 'MGA', '5', '2005-01-01', 'Banky Foiben’i Madagasikara'],
  ['MRO', 'MRU', '10', '2018-01-01', 'Banque Centrale de Mauritanie'],
  ['MXP', 'MXN', '1000', '1993-01-01', 'Mexico, Decree of 18 June 1992'],
  ['MZM', 'MZN', '1000', '2006-07-01', 'Banco de Moçambique'],
  ['PEI', 'PEN', '1000000', '1991-07-01', 'Peru, Law 25295'],
  ['PLZ', 'PLN', '10000', '1995-01-01', 'Poland, Act of 7 July 1994 on the redenomination of the złoty'],
  ['ROL', 'RON', '10000', '2005-07-01', 'Romania, Law 348/2004'],
  ['RUR', 'RUB', '1000', '1998-01-01', 'Russia, Presidential Decree No. 822 of 4 August 1997'],
  ['SDD', 'SDG', '100', '2007-01-10', 'Central Bank of Sudan'],
  ['SLL', 'SLE', '1000', '2022-07-01', 'Bank of Sierra Leone'],
  ['SRG', 'SRD', '1000', '2004-01-01', 'Centrale Bank van Suriname'],
  ['STD', 'STN', '1000', '2018-01-01', 'Banco Central de São Tomé e Príncipe'],
  ['SVC', 'USD', '8.75', '2001-01-01', 'El Salvador, Monetary Integration Law, Decree 201 of 2000'],
  ['TJR', 'TJS', '1000', '2000-10-30', 'National Bank of Tajikistan'],
  ['TMM', 'TMT', '5000', '2009-01-01', 'Central Bank of Turkmenistan'],
  ['TRL', 'TRY', '1000000', '2005-01-01', 'Turkey, Law No. 5083 of 28 January 2004'],
  ['UAK', 'UAH', '100000', '1996-09-02', 'Ukraine, Presidential Decree No. 762/96 of 25 August 1996'],
  ['UYP', 'UYU', '1000', '1993-03-01', 'Uruguay, Law 16.226'],
  ['VEB', 'VEF', '1000', '2008-01-01', 'Venezuela, Decree-Law 5.229 of 2007'],
  ['VEF', 'VES-2018', '100000', '2018-08-20', 'Venezuela, Decree 3.548 of 2018'],
  // The new unit of 2021 also has the code VED, but sources and news went on with VES.
  ['VES-2018', 'VES', '1000000', '2021-10-01', 'Venezuela, Decree 4.553 of 2021'],
  ['VED', 'VES', '1', '2021-10-01', 'Venezuela, Decree 4.553 of 2021'],
  ['ZMK', 'ZMW', '1000', '2013-01-01', 'Zambia, Re-Denomination of Currency Act, No. 8 of 2012'],
  ['ZWL', 'ZWG', '2498.7242', '2024-04-05', 'Zimbabwe, Statutory Instrument 60 of 2024'],
];

/** Every currency that gave way to another; no code twice. */
export const fixedRates: readonly FixedRate[] = [
  ...euroRows.map(([code, units, from, source]) => ({ code, successor: 'EUR', units, from, source })),
  ...otherRows.map(([code, successor, units, from, source]) => ({ code, successor, units, from, source })),
];

const byCode = new Map(fixedRates.map((fixed) => [fixed.code, fixed]));
/** Where the new unit goes by the old one's name, so that its code in an older article means the old one. Not the marks that became euros. */
const keptNames = new Set('AFA AOR AZM BGL BYR GHC MRO MXP MZM PLZ ROL RUR SLL STD TMM TRL UYP VEB VEF VES-2018 ZMK'.split(' '));
const sameName = new Map(fixedRates.filter(({ code }) => keptNames.has(code)).map((fixed) => [fixed.successor, fixed]));

/** How a currency gave way to another; `undefined` for one that did not. */
export function fixedRateOf(code: string): FixedRate | undefined {
  return byCode.get(code);
}

/**
 * What the code of a currency meant on a day: "TRY" in an article of 2003 is the old lira, TRL, since the new one came in 2005.
 *
 * @param day ISO 8601, `null` when unknown: the code stands
 */
export function codeOn(code: string, day: string | null): string {
  const before = sameName.get(code);
  return day !== null && before !== undefined && day < before.from ? codeOn(before.code, day) : code;
}
