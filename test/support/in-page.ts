import { build, type Rolldown } from 'vite';

/**
 * Bundles a module so that a page can run it: a script that puts what the module exports into the global `name`.
 * @param entry path of the module, from the root
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
