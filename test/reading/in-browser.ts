import { browserLayout } from '../../src/page/browser-layout';
import { readBlocks } from '../../src/reading/read-blocks';
import { brokenMappings } from './check-mapping';

/** What the mapping's browser test runs in a page. */

export function check(inside: string): readonly string[] {
  fill(inside);
  return brokenMappings(document.body, browserLayout);
}

export function texts(inside: string): readonly string[] {
  fill(inside);
  return [...readBlocks(document.body, browserLayout)].map(({ text }) => text);
}

function fill(inside: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${inside}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
