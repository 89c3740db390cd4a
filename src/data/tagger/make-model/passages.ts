import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpora';
import type { RawName, RawText } from './raw-text';

/** Passages in the style of today's news, written and marked for this project: the news in the other sets is older. */
export const passages: Corpus = { name: 'passages', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false };

/** One passage, by its name. */
interface Passage {
  readonly id: string;
  readonly raw: RawText;
}

/**
 * Reads the files of a folder, in the order of their names. A passage starts with a line "# NAME"; names stand as "{P:Jack Ma}",
 * with P for a person, O an organization, L a place and M any other name.
 * @throws Error that names file and passage, where a mark is not closed, has another letter, or begins or ends with a blank
 */
export function readPassages(folder: string): Passage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  return files.flatMap((file) => parsePassages(readFileSync(join(folder, file), 'utf8'), file));
}

/** The same for the text of one file; `file` is for errors. */
export function parsePassages(written: string, file: string): Passage[] {
  return written
    .split(/^# /m)
    .slice(1)
    .map((passage) => {
      const line = passage.indexOf('\n');
      const id = passage.slice(0, line);
      return { id: `${passages.name}-${id}`, raw: unmarked(passage.slice(line + 1).trim(), `${file}: ${id}`) };
    });
}

const labels: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };

const mark = /\{([POLM]):(\S|\S[^{}\n]*\S)\}/g;

function unmarked(written: string, where: string): RawText {
  let text = '';
  let from = 0;
  const names: RawName[] = [];
  for (const { 0: whole, 1: kind = '', 2: name = '', index } of written.matchAll(mark)) {
    text += written.slice(from, index);
    names.push({ start: text.length, end: text.length + name.length, label: labels[kind] ?? '' });
    text += name;
    from = index + whole.length;
  }
  text += written.slice(from);
  const stray = text.search(/[{}]/);
  if (stray >= 0) throw new Error(`${where}: a mark is broken near "${text.slice(Math.max(0, stray - 30), stray + 30)}"`);
  return { text, names };
}
