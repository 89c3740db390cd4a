import type { SectionPart } from './section';

/** An element with lines of its own, and its direct contents. */
export interface Section {
  parts: readonly SectionPart[];
  /** How often it has changed, and after which change it was last read: a reading may be broken off, and changes come while it pauses. */
  changes: number;
  readAt: number;
}

/** The sections of a page, as far as it has been read. Keeps no element alive. */
interface SectionMemory {
  readonly of: (element: Element) => Section | undefined;
  /** The element's section; where none is known, a new one to be read, with the parts that it had when everything was last doubted. */
  readonly open: (element: Element) => Section;
  readonly drop: (element: Element) => void;
  /** Doubts all of them. */
  readonly doubt: () => void;
  /** Forgets all of them. */
  readonly forget: () => void;
}

/** Begins without any. */
export function createSectionMemory(): SectionMemory {
  let sections = new WeakMap<Element, Section>();
  /** The sections as they were when everything was last doubted. */
  let doubted = sections;
  return {
    of: (element) => sections.get(element),
    open: (element) => {
      const section = sections.get(element) ?? { parts: doubted.get(element)?.parts ?? [], changes: 0, readAt: -1 };
      sections.set(element, section);
      return section;
    },
    drop: (element) => {
      sections.delete(element);
    },
    doubt: () => {
      doubted = sections;
      sections = new WeakMap();
    },
    forget: () => {
      doubted = sections = new WeakMap();
    },
  };
}
