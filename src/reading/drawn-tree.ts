/** How nodes stand in each other as they are drawn: what is in a host stands where its shadow root has a slot for it. */
export interface DrawnTree {
  /** This root's content is drawn in the host's place. */
  readonly shadow: (host: Element, root: ShadowRoot) => void;
  /** This node is drawn in the slot. */
  readonly slotted: (node: Node, slot: Element) => void;
  /** What a node is drawn in, as far as that was met; `null` at the top. */
  readonly parentOf: (node: Node) => Node | null;
}

/** Begins with nothing met; keeps no node of the page from going. `found` is told of each shadow root, once. */
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
