import { stdout } from 'node:process';
import { createAnnotator, type AnnotatedArticle, type Annotator } from './annotate';
import { readArguments, usage, UsageError, type Arguments } from './arguments';
import { asJson } from './as-json';
import { asTables } from './as-tables';
import { identityOf, readArticle } from './read-article';
import { readInput, readLines } from './read-input';

/** Exit code after unusable input, or names that could not be looked up. */
const incomplete = 2;
/** Exit code after an error of our own. */
const ourFault = 1;

// A reader that has seen enough (`| head`) closes the pipe, and there is nobody left to write to.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(usage);
    return 0;
  }
  try {
    const asked = readArguments(words);
    const annotator = await createAnnotator(asked.to, environmentLocale(), asked.online);
    return asked.form === 'jsonl' ? await annotateLines(annotator, asked) : await annotateOne(annotator, asked, asked.form);
  } catch (error) {
    console.error(`newsgloss: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof UsageError ? incomplete : ourFault;
  }
}

async function annotateOne(annotator: Annotator, asked: Arguments, form: 'text' | 'html'): Promise<number> {
  const { lang, region, url, date } = asked;
  const article = await annotator.annotate({ id: null, text: await readInput(asked.file, form), form, lang, region, url, date });
  console.log(asked.json ? JSON.stringify(asJson(article)) : asTables(article));
  return complain(unasked(article)) ? incomplete : 0;
}

/** Writes one object for each line, in order; a bad line is reported in its place and on standard error, and the others are still done. */
async function annotateLines(annotator: Annotator, asked: Arguments): Promise<number> {
  let [line, exitCode] = [0, 0];
  for await (const written of readLines(asked.file)) {
    line++;
    if (written.trim() === '') continue;
    const { answer, fault } = await annotateLine(annotator, asked, written, line);
    if (complain(fault)) exitCode = incomplete;
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  return exitCode;
}

/** The object for a line, and what to say about it on standard error. */
async function annotateLine(annotator: Annotator, asked: Arguments, written: string, line: number): Promise<{ answer: object; fault: string | null }> {
  const id = identityOf(written);
  const place = `line ${line}${id === null ? '' : ` (${id})`}`;
  try {
    const article = await annotator.annotate(readArticle(written, asked));
    const missing = unasked(article);
    return { answer: asJson(article), fault: missing === null ? null : `${place}: ${missing}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { answer: { ...(id === null ? {} : { id }), line, error: reason }, fault: `${place}: ${reason}` };
  }
}

/** Says how many names of an article could not be looked up at Wikipedia and Wikidata; `null` when there are none. */
function unasked({ cards }: AnnotatedArticle): string | null {
  const [busy, unreachable] = (['busy', 'unreachable'] as const).map((lookup) => cards.filter((card) => card.lookup === lookup).length);
  const reasons = [...(busy ? [`${busy} because they allow no more requests for now`] : []), ...(unreachable ? [`${unreachable} because they gave no usable answer`] : [])];
  return reasons.length === 0 ? null : `names not looked up at Wikipedia and Wikidata: ${reasons.join(', ')}`;
}

/** Reports a problem on standard error; returns whether there was one. */
function complain(fault: string | null): boolean {
  if (fault !== null) console.error(`newsgloss: ${fault}`);
  return fault !== null;
}

/** BCP 47 tag of the environment's language ("ko_KR.UTF-8" → "ko-KR"); English when it says none. */
function environmentLocale(): string {
  // A variable that is set but empty says nothing.
  const named = (process.env['LC_ALL'] || process.env['LANG'] || '').split(/[.@]/)[0]?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(named) ? named : 'en-US';
}
