/** Universities and institutes by the short names of the press. Chosen as `firms.ts` says. Sorted. */
export const universities: readonly string[] = (
  'Arizona State|Balliol|Bocconi|Boise State|Butantan|Cal State|Caltech|Carnegie Mellon|Clemson|Cornell|ETH Zurich|Fiocruz|Florida State|Fudan|Georgia Tech|Harvard|IISc|IIT Bombay|IIT Delhi|IIT Madras|' +
  "Iowa State|Kansas State|Keio|King's College London|Makerere|McGill|Michigan State|Mississippi State|Monash|Morehouse|Ohio State|Oklahoma State|Ole Miss|Oregon State|Penn State|San Diego State|Sciences Po|" +
  'Sorbonne|Spelman|Stanford|Technion|Texas A&M|Tsinghua|Tufts|Tulane|UCLA|UC San Diego|Vanderbilt|Virginia Tech|Waseda|Yale'
).split('|');
