/** One object of a page's JSON-LD. */
type StructuredNode = Readonly<Record<string, unknown>>;

/** All objects of the page's JSON-LD, `@graph` and arrays opened, articles first. A broken script is skipped; the others still count. */
export function structuredNodes(document: Document): readonly StructuredNode[] {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => opened(parsed(script.textContent)));
  return nodes.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)));
}

/** Whether a node is a schema.org Article or one of its kinds. */
export function isArticle(node: StructuredNode): boolean {
  const types = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

/** schema.org/Article and its subtypes that news sites use. */
const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|AskPublicNewsArticle)$/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function opened(value: unknown): StructuredNode[] {
  if (Array.isArray(value)) return value.flatMap(opened);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as StructuredNode;
  return [node, ...opened(node['@graph']), ...opened(node['mainEntity'])];
}
