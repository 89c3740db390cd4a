import { dropping, speaksFor } from './dropping';

/** Laws of Portuguese, which are written as the money of Romania is: drops (pt) "a Lei 8.666", (pt) "aprovar uma lei"; leaves (pt) "8.666 leu". */
export const dropLaws = dropping((figure, page) => figure.lexicon.language === 'pt' && /^lei$/i.test(figure.sign) && !figure.codes.some((code) => speaksFor(figure, code, page)));
