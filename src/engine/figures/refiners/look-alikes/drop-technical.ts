import { dropping } from './dropping';

/** What engineers call things: drops "a CRC32 checksum", "signed with RS256", "an RS485 bus"; leaves "Rs 256". */
export const dropTechnical = dropping(({ sign, start, end }, { text }) => (sign === 'CRC' || sign === 'RS') && /^(?:CRC[- ]?(?:8|16|24|32|64)|RS[- ]?(?:232|256|384|422|485|512))$/.test(text.slice(start, end)));
