import { dropping } from './dropping';

/** Words that a stem with endings takes too: drops (tr) "2009 Eurovision"; leaves (tr) "2009 euroya". */
export const dropLongerWords = dropping(({ sign }) => sign.length > shortest && /^euro(?:vi[sz]|bond|lig|leag|star|basket|cup|pe|zon)/i.test(sign));

const shortest = 'euro'.length;
