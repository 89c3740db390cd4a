/** Characters of paragraphs below which nothing is worth reading, and below which one `<article>` of several is but a teaser. */
export const leastText = 250;
export const leastArticle = 500;

/** How many letters of Latin script say what one of Chinese, Japanese or Korean does, about. */
export const density = 2.5;
const denseScripts = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** In characters of Latin script. */
export function lengthOf(text: string): number {
  return text.length + (density - 1) * (text.match(denseScripts)?.length ?? 0);
}

/** Characters of what is long enough to be sentences: paragraphs, and on old and printed pages lines between `<br>`s. */
export function runningText(root: ParentNode): number {
  let characters = 0;
  const counted = new Set<Element | null>();
  for (const node of root.querySelectorAll('p, :is(div, td, section, article, body) > br')) {
    const paragraph = node.localName === 'p' ? node : node.parentElement;
    if (counted.has(paragraph)) continue;
    counted.add(paragraph);
    const length = lengthOf(paragraph?.textContent.trim() ?? '');
    if (length > 60) characters += length;
    if (characters > leastText * 40) break;
  }
  return characters;
}
