import { dropping } from './dropping';

/** Hundredths of a metre in Finnish: drops (fi) "läpimitaltaan 46 senttiä" (across); leaves (fi) "maksaa 46 senttiä". */
export const dropCentimetres = dropping(({ lexicon, sign, start, end }, { text }) => lexicon.language === 'fi' && /^sent/i.test(sign) && measures.test(text.slice(Math.max(0, start - 30), end + 12)));

const measures = /läpimi|halkaisij|pitu|pitk|korke|leve|paks|syv|lumi|lunta|sade|vettä|mittai/i;
