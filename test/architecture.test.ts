import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom, folder by folder of src; a folder may always import itself. Packages are listed by name. `*` after a folder: its types only.
 */
const mayImport: Record<string, readonly string[]> = {
  engine: ['big.js'],
  reading: ['engine*', '@mozilla/readability'],
  sources: ['engine', 'valibot', 'big.js'],
  data: ['engine*'],
  protocol: ['engine', 'sources*', 'valibot'],
  platform: ['protocol', 'webextension-polyfill', 'idb'],
  view: ['engine*', 'protocol*', 'preact'],
  page: ['engine*', 'reading', 'protocol', 'platform', 'view', 'preact'],
  // Of view the style alone.
  background: ['engine', 'sources', 'data', 'protocol', 'platform', 'view'],
  ui: ['engine', 'protocol', 'platform', 'view', 'demo', 'preact'],
  cli: ['engine', 'reading', 'sources', 'data', 'protocol', 'linkedom', 'node'],
  icons: [],
  demo: [],
};

const root = resolve(import.meta.dirname, '../src');

describe('the import table holds', () => {
  test.each(Object.keys(mayImport))('%s', (folder) => {
    const broken = sourceFiles(join(root, folder)).flatMap((file) => importsOf(file).filter((imported) => !isAllowed(folder, file, imported)).map(({ from }) => `${relative(root, file)} imports ${from}`));
    expect(broken).toEqual([]);
  });

  test.each(Object.entries(mayImport))('%s makes use of what it may import', (folder, allowed) => {
    const imports = sourceFiles(join(root, folder)).flatMap((file) => importsOf(file).map((imported) => ({ target: targetOf(file, imported), ...imported })));
    const unused = allowed.filter((grant) => !imports.some(({ target, typeOnly }) => grant === (typeOnly ? `${target}*` : target)));
    expect(unused).toEqual([]);
  });

  test.each(['view', 'page'])('%s, which every page carries, keeps state in classes: preact/hooks would be a thirtieth of the content script', (folder) => {
    expect(sourceFiles(join(root, folder)).filter((file) => importsOf(file).some(({ from }) => from === 'preact/hooks'))).toEqual([]);
  });

  test('every folder of src stands in the table', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
  });
});

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function isAllowed(folder: string, file: string, imported: Import): boolean {
  const target = targetOf(file, imported);
  const allowed = mayImport[folder] ?? [];
  return target === folder || allowed.includes(target) || (imported.typeOnly && allowed.includes(`${target}*`));
}

/** The folder of src, or the package, that something is imported from. */
function targetOf(file: string, { from }: Import): string {
  if (from.startsWith('.')) return relative(root, resolve(dirname(file), from)).split(/[\\/]/)[0] ?? '';
  return from.startsWith('node:') ? 'node' : packageOf(from);
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The imports and re-exports of a file. Those of types only vanish when it is compiled. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return [{ from: specifier(statement.moduleSpecifier), typeOnly: isTypeImport(statement.importClause) }];
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) return [{ from: specifier(statement.moduleSpecifier), typeOnly: statement.isTypeOnly }];
    return [];
  });
}

function specifier(expression: ts.Expression): string {
  return ts.isStringLiteral(expression) ? expression.text : '';
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return clause.name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Scripts that make tables run on a developer's machine and ship nowhere. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(path) && !/make-[\w-]+(?:\.ts$|[\\/])/.test(path) ? [path] : []));
}
