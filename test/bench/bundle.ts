import { build } from 'vite';

/** A module with all that it imports, in one file and made small as the packages have it; JavaScript for Node. */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', build: { ssr: entry.pathname, write: false, minify: true, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } } });
  if (!('output' in built)) throw new Error(`${entry.pathname}: made more than one bundle`);
  return built.output[0].code;
}
