// Checks the types of the scripts, then bundles each entry and the style sheets into the folder given, with a manifest of their sizes.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2];
if (!folder) {
  throw new Error('usage: node bundle.mjs FOLDER');
}

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// Every file directly in Assets is an entry of its own; folders hold what entries share.
const entries = readdirSync('Assets', { withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join('Assets', entry.name));
await build({
  entryPoints: entries,
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.svg': 'copy' },
  entryNames: '[name]',
  legalComments: 'none',
  logLevel: 'warning',
});
copyFileSync('node_modules/world-atlas/countries-110m.json', join(folder, 'countries.json'));

const manifest = Object.fromEntries(readdirSync(folder).sort().map(name => {
  const bytes = readFileSync(join(folder, name));
  return [name, { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }];
}));
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1));
