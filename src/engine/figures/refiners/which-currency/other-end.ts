import type { Witness } from './witness';

/** "rise by HK$2 to $29": what a marked sum is added to, in one breath, is of its money. */
export const otherEnd: Witness = (figure, _possible, { page, figures, index }) => {
  const before = figures[index - 1];
  const [code] = before?.codes ?? [];
  if (before === undefined || code === undefined || before.codes.length > 1 || figure.sign !== '$' || !figure.codes.includes(code)) return undefined;
  return joint.test(page.text.slice(before.end, figure.start)) && by.test(page.text.slice(Math.max(0, before.start - longest), before.start)) ? [code, { code: 'page-figure', evidence: page.text.slice(before.start, before.end) }] : undefined;
};

const joint = /^,? (?:to|from) $/;
const by = /\b(?:by|up|down|rose|fell|gained|lost|added|another|extra) $/i;
const longest = 10;
