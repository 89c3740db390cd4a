/**
 * The address of a page. For a frame without one of its own ("about:srcdoc") it is that of the page around it, and for a document that a page has made itself
 * ("blob:https://…") one on that page's site. Sandboxed frames keep theirs, without a host, because any page can write what it likes into their `<base>`; elsewhere
 * `<base>` is trusted for the path alone.
 */
export function pageAddress(document: Document): URL {
  const own = new URL(document.location.href);
  if (own.hostname !== '' || origin === 'null') return own;
  const from = own.protocol === 'blob:' ? own.pathname : document.baseURI;
  return new URL(from.startsWith(`${origin}/`) ? from : origin);
}
