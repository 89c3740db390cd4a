import { dropping } from './dropping';

/** What a table counts in: drops (ja) "単位：百万円", (ko) "단위: 백만원"; leaves (ja) "価格は百万円". */
export const dropTableUnits = dropping(({ start, amount }, { text }) => !amount.inDigits && caption.test(text.slice(Math.max(0, start - longest), start)));

const longest = 6;
const caption = /(?:単位|单位|單位|단위) ?[:：]? ?$/u;
