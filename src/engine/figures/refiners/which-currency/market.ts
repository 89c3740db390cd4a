import type { Witness } from './witness';

/** Oil and gold are priced in one currency all over the world. */
export const market: Witness = (figure, possible) => (/^(?:barrel|(?:troy )?ounce)$/.test(figure.per ?? '') && possible.includes('USD') ? ['USD', { code: 'world-default', evidence: figure.sign }] : undefined);
