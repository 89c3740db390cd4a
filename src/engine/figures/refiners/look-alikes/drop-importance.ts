import { dropping } from './dropping';

/** What weighs with somebody: drops (es) "tiene un peso específico", (pt) "um peso importante"; leaves (es) "bajó un peso", (es) "un peso mexicano". */
export const dropImportance = dropping(({ lexicon, amount, sign, end, qualified }, { text }) => {
  if ((lexicon.language !== 'es' && lexicon.language !== 'pt') || qualified || amount.inDigits || !/^peso$/i.test(sign)) return false;
  return ofWeight.test(text.slice(end, end + longest));
});

const longest = 20;
const ofWeight = /^ (?:específico|importante|político|propio|relativo|muerto|ma[yi]or|menor|enorme|grande|significativo|fundamental|decisi[vs]\p{L}*|clave|histórico|considera\p{L}*|excesivo|excessivo|mínimo|máximo|inferior|superior|normal|ideal|saludable|saudável|similar|elevado|creciente|crescente|electoral|eleitoral|simbólico|económico|econômico|demográfico|insostenible|terrible|en (?:el|la|los|las|su)|na|no|nas|nos|sobre|de (?:más|menos|cerca|\d|encima|apenas|unos|casi|hasta|entre|sólo|solo)|pesado|ligero|extra|molecular|corporal)(?!\p{L})/iu;
