import { fail, run } from './steps';

/** Rebuilds the Chrome package, or the one that the first argument names, whenever a source changes. */
const target = process.argv[2] ?? 'chrome';
await run('npx', ['vite', 'build', '--watch'], { TARGET: target }).catch(fail);
