/**
 * The address of a page; of a frame without one of its own ("about:srcdoc") that of the page around it, and of what a page has made itself ("blob:https://…") one on
 * the site of that page. Sandboxed frames keep theirs, without a host: `<base>` says there what any page likes, and elsewhere it is believed the path alone.
 */
export function pageAddress(document: Document): URL {
  const own = new URL(document.location.href);
  if (own.hostname !== '' || origin === 'null') return own;
  const from = own.protocol === 'blob:' ? own.pathname : document.baseURI;
  return new URL(from.startsWith(`${origin}/`) ? from : origin);
}
