/** Universities and institutes by the short names of the press. Chosen as `firms.ts` says. Sorted. */
export const universities: readonly string[] = (
  'Arizona State|Bocconi|Boise State|Butantan|Cal State|Caltech|Carnegie Mellon|Clemson|Cornell|ETH Zurich|Fiocruz|Florida State|Fudan|Georgia Tech|Harvard|IISc|IIT Bombay|IIT Delhi|Iowa State|Kansas State|' +
  "Keio|King's College London|Makerere|McGill|Michigan State|Mississippi State|Ohio State|Oklahoma State|Ole Miss|Oregon State|Penn State|San Diego State|Sciences Po|Sorbonne|Stanford|Texas A&M|Tsinghua|Tufts|" +
  'UCLA|Vanderbilt|Virginia Tech|Waseda'
).split('|');
