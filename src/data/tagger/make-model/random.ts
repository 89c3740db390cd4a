/** Random numbers from a seed, the same on every machine (xorshift with 32 bits). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b9) >>> 0 || 1;
  }

  /** An unsigned integer of 32 bits. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x >>> 0;
    return this.state;
  }

  /** Puts a list into random order, in place. */
  shuffle(list: Int32Array): void {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.next() % (at + 1);
      const kept = list[at] ?? 0;
      list[at] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}
