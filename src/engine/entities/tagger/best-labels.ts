import { begins, closed, ends, inside, labelCount, nameKinds, open } from './labels';

/** The likeliest labels of a chain of pieces as a whole (Viterbi); it is taken to have O before and after it. */
export function bestLabels(scores: ArrayLike<number>, count: number, transitions: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(count * labelCount).fill(-Infinity);
  const from = new Uint8Array(count * labelCount);
  for (const to of open) best[to] = (scores[to] ?? 0) + (transitions[to] ?? 0);
  for (let at = 1; at < count; at++) {
    const [before, here] = [(at - 1) * labelCount, at * labelCount];
    const reach = (to: number, label: number) => {
      const score = (best[before + label] ?? -Infinity) + (transitions[label * labelCount + to] ?? 0) + (scores[here + to] ?? 0);
      if (score <= (best[here + to] ?? -Infinity)) return;
      best[here + to] = score;
      from[here + to] = label;
    };
    for (const to of open) for (const label of closed) reach(to, label);
    for (let kind = 0; kind < nameKinds.length; kind++) for (const to of [inside, ends]) for (const label of [begins, inside]) reach(4 * kind + to, 4 * kind + label);
  }
  const labels = new Uint8Array(count);
  const end = (count - 1) * labelCount;
  const score = (label: number) => (best[end + label] ?? -Infinity) + (transitions[label * labelCount] ?? 0);
  let label = closed.reduce((winner, one) => (score(one) > score(winner) ? one : winner), 0);
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? 0;
  }
  return labels;
}
