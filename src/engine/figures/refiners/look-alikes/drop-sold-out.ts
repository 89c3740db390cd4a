import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** Ten thousand won in one word: drops (ko) "연일 만원 사례" (sold out); leaves (ko) "만 원이 넘는다", (ko) "입장료는 1인당 만원이다". */
export const dropSoldOut = dropping(({ lexicon, start, end }, { text }) => lexicon.language === 'ko' && text.slice(start, end) === '만원' && !priced.test(lettersBefore(text, start, longest)));

const longest = 14;
/** What costs so much, or how many share it. */
const priced = /(?:당|료|가격|요금|비용|회비|값|벌금|과태료|용돈|현금)(?:[이가은는을를도]|으로)?\s(?:\S{1,4}\s)?$/u;
