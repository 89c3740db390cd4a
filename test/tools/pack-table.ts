import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes the knowledge pack's table wherever a source imports `pack.tsv`, so that no generated file can be stale: `?url` gives the address of
 * an asset beside the code, `?raw` the text itself. The makers run in a process of their own, as the configuration must not load the records.
 */
export function packTable(): Plugin {
  return {
    name: 'newsgloss-pack-table',
    enforce: 'pre',
    resolveId: (id, importer) => (isTable(id) && importer !== undefined ? join(dirname(importer), id) : null),
    load(id) {
      if (!isTable(id)) return null;
      const folder = dirname(id);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const source = makeTable(folder);
      if (id.endsWith('?raw')) return `export default ${JSON.stringify(source)}`;
      const asset = this.emitFile({ type: 'asset', name: 'pack.tsv', source });
      // The licences ask for their notices to travel with the data.
      this.emitFile({ type: 'asset', fileName: 'NOTICES.md', source: readFileSync(join(folder, 'NOTICES.md')) });
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`;
    },
  };
}

function isTable(id: string): boolean {
  return /^pack\.tsv\?(?:url|raw)$/.test(basename(id));
}

function makeTable(folder: string): string {
  const script = `import { makeTable } from ${JSON.stringify(join(folder, 'make-table.ts'))}; process.stdout.write(makeTable());`;
  const made = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { encoding: 'utf8', maxBuffer: 64e6 });
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout;
}
