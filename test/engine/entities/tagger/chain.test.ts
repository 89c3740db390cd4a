import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabels } from '../../../../src/engine/entities/tagger/best-labels';
import { Chain } from '../../../../src/engine/entities/tagger/chain';
import { exponential } from '../../../../src/engine/entities/tagger/exponential';
import { labelCount, namesOf, transitionIndexes } from '../../../../src/engine/entities/tagger/labels';

const numbers = (length: number) => fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });
const chains = fc.integer({ min: 1, max: 3 }).chain((count) => fc.record({ count: fc.constant(count), scores: numbers(count * labelCount), transitions: numbers(labelCount * labelCount) }));

describe('sums over all labellings of a short chain are those of counting them out', () => {
  test('marginals, confidence and the best labelling', () => {
    fc.assert(
      fc.property(chains, ({ count, scores, transitions }) => {
        const all = labellings(count).map((labels) => ({ labels, mass: Math.exp(scoreOf(labels, scores, transitions)) }));
        const total = all.reduce((sum, { mass }) => sum + mass, 0);
        const share = (fits: (labels: readonly number[]) => boolean) => all.reduce((sum, { labels, mass }) => sum + (fits(labels) ? mass : 0), 0) / total;
        const chain = new Chain();
        chain.setTransitions(transitions);
        expect(chain.sum(scores, count, null)).toBe(true);
        for (let at = 0; at < count; at++) for (let label = 0; label < labelCount; label++) expect(chain.marginals[at * labelCount + label]).toBeCloseTo(share((labels) => labels[at] === label), 6);
        const best = [...bestLabels(scores, count, transitions)];
        expect(scoreOf(best, scores, transitions)).toBeCloseTo(Math.max(...all.map(({ labels }) => scoreOf(labels, scores, transitions))), 6);
        for (const name of namesOf(best, count)) {
          const same = (labels: readonly number[]) => namesOf(labels, count).some(({ first, last, kind }) => first === name.first && last === name.last && kind === name.kind);
          expect(chain.confidence(name, count)).toBeCloseTo(share(same), 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where no allowed labelling is possible, it says so', () => {
    const chain = new Chain();
    chain.setTransitions(new Float64Array(labelCount * labelCount));
    expect(chain.sum(new Float64Array(labelCount), 1, [1 << 1])).toBe(false); // begins a name and ends none
  });
});

test('the exponential of our own is right to 12 digits', () => {
  fc.assert(fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => Math.abs(exponential(x) / Math.exp(x) - 1) < 1e-12));
});

/** All sequences of labels that may follow each other, O before and after. */
function labellings(count: number): number[][] {
  const follows = (from: number, to: number) => transitionIndexes.includes(from * labelCount + to);
  let found: number[][] = [[0]];
  for (let at = 0; at < count; at++) found = found.flatMap((labels) => Array.from({ length: labelCount }, (_, label) => label).flatMap((label) => (follows(labels.at(-1) ?? 0, label) ? [[...labels, label]] : [])));
  return found.filter((labels) => follows(labels.at(-1) ?? 0, 0)).map((labels) => labels.slice(1));
}

function scoreOf(labels: readonly number[], scores: readonly number[], transitions: readonly number[]): number {
  let sum = transitions[(labels.at(-1) ?? 0) * labelCount] ?? 0;
  labels.forEach((label, at) => {
    sum += (scores[at * labelCount + label] ?? 0) + (transitions[(labels[at - 1] ?? 0) * labelCount + label] ?? 0);
  });
  return sum;
}
