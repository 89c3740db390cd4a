/** Words at the end of the names of firms and papers. */

/** Trades, as alternatives of a pattern. */
export const trades =
  'Advisers|Advisors|Advisory|Aerospace|Air|Airlines|Airways|Analytics|Auto|Automation|Bank|Biosciences|Brands|Breweries|Capital|Chemicals|Commodities|Communications|Electronics|Energy|Enterprises|Entertainment|' +
  'Foods|Holdings|Industries|Insurance|Investments|Logistics|Media|Minerals|Motors|Networks|Partners|Petroleum|Pharma|Pharmaceuticals|Platforms|Properties|Rail|Resorts|Retail|Robotics|Securities|Semiconductors?|' +
  'Software|Stores|Systems|Technologies|Telecom|Therapeutics|Ventures';
export const tradeEnd = new RegExp(` (?:${trades})$`);

/** A trade, or a word for a firm of any trade. */
export const firmEnd = new RegExp(` (?:${trades}|(?:Co|Company|Corp|Group|Inc|Ltd|PLC|plc)\\.?)$`);

/** Trades after which "of" and a place say where the firm has its seat: not "Central Bank of Nigeria". */
export const seatedTrades = trades.split('|').filter((trade) => trade !== 'Bank').join('|');
export const seatedEnd = new RegExp(` (?:${seatedTrades})$`);

/** Words that a firm may leave off its name, but that another firm may have at the end of its own: "Sawai Pharmaceutical", "Norton Health Care". A bank keeps its word. */
export const tradeWords: ReadonlySet<string> = new Set([
  ...trades.replace('?', '').split('|').filter((word) => !/^(?:Air|Bank|Partners)$/.test(word)),
  ...(
    'Biologics Biopharma Biotech Care Cement Copper Devices Games Gaming Genetics Global Health Healthcare Homes Instruments International Laboratories Labs Leisure Lithium Management Materials Meats Metals Mining Nickel Oil Oncology ' +
    'Pharmaceutical Proteins Resources Sciences Semiconductor Steel'
  ).split(' '),
]);

/** Papers. */
export const paperEnd = / (?:Advertiser|Argus|Chronicle|Courier|Examiner|Financial Review|Gazette|Herald|Inquirer|Journal|News|Observer|Telegraph|Times|Tribune)$/;
