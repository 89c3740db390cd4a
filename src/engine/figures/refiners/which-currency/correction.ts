import type { Witness } from './witness';

/** The reader's own correction of this sign, for this page or site. */
export const correction: Witness = (figure, _possible, { page }) => {
  const corrections = page.hints.corrections ?? {};
  const code = Object.hasOwn(corrections, figure.sign) ? corrections[figure.sign] : undefined;
  return code === undefined ? undefined : [code, { code: 'correction', evidence: figure.sign }];
};
