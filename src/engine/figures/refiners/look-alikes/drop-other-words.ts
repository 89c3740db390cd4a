import { otherWords } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Names that go on as another word: drops (zh) "2 元旦晚会" (New Year), (ja) "3円形" (a circle); leaves (zh) "2元". */
export const dropOtherWords = dropping(({ lexicon, sign, end }, { text }) => end < text.length && otherWords[lexicon.language]?.[sign]?.includes(text.charAt(end)) === true);
