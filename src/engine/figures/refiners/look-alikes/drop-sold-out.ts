import { dropping } from './dropping';

/** Ten thousand won in one word: drops (ko) "연일 만원 사례" (sold out); leaves (ko) "만 원이 넘는다". */
export const dropSoldOut = dropping(({ lexicon, start, end }, { text }) => lexicon.language === 'ko' && text.slice(start, end) === '만원');
