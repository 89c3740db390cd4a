import { Random } from './random';

/** How vectors are grouped. */
interface Grouping {
  readonly groups: number;
  /** How many of the first rows make the centres; the others join the nearest one. */
  readonly learnFrom: number;
  readonly rounds: number;
  readonly seed: number;
}

/** The groups that were made. */
interface Grouped {
  /** The group of each row. */
  readonly groupOf: Int32Array;
  /** Unit vectors, one for each group. */
  readonly centres: Float32Array;
}

/**
 * Spherical k-means: rows that point the same way are in one group. The mean of all rows is subtracted first, since what all words share
 * tells none of them apart. Changes `rows` to unit vectors.
 *
 * @param rows one vector after the other, of `size` numbers each
 */
export function groupByDirection(rows: Float32Array, size: number, { groups, learnFrom, rounds, seed }: Grouping, progress: (round: number, moved: number) => void): Grouped {
  const count = rows.length / size;
  const learnt = Math.min(learnFrom, count);
  takeOffMean(rows, size);
  for (let row = 0; row < count; row++) normalize(rows, row * size, size);
  const random = new Random(seed);
  const order = Int32Array.from({ length: learnt }, (_, row) => row);
  random.shuffle(order);
  const centres = new Float32Array(groups * size);
  for (let group = 0; group < groups; group++) copyRow(rows, order[group] ?? 0, centres, group, size);
  const groupOf = new Int32Array(count).fill(-1);
  for (let round = 1; round <= rounds; round++) {
    progress(round, assign(rows, centres, groupOf, learnt, size));
    moveCentres(rows, centres, groupOf, learnt, size, random);
  }
  assign(rows, centres, groupOf, count, size);
  return { groupOf, centres };
}

function takeOffMean(rows: Float32Array, size: number): void {
  const mean = new Float64Array(size);
  const count = rows.length / size;
  rows.forEach((value, at) => {
    mean[at % size] = (mean[at % size] ?? 0) + value / count;
  });
  rows.forEach((value, at) => {
    rows[at] = value - (mean[at % size] ?? 0);
  });
}

function normalize(rows: Float32Array | Float64Array, start: number, size: number): void {
  let sum = 0;
  for (let at = start; at < start + size; at++) sum += (rows[at] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let at = start; at < start + size; at++) rows[at] = (rows[at] ?? 0) / length;
}

function copyRow(from: Float32Array, row: number, to: Float32Array, at: number, size: number): void {
  to.set(from.subarray(row * size, (row + 1) * size), at * size);
}

/** Puts each of the first `count` rows into the group whose centre it is nearest to; returns how many changed theirs. */
function assign(rows: Float32Array, centres: Float32Array, groupOf: Int32Array, count: number, size: number): number {
  let moved = 0;
  for (let row = 0; row < count; row++) {
    let [nearest, most] = [0, -Infinity];
    for (let group = 0; group < centres.length / size; group++) {
      const likeness = dot(rows, row * size, centres, group * size, size);
      if (likeness > most) [nearest, most] = [group, likeness];
    }
    if (groupOf[row] !== nearest) moved++;
    groupOf[row] = nearest;
  }
  return moved;
}

function dot(a: Float32Array, atA: number, b: Float32Array, atB: number, size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += (a[atA + at] ?? 0) * (b[atB + at] ?? 0);
  return sum;
}

/** A group that has lost all its rows starts again from another row. */
function moveCentres(rows: Float32Array, centres: Float32Array, groupOf: Int32Array, count: number, size: number, random: Random): void {
  const groups = centres.length / size;
  const sums = new Float64Array(centres.length);
  const sizes = new Int32Array(groups);
  for (let row = 0; row < count; row++) {
    const group = groupOf[row] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (let at = 0; at < size; at++) sums[group * size + at] = (sums[group * size + at] ?? 0) + (rows[row * size + at] ?? 0);
  }
  for (let group = 0; group < groups; group++) {
    if (sizes[group] === 0) {
      copyRow(rows, random.next() % count, centres, group, size);
      continue;
    }
    normalize(sums, group * size, size);
    for (let at = group * size; at < (group + 1) * size; at++) centres[at] = sums[at] ?? 0;
  }
}

/**
 * Joins the two groups whose joining costs least (Ward's measure, a group counting by the root of its size, so that large ones are
 * joined too), again and again.
 *
 * @param counts where to stop and look, descending
 * @returns for each of `counts` the joined group of every group, numbered from 0
 */
export function joinGroups(centres: Float32Array, size: number, sizes: ArrayLike<number>, counts: readonly number[]): Uint16Array[] {
  let joined = Array.from(sizes, (rows, group): Joined => ({ members: [group], weight: Math.sqrt(rows) + 1, centre: Float64Array.from(centres.subarray(group * size, (group + 1) * size)), nearest: null, cost: Infinity }));
  for (const group of joined) lookAround(group, joined);
  const found: Uint16Array[] = [];
  for (const count of counts) {
    while (joined.length > count) joined = joinOne(joined);
    const numbers = new Uint16Array(sizes.length);
    joined.forEach(({ members }, number) => {
      for (const member of members) numbers[member] = number;
    });
    found.push(numbers);
  }
  return found;
}

interface Joined {
  readonly members: readonly number[];
  readonly weight: number;
  readonly centre: Float64Array;
  nearest: Joined | null;
  cost: number;
}

function joinOne(groups: readonly Joined[]): Joined[] {
  const cheapest = groups.reduce((best, group) => (group.cost < best.cost ? group : best));
  const other = cheapest.nearest;
  if (other === null) return [...groups];
  const weight = cheapest.weight + other.weight;
  const both: Joined = {
    members: [...cheapest.members, ...other.members],
    weight,
    centre: cheapest.centre.map((value, at) => (value * cheapest.weight + (other.centre[at] ?? 0) * other.weight) / weight),
    nearest: null,
    cost: Infinity,
  };
  const left = [both, ...groups.filter((group) => group !== cheapest && group !== other)];
  for (const group of left) {
    if (group === both || group.nearest === cheapest || group.nearest === other) lookAround(group, left);
    else compare(group, both);
  }
  return left;
}

function lookAround(group: Joined, groups: readonly Joined[]): void {
  group.nearest = null;
  group.cost = Infinity;
  for (const other of groups) if (other !== group) compare(group, other);
}

function compare(group: Joined, other: Joined): void {
  let distance = 0;
  group.centre.forEach((value, at) => {
    distance += (value - (other.centre[at] ?? 0)) ** 2;
  });
  const cost = (distance * group.weight * other.weight) / (group.weight + other.weight);
  if (cost >= group.cost) return;
  group.nearest = other;
  group.cost = cost;
}
