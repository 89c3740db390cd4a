import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Folder of the corpora; they are not part of the project, and training takes minutes. */
const corpora = process.env['NEWSGLOSS_CORPORA'];

test.skipIf(corpora === undefined)('training again gives the committed model byte for byte', { timeout: 3_600_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'newsgloss-model-'));
  execFileSync('npx', ['tsx', 'src/data/tagger/make-model/make-model.ts', corpora ?? '', '--to', out], { stdio: 'inherit' });
  expect(readFileSync(join(out, 'en.bin')).equals(readFileSync('src/data/tagger/en.bin'))).toBe(true);
});
