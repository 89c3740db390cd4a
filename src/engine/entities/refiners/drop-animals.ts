import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Drops an animal's name wherever the page uses it: "Benny the beluga whale". Keeps "Jane the dog walker", and longer names of which it is only a part.
 */
export function dropAnimals(candidates: readonly Candidate[], { text, lang }: Page): readonly Candidate[] {
  const animals = new Set(lang === 'en' ? [...text.matchAll(animal)].map(([, before = '', called = '']) => before + called) : []);
  return animals.size === 0 ? candidates : candidates.filter((candidate) => candidate.type !== 'Person' || candidate.by === 'pack' || !animals.has(spanText(text, candidate)));
}

const kinds = 'alligator|bear|beluga|bird|bull|bulldog|camel|cat|chimpanzee|cow|crocodile|dog|dolphin|donkey|eagle|elephant|giraffe|goat|gorilla|hamster|hippo|horse|kangaroo|kitten|koala|labrador|lion|llama|monkey|orangutan|orca|otter|owl|panda|parrot|penguin|pig|pony|puppy|rabbit|rhino|seal|shark|sheep|spaniel|swan|terrier|tiger|tortoise|turtle|walrus|whale|wolf';
/** A name before "the horse" or after "horse named"; not where a further word makes it somebody's occupation: "the horse trainer". */
const animal = new RegExp(String.raw`(?<!\p{L})(?:(\p{Lu}\p{L}+) the (?:[\p{Ll}-]+ ){0,2}?(?:${kinds})(?![\p{L}’'-]| \p{Lu}| (?!(?:after|never|over|under) )\p{Ll}+(?:er|or|ist|man|lady)(?!\p{L}))|(?:${kinds})s? (?:called|named) (\p{Lu}\p{L}+)(?! \p{Lu}))`, 'gu');
