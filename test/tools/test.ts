import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, dist } from './build';
import { ensureBrowsers } from './ensure-browsers';
import { run } from './steps';

/** Everything that must hold before a change lands: types, lint, both packages, unit tests, page tests and end-to-end tests in both browsers. */
const results = join(dist, 'test-results.json');
rmSync(results, { force: true });

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

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

const { numPassedTests, numFailedTests, testResults } = resultsOf();
const skipped = testResults.flatMap(({ name, assertionResults }) => assertionResults.filter(({ status }) => status === 'skipped').map(({ fullName }) => `${relative('.', name)}: ${fullName}`));
// The name of a test that needs what not every machine has says what that is.
for (const test of skipped) console.log(`skipped: ${test}`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped.length} skipped`);
process.exit(failure === undefined ? 0 : 1);

/** One failure where no test has run. */
function resultsOf(): Results {
  return existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Results) : { numPassedTests: 0, numFailedTests: 1, testResults: [] };
}
