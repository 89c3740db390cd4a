/** The address of a page; of a frame without one of its own that of the page around it ("about:srcdoc"), or of the site that made it ("blob:"). */
export function pageAddress(document: Document): URL {
  const own = new URL(document.location.href);
  if (own.hostname !== '') return own;
  return new URL(own.origin === 'null' ? document.baseURI : own.origin);
}
