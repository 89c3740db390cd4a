/** What the meta tags with these names say, in the order of the names; the first where two have the same name. */
export function metaContents(document: Document, names: readonly string[]): readonly string[] {
  const metas = [...document.querySelectorAll('meta[content]')];
  const said = names.map((name) => {
    const meta = metas.find((each) => (each.getAttribute('property') ?? each.getAttribute('name') ?? each.getAttribute('itemprop'))?.toLowerCase() === name);
    return meta?.getAttribute('content')?.trim() ?? '';
  });
  return said.filter((content) => content !== '');
}
