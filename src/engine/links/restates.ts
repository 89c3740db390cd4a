import type { FigureMention } from '../figures/figure';
import type { RestatesLink } from '../mentions';
import { likeness } from './likeness-words';

/**
 * Finds the figures that restate the value of an earlier one in another currency: "380 billion yuan (about 74.9 trillion won)",
 * "$5 million, or €4.6 million", "4.5m rand ($245,000, £190,000)". One link per restated figure; the first figure is the main one.
 * Refused: "(up from €1.1 billion)", "($1.6bn in 2022)", "€5m (£2m from the lottery)", lists ("$5 million, €4 million"), rates ("N1,455/$1").
 */
export function linkRestatements(text: string, figures: readonly FigureMention[]): readonly RestatesLink[] {
  const links: RestatesLink[] = [];
  let main = 0;
  let inBrackets = false;
  // Between dashes a comma goes on, where a dash closes them.
  let inDashes = false;
  for (let index = 1; index < figures.length; index++) {
    const before = figures[index - 1];
    const figure = figures[index];
    if (before === undefined || figure === undefined) continue;
    const between = text.slice(before.end, figure.start);
    const goesOn = inDashes && comma.test(between) && dash.test(text.slice(figure.end, figure.end + 2));
    const joint: Joint | undefined = goesOn ? 'words' : jointOf(between, inBrackets);
    const repeats = figures.slice(main, index).some((other) => other.currency === figure.currency);
    const isRate = slash.test(between) ? isOne(before) || isOne(figure) : figure.per !== null;
    const saysMore = joint === 'brackets' && !closes.test(text.slice(figure.end, figure.end + longestTail));
    if (joint === undefined || repeats || isRate || saysMore) {
      main = index;
      inBrackets = false;
      inDashes = false;
      continue;
    }
    inBrackets = joint === 'brackets';
    inDashes = dash.test(between);
    links.push({ kind: 'restates', from: main, to: index });
  }
  return links;
}

/** "N1,455/$1": the price of one unit of the other currency. */
function isOne({ low, high }: FigureMention): boolean {
  return low === '1' && high === '1';
}

type Joint = 'brackets' | 'words';

const slash = /^ ?\/ ?$/;
const comma = /^, ?$/;
const dash = /^\s?[—–]/u;

/** Longer than any words of likeness. */
const longestJoint = 60;
const longestTail = 40;

/** What joins the two: an opening bracket, "or", a dash, a slash; inside brackets also a comma. `undefined`: they are two separate figures. */
function jointOf(between: string, inBrackets: boolean): Joint | undefined {
  if (between.length > longestJoint || between.includes('\n')) return undefined;
  const bracket = /^\s?[([（［【]/u.exec(between);
  if (bracket !== null) return likeness(between.slice(bracket[0].length).replace(ofThatTime, '')) === undefined ? undefined : 'brackets';
  if (inBrackets && /^\s?[,;/，；、]/u.test(between)) return likeness(between.replace(/^\s?[,;/，；、]/u, '')) === undefined ? undefined : 'brackets';
  if (slash.test(between)) return 'words';
  const aside = asides.exec(between)?.[0] ?? '';
  const words = likeness(between.slice(aside.length).replace(/^\s?[,;，、—–-]?/u, ''));
  if (words === undefined) return undefined;
  if (words.same) return 'words';
  if (aside !== '') return undefined;
  return (words.about ? /^\s[—–-]\s/u : /^\s[—–]\s/u).test(between) || (words.words > 0 && words.about && /^\s?[,，]/u.test(between)) ? 'words' : undefined;
}

/** "A$3.2 billion (then US$2.4 billion)": right after a bracket these words give the day of the rate. */
const ofThatTime = /^(?:then|at the time|damals|toen|alors|à l[’']époque|entonces|allora|na época|тогда|wtedy|当時(?:のレートで)?|当时|當時|당시)\s?/iu;

/** A few words before a comma that still belong to the first figure: "775.9 trillion rupiah next year, or $47.6 billion", 3000万加元的救助案，折合. */
const asides = /^(?:(?: [\p{L}’']+){1,3}(?=, )|\p{Script=Han}{1,6}(?=，))/u;

/** What may follow inside the brackets: their end, the next value, or words about the rate. Anything else makes it another figure. */
const closes = /^[\s\u200e\u200f]*(?:[)\]）］】,;/，；、—–-]|or\b|at (?:the )?(?:current|today|then|time|prevailing|exchange)|by today|today\b|then[)\]]|US\b|(?:au|à l)[ ’'](?:cours|taux|change|époque)|al (?:cambio|tipo)|ao câmbio|na (?:cotação|época)|pela cotação|(?:nach|zum) (?:aktuell|heutig|damalig)|tegen de |по (?:[а-я]+ )?курсу|за (?:[а-яі]+ )?курсом|po kursie|wg kursu|kursuna|(?:に)?相当|상당|가량|정도|左右|$)/u;
