import { dropping } from './dropping';

/** What Thai abbreviates as it does millions of baht: drops (th) "ปล่อยน้ำ 500 ลบ.ม." (cubic metres), (th) "5 ลบ.ฟุต" (feet); leaves (th) "กำไร 500 ลบ.". */
export const dropCubicMetres = dropping(({ sign, end }, { text }) => sign === 'ลบ.' && /^\s?(?:ม\.|เมตร|ซม|ซ\.ม|ฟ|หลา|กม|ดม)/.test(text.slice(end, end + 5)));
