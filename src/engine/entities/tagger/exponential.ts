/**
 * e to the power of x from additions and multiplications alone. `Math.exp` may differ in its last bit from one engine to the next,
 * and the model's bits must not. Right to about 1e-14 of the value; 0 below −700, the value at 700 above it.
 */
export function exponential(x: number): number {
  if (!(x > -700)) return 0;
  const clipped = x > 700 ? 700 : x;
  const power = Math.floor(clipped * 1.4426950408889634 + 0.5);
  const rest = clipped - power * 0.6931471805599453;
  const sum =
    1 + rest * (1 + rest * (i2 + rest * (i6 + rest * (i24 + rest * (i120 + rest * (i720 + rest * (i5040 + rest * (i40320 + rest * (i362880 + rest * (i3628800 + rest * i39916800))))))))));
  return sum * (powersOfTwo[power + 1022] ?? 0);
}

/** Reciprocals of factorials: the terms of the power series. */
const [i2, i6, i24, i120, i720] = [1 / 2, 1 / 6, 1 / 24, 1 / 120, 1 / 720];
const [i5040, i40320, i362880, i3628800, i39916800] = [1 / 5040, 1 / 40320, 1 / 362880, 1 / 3628800, 1 / 39916800];

const powersOfTwo = Float64Array.from({ length: 2045 }, (_, index) => 2 ** (index - 1022));
