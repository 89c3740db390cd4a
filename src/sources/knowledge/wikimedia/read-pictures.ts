import type { World } from '../../world';
import { answered, type Outcome } from '../outcome';

/** Bytes of a thumbnail that are shown: at 250 pixels wide a photograph has about 20,000. */
const mostBytes = 150_000;
const timeout = 6_000;
/** Pixels only: a drawing that may hold scripts or links is never one of these. */
const kinds = /^image\/(?:jpeg|png|webp|gif)\b/;

/** Fetches a thumbnail and gives it as a data: address, so that a page can neither see nor forbid it. */
export async function readPicture({ fetch, base64 }: Pick<World, 'fetch' | 'base64'>, url: string): Promise<Outcome<string>> {
  try {
    const answer = await fetch(url, timeout);
    const kind = kinds.exec(answer.headers.get('content-type') ?? '')?.[0];
    if (answer.status !== 200 || kind === undefined) return { kind: 'unusable', reason: `status ${answer.status}` };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length === 0 || bytes.length > mostBytes) return { kind: 'unusable', reason: `${bytes.length} bytes` };
    return answered(`data:${kind};base64,${base64(bytes)}`);
  } catch {
    return { kind: 'unreachable' };
  }
}
