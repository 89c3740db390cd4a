import { featureBits } from '../../../engine/entities/tagger/features';
import type { Examples } from './examples';

/**
 * Replaces the hashes in `features` by row numbers, −1 for those seen fewer than `least` times.
 * @returns the hash of each row, ascending
 */
export function indexFeatures({ features }: Examples, least: number): Uint32Array {
  const counts = new Uint8Array(2 ** featureBits);
  for (const hash of features) if ((counts[hash] ?? 0) < least) counts[hash] = (counts[hash] ?? 0) + 1;
  const rows = new Int32Array(2 ** featureBits).fill(-1);
  const hashes: number[] = [];
  for (let hash = 0; hash < counts.length; hash++) {
    if (counts[hash] !== least) continue;
    rows[hash] = hashes.length;
    hashes.push(hash);
  }
  for (let at = 0; at < features.length; at++) features[at] = rows[features[at] ?? 0] ?? -1;
  return Uint32Array.from(hashes);
}
