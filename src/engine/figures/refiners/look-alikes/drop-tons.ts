import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** (nl) Weights, where no word of money stands in the clause before: drops (nl) "een lading van 4 ton", (nl) "Hij kreeg 2 ton mee.", (nl) "De vrachtauto kost tijd en weegt 4 ton.", (nl) "een boete voor het lozen van 4 ton"; leaves (nl) "een boete van 4 ton", (nl) "De schade bedraagt 2,5 ton.", (nl) "Het OM had zes ton geëist.". */
export const dropTons = dropping(({ reader, start, end }, { text }) => {
  if (reader !== 'ton-of-euros') return false;
  const before = lettersBefore(text, start, longestClause);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
  return weight.test(clause) || !(money.test(clause) || paid.test(text.slice(end, end + longestPaid)));
});

const longestClause = 60;
/** With nothing between that money is paid for. */
const money =
  /(?<!\p{L})(?:boetes?|bekeuring|schade(?:vergoeding|bedrag|claim)?|smartengeld|(?:schade|start|losgeld|eind)?bedrag|kost(?:en|te|ten)?|betaal(?:t|de|den|d)?|betalen|verdien(?:t|de|en)|(?:jaar|top)?salaris|gage|(?:huizen|vraag|koop|verkoop)?prijs|subsidie|lening|schuld(?:en)?|winst|omzet|begroting|budget|bonus|hypotheek|begrotingstekort|dwangsom|claim|ontslagvergoeding|transfersom|investeer(?:t|de)|investering|hoofdprijs|erfenis|donatie|gift|veiling|losgeld|oprotpremie|vertrekpremie)(?!\p{L})(?![^\n]*(?<!\p{L})(?:voor|wegens|na|om)(?!\p{L}))/iu;
const weight = /(?<!\p{L})(?:lading|vracht\p{L}*|gewicht|weegt?|wegen|woog|zwaar|zware|kilo\p{L}*|laadvermogen|uitstoot|CO2|stikstof|drugs|coca[ïi]ne|hasj|wiet|oogst\p{L}*|schip|kraan|vuurwerk|mest|afval|zand|grind|staal|vis|graan)(?!\p{L})/iu;
const paid = /^ (?:geëist|betaald|gekost|verduisterd|boete|schade|schadevergoeding|smartengeld|subsidie|winst|bonus|salaris)(?!\p{L})/u;
const longestPaid = 18;
