/**
 * The address of a page; of a frame without one of its own ("about:srcdoc") that of the page around it, and of what a page has made itself ("blob:https://…") one on
 * the site of that page.
 */
export function pageAddress(document: Document): URL {
  const own = new URL(document.location.href);
  if (own.hostname !== '') return own;
  const from = own.protocol === 'blob:' ? own.pathname : document.baseURI;
  return URL.canParse(from) ? new URL(from) : own;
}
