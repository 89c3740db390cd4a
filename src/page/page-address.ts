/** The address of a page; of a frame without one of its own ("about:srcdoc") that of the page around it. */
export function pageAddress(document: Document): URL {
  const own = new URL(document.location.href);
  return own.hostname === '' ? new URL(document.baseURI) : own;
}
