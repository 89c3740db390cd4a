import { parseHTML } from 'linkedom';

/**
 * Parses HTML into a page whose text is in its body, as browsers do: HTML allows `<html>`, `<head>` and `<body>` to be left out, and linkedom then leaves the
 * text outside.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  // Checked in the parsed tree, because in a fragment "<html" may be inside a comment or a script.
  if (document.firstElementChild?.localName !== 'html') return parsePage(`<!doctype html><html>${html}</html>`);
  const { head, body, documentElement } = document;
  const around = [...documentElement.childNodes];
  const at = around.indexOf(body);
  body.prepend(...strayIn(head), ...around.slice(0, at).filter((node) => node !== head));
  body.append(...around.slice(at + 1));
  const outside = [...document.childNodes];
  const root = outside.indexOf(documentElement);
  body.prepend(...outside.slice(0, root).filter(isText));
  body.append(...outside.slice(root + 1).filter(isText));
  return document;
}

/** Whether a node is neither a comment nor the doctype. */
function isText({ nodeType }: Node): boolean {
  return nodeType === 1 || nodeType === 3;
}

const headElements: ReadonlySet<string> = new Set('base link meta noscript script style template title'.split(' '));

/** The nodes of an unclosed head that belong to the body: everything from the first text on. */
function strayIn(head: Element): readonly Node[] {
  const nodes = [...head.childNodes];
  const first = nodes.findIndex((node) => ('localName' in node ? !headElements.has(node.localName as string) : node.nodeName === '#text' && node.textContent?.trim() !== ''));
  return first === -1 ? [] : nodes.slice(first);
}
