import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, dist } from './build';
import { ensureBrowsers } from './ensure-browsers';
import { run } from './steps';

/** Everything that must hold before a change lands: types, lint, both packages, unit tests, page tests and end-to-end tests in both browsers. */
const results = join(dist, 'test-results.json');
rmSync(results, { force: true });

let failure: unknown;
try {
  await run('npx', ['tsc', '-p', '.']);
  await run('npx', ['tsc', '-p', 'src/engine']);
  await run('npx', ['eslint', '-c', 'test/tools/eslint.config.js', 'src', 'test', 'vite.config.ts']);
  await build();
  await run('npx', ['web-ext', 'lint', '--source-dir', join(dist, 'firefox'), '--warnings-as-errors']);
  await ensureBrowsers();
  await run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
} catch (error) {
  failure = error;
  console.error(error instanceof Error ? error.message : error);
}

const counts = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numFailedTests: number }) : undefined;
console.log(`${counts?.numPassedTests ?? 0} passed, ${counts?.numFailedTests ?? 1} failed`);
process.exit(failure === undefined ? 0 : 1);
