import { expect, test } from 'vitest';
import { textFragmentLink } from '../../../src/ui/export/text-fragment';

const link = (text: string, words: string, url = 'https://paper.example/story') => {
  const start = text.indexOf(words);
  return textFragmentLink(url, text, { start, end: start + words.length });
};

test.each([
  ['three words around it', 'The firm said it would invest $5 billion in cloud computing over three years.', '$5 billion', 'it%20would%20invest-,%245%20billion,-in%20cloud%20computing'],
  ['nothing before the first word', '€20 a month is the price.', '€20', '%E2%82%AC20,-a%20month%20is'],
  ['never words of another line', 'Prices rose\n¥300 a litre\nElsewhere they fell', '¥300', '%C2%A5300,-a%20litre'],
  ['dashes and commas are written out', 'It paid US$1,200-odd that day.', 'US$1,200', 'It%20paid-,US%241%2C200,-%2Dodd%20that%20day'],
  ['a mention that ends inside a word is widened to its end', '알리바바가 380억달러를 투자한다.', '380억달러', '380%EC%96%B5%EB%8B%AC%EB%9F%AC%EB%A5%BC'],
])('a link to a mention: %s', (_rule, text, words, directive) => {
  expect(link(text, words)).toContain(directive);
});

test('the fragment of the address is kept, an older directive is not', () => {
  expect(link('It cost $5.', '$5', 'https://a.example/#part:~:text=old')).toMatch(/^https:\/\/a\.example\/#part:~:text=It%20cost-,%245/);
});

test('half a character beside the mention does not cost the link', () => {
  expect(link('The \ud83d price: $5.', '$5')).toContain(',%245');
});
