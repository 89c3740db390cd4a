/**
 * What a finder that has just been started needs for its first text; in a process of its own, since each can measure it only once.
 *
 *   first-call.ts OTHERS     prints JSON: milliseconds, and the figures found in 200 kB of English with so many other sentences before one about money
 *   first-call.ts FILE       the same for the text of a file
 */
import { readFileSync } from 'node:fs';
import { findFigures } from '../../src/engine/figures/find-figures';
import { noHints } from '../../src/engine/hints';
import { englishNews } from './english-news';

const [of = ''] = process.argv.slice(2);
const text = /^\d+$/.test(of) ? englishNews(200_000, Number(of)) : readFileSync(of, 'utf8');
const hints = { ...noHints, lang: 'en' };
// The vocabulary of a language is made when it is first asked for.
findFigures('A house in London cost $5 million.', hints);
const start = performance.now();
const found = findFigures(text, hints);
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, figures: found.length }));
