/** A page with fewer characters of running text is not worth reading, and one of several `<article>`s with fewer is only a teaser. */
export const leastText = 250;
export const leastArticle = 500;

/** About how many Latin letters it takes to say what one Chinese, Japanese or Korean character says. */
export const density = 2.5;
const denseScripts = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The length of a text, in characters of Latin script. */
export function lengthOf(text: string): number {
  return text.length + (density - 1) * (text.match(denseScripts)?.length ?? 0);
}

/** How many characters are in passages long enough to be sentences: paragraphs, and on old and printed pages the lines between `<br>`s. */
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
