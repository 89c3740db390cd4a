import { join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageDescription from './package.json' with { type: 'json' };
import { packTable } from './test/tools/pack-table.ts';
import { preactForPages } from './test/tools/preact-for-pages.ts';
import { readableAsModule } from './test/tools/readable-as-module.ts';

/**
 * One configuration, four uses, chosen by the variable TARGET: the Chrome package, the Firefox package, the command line,
 * and (no target) the tests. crxjs keeps state of its own between builds, so every target is a process of its own.
 */
export default defineConfig(() => {
  const target = process.env['TARGET'];
  if (target === 'chrome' || target === 'firefox') return extensionBuild(target);
  if (target === 'cli') return commandLineBuild;
  return tests;
});

type Browser = 'chrome' | 'firefox';

/** Where packages go; absolute, because the packages' root is `src`. */
const dist = resolve(process.env['NEWSGLOSS_DIST'] ?? 'dist');

function extensionBuild(browser: Browser): UserConfig {
  return {
    root: 'src',
    publicDir: false,
    // The name tagger's model.
    assetsInclude: ['**/*.bin'],
    plugins: [packTable(), crx({ manifest: manifestFor(browser), browser })],
    // Aliases, not plugins: the content script's own build takes no plugins.
    resolve: {
      alias: [
        { find: /^preact(?:\/jsx-runtime)?$/, replacement: preactForPages() },
        { find: '@mozilla/readability/Readability-readerable.js', replacement: readableAsModule() },
      ],
    },
    build: {
      outDir: join(dist, browser),
      emptyOutDir: true,
      // What the manifests ask for at least.
      target: ['chrome128', 'firefox142'],
      modulePreload: { polyfill: false },
      // The rates are in the background's chunk, which it loads from disk.
      chunkSizeWarningLimit: 4000,
      // Pages that the manifest does not name; in Firefox the panel too, as crxjs does not know `sidebar_action`. Named twice, a page's script would count as shared.
      rolldownOptions: {
        checks,
        input: ['src/ui/welcome/index.html', 'src/ui/demo/index.html', ...(browser === 'firefox' ? ['src/ui/panel/index.html'] : [])],
        output: { codeSplitting: { groups: chunks } },
      },
    },
    oxc: preactJsx,
  };
}

/** That making the pack takes most of a build is known. */
const checks = { pluginTimings: false };

/**
 * What views have in common, in three files: one of what the popup asks before all else, one that the background has too, one of what is drawn. Left to
 * itself the bundler makes seven, and Firefox takes longer to fetch them than to run them before the popup is there.
 */
const chunks = [
  { name: 'asking', test: /src\/(?:platform\/(?:own-browser|messages|site-access|stored-settings|tabs)|protocol\/in-article|ui\/found\/(?:gather|ask-first))\.ts/, priority: 2 },
  { name: 'common', test: /src\/(?:engine|platform|protocol)\/|node_modules\/(?!preact)/, minShareCount: 2, priority: 1 },
  { name: 'views', test: /src\/(?:ui|view)\/|node_modules\/preact/, minShareCount: 2 },
];

/** The manifest for one browser: they want the background declared differently, and each has keys the other warns about. */
function manifestFor(browser: Browser): ManifestV3Export {
  const shared = { ...manifest, version: packageDescription.version };
  const background = 'background/background.ts';
  const panel = 'ui/panel/index.html';
  if (browser === 'chrome') {
    // 128: the first that zooms by the standard and has `currentCSSZoom`, by which cards are placed.
    return {
      ...shared,
      minimum_chrome_version: '128',
      background: { service_worker: background, type: 'module' },
      permissions: [...manifest.permissions, 'sidePanel'],
      side_panel: { default_path: panel },
    };
  }
  return {
    ...shared,
    // Not opened by itself at installation, as Firefox else does.
    sidebar_action: { default_panel: panel, default_title: '__MSG_extensionName__', default_icon: manifest.action.default_icon, open_at_install: false },
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'newsgloss@newsgloss.org',
        // 142: the first to have `data_collection_permissions` on desktop and Android alike.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

const preactJsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const commandLineBuild: UserConfig = {
  publicDir: false,
  plugins: [packTable()],
  assetsInclude: ['**/*.bin'],
  build: {
    ssr: 'src/cli/cli.ts',
    outDir: dist,
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { checks, output: { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node' } },
  },
  // One file that runs anywhere Node does, without node_modules beside it.
  ssr: { noExternal: true },
};

/** What is tested here keeps nothing between two calls but what it has read, so that files may share it: reading the knowledge takes longer than most tests. */
const pure = ['test/engine/**/*.test.ts', 'test/sources/**/*.test.ts', 'test/data/**/*.test.ts', 'test/reading/**/*.test.ts'];
const inBrowsers = ['test/e2e/**/*.test.ts', 'test/page/**/*.browser.test.ts'];

const tests: ViteUserConfig = {
  oxc: preactJsx,
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [...pure, ...inBrowsers], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Browsers wait more than they work, so two at a time; after the rest, which would take their processor.
      { extends: true, test: { name: 'browser', include: inBrowsers, maxWorkers: 2, sequence: { groupOrder: 1 }, testTimeout: 90_000, hookTimeout: 120_000 } },
    ],
  },
};
