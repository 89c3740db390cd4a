import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { UsageError, type Arguments } from './arguments';

/**
 * The text of a file, or of the standard input ("-").
 * @throws UsageError that says why it cannot be read
 */
export async function readInput(file: string, form: Arguments['form']): Promise<string> {
  try {
    const bytes = await buffer(bytesOf(file));
    return new TextDecoder(encodingOf(bytes, form)).decode(bytes);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * The same line by line, each as soon as it is available. Does not use Node's readline, some versions of which end a line at U+2028 too, which may occur in JSON.
 * @throws UsageError that says why it cannot be read
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let begun = '';
  try {
    for await (const bytes of bytesOf(file)) {
      decoder ??= new TextDecoder(encodingOf(bytes, 'jsonl'));
      const [end = '', ...lines] = decoder.decode(bytes, { stream: true }).split('\n');
      begun += end;
      for (const line of lines) {
        yield begun;
        begun = line;
      }
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  yield begun;
}

/** Reads as a stream: a synchronous read of a pipe fails when its other end is slow and has written nothing yet. */
function bytesOf(file: string): AsyncIterable<Buffer> {
  return file === '-' ? stdin : createReadStream(file);
}

function unreadable(file: string, error: unknown): UsageError {
  return new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}

/** The encoding according to the byte order mark, or else the HTML itself, or else UTF-8. */
function encodingOf(bytes: Buffer, form: Arguments['form']): string {
  const mark = marks.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return mark.encoding;
  const said = form === 'html' ? charset.exec(bytes.toString('latin1', 0, charsetWithin))?.[1] : undefined;
  // It could be read this far as ASCII, so it is not UTF-16, whatever it says.
  return said === undefined || /^utf-16/i.test(said) || !isEncoding(said) ? 'utf-8' : said;
}

const marks = [
  { begins: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { begins: [0xff, 0xfe], encoding: 'utf-16le' },
  { begins: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** `<meta charset="windows-1252">`, or the same within `content="text/html; charset=windows-1252"`; browsers look for it in the first 1,024 bytes. */
const charset = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i;
const charsetWithin = 1024;

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
