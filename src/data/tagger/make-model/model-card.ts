import { gzipSync } from 'node:zlib';
import type { NameTagger } from '../../../engine/entities/knowledge';
import type { ModelFile } from '../../../engine/entities/tagger/model-file';
import { useCounts } from '../../../engine/entities/tagger/word-uses';
import { corpora } from './corpora';
import { settings } from './learn';
import { passages } from './passages';
import { unit } from './quantize';
import type { RawText } from './raw-text';
import { results } from './results-pages';
import { titleCase } from './recase';
import { f1, score, scoredTypes, total } from './score';
import type { Source } from './sources';

/** F1 by set and type, of the texts as they are and as headlines; Markdown. */
export function scoreTable(sets: ReadonlyMap<string, readonly RawText[]>, tagger: NameTagger): string {
  const rows = [...sets].map(([name, texts]) => {
    const counts = score(texts, tagger);
    const all = total(counts);
    const titles = total(score(texts.map((text) => titleCase(text, 'small-words')), tagger));
    const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
    return [name, ...scoredTypes.map((type) => f1(counts[type]).toFixed(1)), f1(all).toFixed(1), percent(all.right, all.found), percent(all.right, all.expected), f1(titles).toFixed(1)];
  });
  const mean = (column: number) => (rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length).toFixed(1);
  const head = ['set', ...scoredTypes, 'all', 'precision', 'recall', 'in title case'];
  return [head, head.map(() => '---'), ...rows, ['mean', ...[1, 2, 3, 4, 5, 6, 7].map(mean)]].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

interface Made {
  readonly file: ModelFile;
  readonly bytes: Uint8Array;
  readonly table: string;
  readonly sources: readonly Source[];
  /** What the training has read. */
  readonly digest: string;
}

/** The model card: what the model was made from and how well it does. It says only what was counted just now, or holds for any model made in this way. */
export function modelCard({ file, bytes, table, sources, digest }: Made): string {
  const used = [...corpora, passages].map(({ name, weight }) => {
    const own = sources.filter(({ corpus }) => corpus.name === name);
    const words = own.reduce((sum, { raw }) => sum + raw.text.split(/\s+/).length, 0);
    return `| ${name} | ${own.length} | ${words} | ${weight} |`;
  });
  return `# The name tagger's model

A linear-chain conditional random field that finds persons, organizations and places in English news, and a fourth kind (peoples, events,
products, works) that it tells apart from them. It reads a whole text at once and looks at nothing outside it. Written by

    npm run train:tagger -- PATH-TO-CORPORA

which gives the same bytes again on the same corpora and packages. Sources, licences and credits: NOTICES.md.

| | |
| --- | --- |
| features | ${file.features.length} |
| weights | ${file.weights.length} |
| phrases of the name lists | ${file.phrases.length} |
| words with their use | ${file.uses.words.length}, in ${useCounts.narrow} groups |
| bytes | ${bytes.length}, ${gzipSync(bytes, { level: 9 }).length} gzipped |
| digest of the texts as they were read | ${digest} |

## Learnt from

Nine documents in ten of each set; the tenth, chosen by a hash of its name, is only scored.

| set | documents | words | weight |
| --- | --- | --- | --- |
${used.join('\n')}

Besides, ${settings.resultsPages} made-up pages of sport results, weight ${results.weight}: no corpus has any, and there "Boston" is a team.

Settings: features seen ${settings.leastSeen} times or more; ${settings.crossLabelRounds} rounds in which each half of the texts is labelled by a model of the other half, and
either label is allowed from then on; ${settings.final.epochs} passes with ${100 * settings.final.dropout} % of the features left out at each look; then weights smaller
than ${settings.leastWeight} are left out, and the others learn for ${settings.tuning.epochs} passes more. They are kept in steps of 1/${1 / unit}.

## Scores

F1 in percent, exact span and type, from raw text, the tagger by itself. The sets disagree with each other about what a name is (and some are
tweets), so their numbers say more about changes than about news.

${table}

How well a model trained in the same way does on sets that it has not seen, and what was tried there: .github/NAMES-SCORES.md.

## What it does not know

Names in small letters, text that is not English, names that began to exist after its sources were written and look like nothing it has seen.
Organizations without a word that says so are its weak side. Its sources are mostly of 2000 to 2020; the passages are of the twenties, and made up.
`;
}
