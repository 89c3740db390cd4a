import { droppedForms } from '../vocabulary/organizations';

/**
 * An organization's name without its legal forms, so that its ways of writing compare equal: "Alibaba Group Holding Ltd." → "Alibaba",
 * "The Boeing Company" → "Boeing". A name that is nothing else stays ("Group Holding").
 */
export function nameStem(name: string): string {
  const words = name.split(/\s+/);
  let end = words.length;
  while (end > 1 && droppedForms.has(bare(words[end - 1]).toLowerCase())) end--;
  const start = end > 1 && words[0]?.toLowerCase() === 'the' ? 1 : 0;
  return words.slice(start, end).join(' ').replace(/,$/, '');
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/[.,]/g, '');
}
