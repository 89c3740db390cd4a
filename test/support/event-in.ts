/** An event of linkedom's own kind: its documents take no other. */
export function eventIn(document: Document, kind: string, init?: EventInit): Event {
  return new (document.defaultView as unknown as typeof globalThis).Event(kind, init);
}
