import type { FigureMention } from '../figures/figure';
import type { RestatesLink } from '../mentions';

/**
 * Finds the figures that say the value of an earlier one again in another currency: "380 billion yuan (about 74.9 trillion won)",
 * "$5 million, or €4.6 million". One link per restated figure; the first figure is the main one.
 */
export function linkRestatements(text: string, figures: readonly FigureMention[]): readonly RestatesLink[] {
  const links: RestatesLink[] = [];
  let main = 0;
  for (let index = 1; index < figures.length; index++) {
    const before = figures[index - 1];
    const figure = figures[index];
    if (before === undefined || figure === undefined) continue;
    const between = text.slice(before.end, figure.start);
    if (!opens.test(between) || figures.slice(main, index).some((other) => other.currency === figure.currency)) {
      main = index;
      continue;
    }
    links.push({ kind: 'restates', from: main, to: index });
  }
  return links;
}

const space = '[^\\S\\n]';
const about =
  '(?:about|around|some|roughly|approximately|approx\\.?|nearly|almost|just over|just under|more than|equivalent to|equal to|the equivalent of|worth|i\\.e\\.,?|~|≈|=)';

/**
 * What may stand between the two: an opening bracket or a dash, "or", or a comma that a word of likeness follows.
 * "(up from", "(compared with", a list ("$5 million, €4 million") are other figures, so nothing else may.
 */
const opens = new RegExp(
  [
    `^${space}?[(\\[（—–]${space}?(?:or${space})?(?:${about}${space}?){0,2}$`,
    `^${space}?[,;]?${space}or${space}(?:${about}${space}?){0,2}$`,
    `^${space}?[,;/]${space}?${about}${space}?$`,
    `^${space}(?:equivalent|equal) to${space}(?:${about}${space})?$`,
  ].join('|'),
  'u',
);
