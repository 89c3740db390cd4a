/** The tree of nodes as it is drawn: the children of a shadow host are in the slots of its shadow root. */
interface DrawnTree {
  /** This root's content is drawn in the host's place. */
  readonly shadow: (host: Element, root: ShadowRoot) => void;
  /** This node is drawn in the slot. */
  readonly slotted: (node: Node, slot: Element) => void;
  /** The node that this one is drawn in, as far as it has been seen; `null` at the top. */
  readonly parentOf: (node: Node) => Node | null;
}

/** Begins having seen nothing, and keeps no node of the page alive. `found` is called once for each shadow root. */
export function createDrawnTree(found: (root: ShadowRoot) => void): DrawnTree {
  const slots = new WeakMap<Node, Element>();
  const shadows = new WeakMap<Node, ShadowRoot>();
  return {
    shadow: (host, root) => {
      if (shadows.get(host) === root) return;
      shadows.set(host, root);
      found(root);
    },
    slotted: (node, slot) => slots.set(node, slot),
    parentOf: (node) => {
      const { parentNode, host } = node as Node & Partial<ShadowRoot>;
      const slot = parentNode !== null && shadows.has(parentNode) ? slots.get(node) : undefined;
      return slot ?? parentNode ?? host ?? null;
    },
  };
}
