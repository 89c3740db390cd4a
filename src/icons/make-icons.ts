import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

// Draws icon.svg at the sizes that the manifest names: `npx tsx src/icons/make-icons.ts`.
const folder = new URL('./', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
for (const size of [16, 32, 48, 128]) {
  const png = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`icon-${String(size)}.png`, folder), png);
}
