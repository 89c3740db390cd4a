import { createDrawnTree } from './drawn-tree';
import type { Layout } from './layout';
import { isLeftOut, type ReadingChoices } from './left-out';
import { readSection, type SectionPart, type SectionWalk } from './section';
import { createSectionMemory, type Section } from './section-memory';
import type { TextBlock } from './text-block';

/**
 * Reads a page again and again, each time only what has changed. Every element with lines of its own is a section that remembers its
 * contents; a change makes only the section around it stale, and all others are reused, down to the same objects.
 */
export interface PageReader {
  /** The page's blocks in the order they are drawn in. Yields `undefined` in between, where the caller can pause. */
  blocks(): Generator<TextBlock | undefined>;
  /** The children or the text of this node have changed; returns whether the node is part of what is read. */
  changed(node: Node): boolean;
  /** Attributes of this element have changed; returns whether it is now drawn differently. */
  restyled(element: Element): boolean;
  /** Looks again at everything that was hidden; returns whether any of it now shows. */
  lookAgain(): boolean;
  /** Anything may have changed: the next reading looks at everything again, but returns the same objects for what has not changed. */
  doubt(): void;
  /** Forgets everything: the next reading starts from scratch. */
  forget(): void;
}

/** The reader pauses for its caller after this many nodes: a few tenths of a millisecond. */
const stride = 32;

/** Up to this many hidden elements are looked at again in one go; with more, everything is doubted instead, since reading is done in slices. */
const mostHidden = 3000;

/**
 * @param root gives the element that is read; asked each time, because pages replace their body
 * @param found is called once for each shadow root
 */
export function createPageReader(root: () => Element, layout: Layout, choices: () => ReadingChoices, found: (root: ShadowRoot) => void = () => undefined): PageReader {
  const sections = createSectionMemory();
  const hidden = new Set<Element>();
  const tree = createDrawnTree(found);

  let steps = 0;
  const walk: SectionWalk = {
    ...tree,
    layout,
    choices,
    due: () => ++steps % stride === 0,
    known: (element) => sections.of(element) !== undefined,
    hidden: (element) => hidden.add(element),
  };

  /** The section that a node's text belongs to; `undefined` where nothing is read. */
  const sectionOf = (node: Node): Section | undefined => {
    for (let at: Node | null = node; at !== null; at = tree.parentOf(at)) {
      const section = sections.of(at as Element);
      if (section !== undefined) return section;
      if (hidden.has(at as Element) || (at.nodeType === elementNode && isLeftOut(at as Element, choices()))) return undefined;
    }
    return undefined;
  };

  const changed = (node: Node): boolean => {
    const section = sectionOf(node);
    if (section !== undefined) section.changes++;
    // While the root has not been read, everything may matter: the page was not an article yet, or has replaced its body.
    return section !== undefined || sections.of(root()) === undefined;
  };
  const changedAround = (element: Element) => {
    const parent = tree.parentOf(element);
    return parent !== null && changed(parent);
  };

  const doubt = () => {
    // Doubted twice without a reading in between: what was read is doubted already.
    if (sections.of(root()) === undefined) return;
    sections.doubt();
    hidden.clear();
  };

  return {
    blocks: () => readBelow(root(), sections.open, walk),
    changed,
    restyled: (element) => {
      // The element itself is drawn as before, but not its contents.
      if (element.localName === 'details') {
        for (const child of element.children) sections.drop(child);
        return changed(element);
      }
      if (sections.of(element) !== undefined && !isLeftOut(element, choices()) && layout.flow(element) === 'block') return false;
      sections.drop(element);
      return changedAround(element);
    },
    lookAgain: () => {
      if (hidden.size > mostHidden) {
        doubt();
        return true;
      }
      let shows = false;
      for (const element of hidden) {
        if (element.isConnected && layout.flow(element) === 'hidden') continue;
        hidden.delete(element);
        if (element.isConnected && changedAround(element)) shows = true;
      }
      return shows;
    },
    doubt,
    forget: () => {
      sections.forget();
      hidden.clear();
    },
  };
}

const elementNode = 1;

/** The blocks of an element and of all sections in it, reading what has changed; yields `undefined` where the caller can pause. One generator for all: a page has thousands of paragraphs. */
function* readBelow(root: Element, openSection: (element: Element) => Section, walk: SectionWalk): Generator<TextBlock | undefined> {
  const open: { readonly parts: readonly SectionPart[]; next: number }[] = [{ parts: [root], next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const part = top.parts[top.next++];
    if (walk.due()) yield undefined;
    if (part === undefined) open.pop();
    else if ('pieces' in part) yield part;
    else {
      const section = openSection(part);
      const { changes } = section;
      if (section.readAt < changes) {
        const { parts, goOn } = readSection(part, walk);
        while (goOn()) yield undefined;
        section.parts = keepEqual(section.parts, parts);
        section.readAt = changes;
      }
      open.push({ parts: section.parts, next: 0 });
    }
  }
}

/** The new parts, with every block that equals an old one replaced by the old object. */
function keepEqual(old: readonly SectionPart[], parts: readonly SectionPart[]): readonly SectionPart[] {
  const blocks = new Map(old.filter((part) => 'pieces' in part).map((block) => [block.text, block]));
  return parts.map((part) => {
    const before = 'pieces' in part ? blocks.get(part.text) : undefined;
    return before !== undefined && 'pieces' in part && standsAlike(before, part) ? before : part;
  });
}

function standsAlike(a: TextBlock, b: TextBlock): boolean {
  return (
    a.pieces.length === b.pieces.length && a.lang === b.lang && a.context === b.context &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return piece.node === other?.node && piece.offset === other.offset && piece.length === other.length;
    })
  );
}
