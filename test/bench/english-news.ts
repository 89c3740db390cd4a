import { readFileSync } from 'node:fs';
import { organizations, otherPeople, places, shortPersons } from '../engine/entities/merging-cases';
import { silentSentences } from '../engine/knowledge/role-sentences';

/** How many other sentences stand before one about money: with this many there is a figure every few hundred characters, as in a company's results. */
const fewOthers = 4;

/** English sentences of the tests, repeated until there are `length` characters. */
export function englishNews(length: number, othersPerMoney = fewOthers): string {
  const money = moneySentences();
  const others = [...silentSentences.map(([, sentence]) => sentence), ...[shortPersons, otherPeople, organizations, places].flat().map(([text]) => text)];
  const round = money.flatMap((sentence, index) => [...Array.from({ length: othersPerMoney }, (_, step) => others[(index * othersPerMoney + step) % others.length] ?? ''), sentence]);
  return repeated(round.join('\n'), length);
}

/** Sentences about money and those that only look so, without their marks. */
function moneySentences(): readonly string[] {
  const lines = readFileSync('test/engine/figures/sentences/en.txt', 'utf8').split('\n').filter((line) => line.startsWith('en'));
  return lines.map((line) => line.replace(/^[^ ]+ /, '').replaceAll(/\{([^|]*)\|[^}]*\}/g, '$1'));
}

/** A text repeated and cut at `length` characters. */
export function repeated(text: string, length: number): string {
  return `${text}\n`.repeat(Math.ceil(length / (text.length + 1))).slice(0, length);
}
