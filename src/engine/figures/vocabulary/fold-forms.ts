/**
 * Writes forms in the notation that `expand` spells out: "албанский лек", "албанского лека" → "албанск(ий|ого) лек(|а)".
 * Words that are inflected together are folded separately, so that a few more forms result than were given; being ungrammatical, they occur nowhere.
 */
export function foldForms(forms: readonly string[]): string {
  const byLength = new Map<number, (readonly string[])[]>();
  for (const form of forms) {
    const words = form.split(' ');
    byLength.set(words.length, [...(byLength.get(words.length) ?? []), words]);
  }
  return [...byLength.values()].map(foldWords).join('|');
}

function foldWords(forms: readonly (readonly string[])[]): string {
  const columns = (forms[0] ?? []).map((_, column) => [...new Set(forms.map((words) => words[column] ?? ''))]);
  const stems = columns.map(sharedBeginning);
  if (stems.some((stem) => stem === '')) return forms.map((words) => words.join(' ')).join('|');
  return columns.map((words, column) => (words.length === 1 ? (words[0] ?? '') : `${stems[column] ?? ''}(${words.map((word) => word.slice((stems[column] ?? '').length)).join('|')})`)).join(' ');
}

function sharedBeginning(words: readonly string[]): string {
  return words.reduce((stem, word) => {
    let length = 0;
    while (length < stem.length && stem[length] === word[length]) length++;
    return stem.slice(0, length);
  });
}
