/**
 * Whether a description and the sentences about a name share a telling word: "English financial news agency" and "financial media like the
 * agency …". Computed here, so that no sentence leaves the machine.
 *
 * @param name the name itself, whose words do not count
 */
export function sharesWords(description: string, sentences: readonly string[], name: string): boolean {
  const own = wordsOf(name);
  const said = wordsOf(sentences.join(' '));
  for (const word of wordsOf(description)) if (!own.has(word) && !everyday.has(word) && said.has(word)) return true;
  return false;
}

/** Scripts written without spaces, in which two characters count as a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = (lower.replace(unspaced, ' ').match(/[\p{L}\p{M}]{4,}/gu) ?? []).map(stemOf);
  const pairs = [...lower.matchAll(unspaced)].flatMap(([run]) => Array.from({ length: run.length - 1 }, (_, start) => run.slice(start, start + 2)));
  return new Set([...words, ...pairs]);
}

/** "founder" and "founders", "invests" and "invest". */
function stemOf(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** English words of four letters or more that may be in any text. */
const everyday: ReadonlySet<string> = new Set(
  ('about after again against also among another around because been before being best between both born came City could down each early even ever every first five following four from ' +
    'given have having here high himself herself including into itself just known large largest last late later like located long made main major make many more most much name named near never next ' +
    'number often once only other over part people place same second several shall should since some such than that their them then there these they third this those three through thi time today ' +
    'under until used using very wa well were what when where which while will with within without work world would year your')
    .toLowerCase()
    .split(' '),
);
