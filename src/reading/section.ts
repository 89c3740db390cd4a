import { BlockWriter } from './block-writer';
import { inlineByDefault, type Layout } from './layout';
import { isLeftOut, undrawn, type ReadingChoices } from './left-out';
import type { TextBlock } from './text-block';

/** The direct contents of an element that has lines of its own: its text blocks, and further such elements, in order. */
export type SectionPart = TextBlock | Element;

/** What reading a section needs on its way; `known` says that an element was read before and may be reused. */
export interface SectionWalk {
  readonly layout: Layout;
  readonly choices: () => ReadingChoices;
  /** Whether it is time to pause for the caller. */
  readonly due: () => boolean;
  readonly known: (element: Element) => boolean;
  readonly hidden: (element: Element) => void;
  readonly shadow: (host: Element, root: ShadowRoot) => void;
  readonly slotted: (node: Node, slot: Element) => void;
}

/** The reading of one section, a bit at a time. */
interface SectionReading {
  readonly parts: readonly SectionPart[];
  /** Reads until it is time to pause or everything is read; returns whether there is more. */
  readonly goOn: () => boolean;
}

/** Works through a list of what is still to be read; with generators, each of a page's thousands of paragraphs would need its own. */
export function readSection(element: Element, walk: SectionWalk): SectionReading {
  const parts: SectionPart[] = [];
  const writer = new BlockWriter(element, walk.layout, (block) => parts.push(block));
  const open = [{ nodes: drawnChildren(element, walk), next: 0 }];
  const goOn = () => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top.nodes[top.next++];
      if (node === undefined) {
        open.pop();
        continue;
      }
      if (node.nodeType === textNode) writer.add(node as Text);
      else if (node.nodeType === elementNode && readElement(node as Element, walk, writer, parts) === 'goes-on') open.push({ nodes: drawnChildren(node as Element, walk), next: 0 });
      if (walk.due()) return true;
    }
    writer.finish();
    return false;
  };
  return { parts, goOn };
}

const elementNode = 1;
const textNode = 3;

/** Decides what an element is to its section; returns whether the text goes on inside it. */
function readElement(element: Element, walk: SectionWalk, writer: BlockWriter, parts: SectionPart[]): 'goes-on' | 'done' {
  const tag = element.localName;
  if (walk.known(element)) {
    writer.finish();
    parts.push(element);
    return 'done';
  }
  if (undrawn.has(tag)) return 'done';
  if (isLeftOut(element, walk.choices())) {
    if (!inlineByDefault.has(tag)) writer.finish();
    return 'done';
  }
  if (tag === 'br') {
    writer.addBreak(element as HTMLBRElement);
    return 'done';
  }
  switch (walk.layout.flow(element)) {
    case 'hidden':
      walk.hidden(element);
      return 'done';
    case 'inline':
      return 'goes-on';
    case 'block':
      writer.finish();
      parts.push(element);
      return 'done';
  }
}

/** Children as they are drawn: those of the shadow root where there is one; for a slot, whatever is assigned to it (perhaps another slot), or else its own. Folded text is left out. */
function drawnChildren(parent: Element, walk: SectionWalk): readonly Node[] {
  const root = walk.layout.shadowRoot(parent);
  if (root !== null) walk.shadow(parent, root);
  const assigned = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedNodes() : [];
  for (const node of assigned) walk.slotted(node, parent);
  if (assigned.length > 0) return assigned;
  const own: Node[] = [];
  const folded = parent.localName === 'details' && !parent.hasAttribute('open');
  for (let node = (root ?? parent).firstChild; node !== null; node = node.nextSibling) if (!folded || node.nodeType !== textNode) own.push(node);
  return own;
}
