import { exponential } from './exponential';
import { alone, begins, closed, ends, inside, labelCount, nameKinds, open, transitionIndexes, type LabelledName } from './labels';

const transitionFrom = Uint8Array.from({ length: labelCount * labelCount }, (_, index) => Math.floor(index / labelCount));
const transitionTo = Uint8Array.from({ length: labelCount * labelCount }, (_, index) => index % labelCount);

/**
 * Sums over all ways of labelling a chain of pieces (a linear-chain conditional random field), by the forward-backward algorithm.
 * Probabilities are scaled to a sum of 1 at every piece, so that long chains neither vanish nor overflow. Before the first piece and
 * after the last, O is supposed.
 *
 * The same object serves chain after chain and reuses its memory.
 */
export class Chain {
  /** e to the transition weights, `from * labelCount + to`. */
  readonly follows = new Float64Array(labelCount * labelCount);
  /** How likely each label is at each piece, in the chain summed last. */
  marginals = new Float64Array(0);
  private potentials = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scales = new Float64Array(0);

  setTransitions(weights: ArrayLike<number>): void {
    for (const index of transitionIndexes) this.follows[index] = exponential(weights[index] ?? 0);
  }

  /**
   * @param scores of each label at each piece, `piece * labelCount + label`
   * @param allowed a bit per label for each piece, or `null` when all are
   * @returns false when no allowed labelling is possible
   */
  sum(scores: ArrayLike<number>, count: number, allowed: ArrayLike<number> | null): boolean {
    this.grow(count);
    this.readPotentials(scores, count, allowed);
    return this.goForward(count) && this.goBackward(count);
  }

  /** Adds to `into` how often each label is expected to follow each other one in the chain summed last, times `factor`. */
  addTransitions(count: number, factor: number, into: Float64Array): void {
    const { forward, backward, potentials, follows, scales } = this;
    for (const to of open) into[to] = (into[to] ?? 0) + factor * (this.marginals[to] ?? 0);
    for (const from of closed) into[from * labelCount] = (into[from * labelCount] ?? 0) + factor * (this.marginals[(count - 1) * labelCount + from] ?? 0);
    for (let at = 1; at < count; at++) {
      const [before, here] = [(at - 1) * labelCount, at * labelCount];
      const scale = factor / (scales[at] ?? 1);
      for (const index of transitionIndexes) {
        const [from, to] = [transitionFrom[index] ?? 0, transitionTo[index] ?? 0];
        into[index] = (into[index] ?? 0) + scale * (forward[before + from] ?? 0) * (follows[index] ?? 0) * (potentials[here + to] ?? 0) * (backward[here + to] ?? 0);
      }
    }
  }

  /** How likely it is that exactly these pieces of the chain summed last are one name of this kind. */
  confidence({ first, last, kind }: LabelledName, count: number): number {
    const { forward, backward, potentials, follows, scales } = this;
    if (first === last) return this.marginals[first * labelCount + 4 * kind + alone] ?? 0;
    const [b, i, e] = [4 * kind + begins, 4 * kind + inside, 4 * kind + ends];
    let mass = forward[first * labelCount + b] ?? 0;
    for (let at = first + 1; at <= last; at++) {
      const [from, to] = [at === first + 1 ? b : i, at === last ? e : i];
      mass = (mass * (follows[from * labelCount + to] ?? 0) * (potentials[at * labelCount + to] ?? 0)) / (scales[at] ?? 1);
    }
    return last < count ? mass * (backward[last * labelCount + e] ?? 0) : 0;
  }

  private grow(count: number): void {
    const size = count * labelCount;
    if (this.marginals.length >= size) return;
    this.marginals = new Float64Array(2 * size);
    this.potentials = new Float64Array(2 * size);
    this.forward = new Float64Array(2 * size);
    this.backward = new Float64Array(2 * size);
    this.scales = new Float64Array(2 * count);
  }

  private readPotentials(scores: ArrayLike<number>, count: number, allowed: ArrayLike<number> | null): void {
    for (let at = 0; at < count; at++) {
      const here = at * labelCount;
      let most = -Infinity;
      for (let label = 0; label < labelCount; label++) most = Math.max(most, scores[here + label] ?? 0);
      const bits = allowed === null ? -1 : (allowed[at] ?? -1);
      for (let label = 0; label < labelCount; label++) this.potentials[here + label] = ((bits >>> label) & 1) === 1 ? exponential((scores[here + label] ?? 0) - most) : 0;
    }
  }

  private goForward(count: number): boolean {
    const { forward, potentials, follows } = this;
    forward.fill(0, 0, labelCount);
    for (const to of open) forward[to] = (follows[to] ?? 0) * (potentials[to] ?? 0);
    if (!this.rescale(0)) return false;
    for (let at = 1; at < count; at++) {
      const [before, here] = [(at - 1) * labelCount, at * labelCount];
      for (const to of open) {
        let sum = 0;
        for (const from of closed) sum += (forward[before + from] ?? 0) * (follows[from * labelCount + to] ?? 0);
        forward[here + to] = sum * (potentials[here + to] ?? 0);
      }
      for (let kind = 0; kind < nameKinds.length; kind++) {
        const [b, i, e] = [4 * kind + begins, 4 * kind + inside, 4 * kind + ends];
        const [fromB, fromI] = [forward[before + b] ?? 0, forward[before + i] ?? 0];
        forward[here + i] = (fromB * (follows[b * labelCount + i] ?? 0) + fromI * (follows[i * labelCount + i] ?? 0)) * (potentials[here + i] ?? 0);
        forward[here + e] = (fromB * (follows[b * labelCount + e] ?? 0) + fromI * (follows[i * labelCount + e] ?? 0)) * (potentials[here + e] ?? 0);
      }
      if (!this.rescale(at)) return false;
    }
    return true;
  }

  private rescale(at: number): boolean {
    const { forward } = this;
    const here = at * labelCount;
    let sum = 0;
    for (let label = 0; label < labelCount; label++) sum += forward[here + label] ?? 0;
    if (!(sum > 0)) return false;
    for (let label = 0; label < labelCount; label++) forward[here + label] = (forward[here + label] ?? 0) / sum;
    this.scales[at] = sum;
    return true;
  }

  private goBackward(count: number): boolean {
    const { forward, backward, potentials, follows, scales, marginals } = this;
    let total = 0;
    const end = (count - 1) * labelCount;
    backward.fill(0, end, end + labelCount);
    for (const from of closed) {
      const weight = follows[from * labelCount] ?? 0;
      backward[end + from] = weight;
      total += (forward[end + from] ?? 0) * weight;
    }
    if (!(total > 0)) return false;
    for (const from of closed) backward[end + from] = (backward[end + from] ?? 0) / total;
    for (let at = count - 2; at >= 0; at--) {
      const [here, after] = [at * labelCount, (at + 1) * labelCount];
      const scale = 1 / (scales[at + 1] ?? 1);
      for (const from of closed) {
        let sum = 0;
        for (const to of open) sum += (follows[from * labelCount + to] ?? 0) * (potentials[after + to] ?? 0) * (backward[after + to] ?? 0);
        backward[here + from] = sum * scale;
      }
      for (let kind = 0; kind < nameKinds.length; kind++) {
        const [b, i, e] = [4 * kind + begins, 4 * kind + inside, 4 * kind + ends];
        const [toI, toE] = [(potentials[after + i] ?? 0) * (backward[after + i] ?? 0), (potentials[after + e] ?? 0) * (backward[after + e] ?? 0)];
        backward[here + b] = ((follows[b * labelCount + i] ?? 0) * toI + (follows[b * labelCount + e] ?? 0) * toE) * scale;
        backward[here + i] = ((follows[i * labelCount + i] ?? 0) * toI + (follows[i * labelCount + e] ?? 0) * toE) * scale;
      }
    }
    for (let index = 0; index < count * labelCount; index++) marginals[index] = (forward[index] ?? 0) * (backward[index] ?? 0);
    return true;
  }
}
