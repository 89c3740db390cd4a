import { alone, begins, ends as finishes, inside, labelCount, nameKinds } from '../../../engine/entities/tagger/labels';
import type { Span } from '../../../engine/span';
import type { Examples, Lesson } from './examples';

/** A name as labels see it. */
export interface KindName extends Span {
  readonly kind: number;
}

const none = 0;
const everything = (1 << labelCount) - 1;
const nothing = 1;
const other = nameKinds.indexOf('Other');
const nothingOrOther = nothing | (15 << (4 * other + 1));
const kinds: Readonly<Record<string, number>> = { PER: nameKinds.indexOf('Person'), ORG: nameKinds.indexOf('Organization'), LOC: nameKinds.indexOf('Place') };

/** Which labels the annotators allow at each piece, a bit each. Where their names do not fit our pieces, they say nothing. */
export function givenLabels(examples: Examples, lessons: readonly Lesson[]): Int32Array {
  return labelsOf(examples, (document) => {
    const lesson = lessons[document];
    const names = lesson?.raw.names.map(({ start, end, label }) => ({ start, end, kind: kinds[label] ?? other })) ?? [];
    return { names, elsewhere: lesson?.corpus.marksNoOthers === true ? nothingOrOther : nothing };
  });
}

/** In the doubtful corpora, the labels that spell the names that a tagger predicted; of a recased copy those of its original. */
export function predictedLabels(examples: Examples, lessons: readonly Lesson[], predicted: readonly (readonly KindName[])[]): Int32Array {
  return labelsOf(examples, (document) => {
    const lesson = lessons[document];
    return lesson?.corpus.isDoubtful === true ? { names: predicted[lesson.copyOf ?? document] ?? [], elsewhere: nothing } : { names: [], elsewhere: none };
  });
}

function labelsOf({ chainStarts, chainDocuments, starts, ends }: Examples, namesIn: (document: number) => { names: readonly KindName[]; elsewhere: number }): Int32Array {
  const labels = new Int32Array(starts.length);
  let document = -1;
  let names: readonly KindName[] = [];
  let elsewhere = nothing;
  let next = 0;
  for (let chain = 0; chain < chainDocuments.length; chain++) {
    if (chainDocuments[chain] !== document) {
      document = chainDocuments[chain] ?? 0;
      ({ names, elsewhere } = namesIn(document));
      next = 0;
    }
    const [from, to] = [chainStarts[chain] ?? 0, chainStarts[chain + 1] ?? 0];
    labels.fill(elsewhere, from, to);
    while ((names[next]?.end ?? Infinity) <= (starts[from] ?? 0)) next++;
    for (let name = next; (names[name]?.start ?? Infinity) < (ends[to - 1] ?? 0); name++) markName(labels, names[name], from, to, starts, ends);
  }
  return labels;
}

function markName(labels: Int32Array, name: KindName | undefined, from: number, to: number, starts: Int32Array, ends: Int32Array): void {
  if (name === undefined) return;
  let first = from;
  while (first < to && (ends[first] ?? 0) <= name.start) first++;
  let last = first;
  while (last + 1 < to && (starts[last + 1] ?? 0) < name.end) last++;
  if (first >= to || (starts[first] ?? 0) >= name.end) return;
  const fits = starts[first] === name.start && ends[last] === name.end;
  for (let at = first; at <= last; at++) {
    const part = first === last ? alone : at === first ? begins : at === last ? finishes : inside;
    labels[at] = fits ? 1 << (4 * name.kind + part) : everything;
  }
}
