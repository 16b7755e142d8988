// @ts-check
// Which files does the service worker keep? Writes SITE/service_worker.js from web/load/service_worker.js,
// with the list of the site's files and the sum of each: a change in any of them, or in the worker
// itself, is a new version.
// Usage: node script/service-worker.mjs SITE
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { small } from './bundle.mjs';
import { languages } from './site-files.mjs';

/** What a page may ask for. Not the compressed copies, nor what only the browser itself reads. */
const kept = /\.(html|js|css|wasm|json|woff2|csv)$/;
/** What the site can do without, where a server doesn't have it or a workplace lets it not through. */
const spare = /\.(woff2|csv)$|^(powerpoint|qr_code)\.js$|^presentation\.json$/;
const left = new Set(['service_worker.js', ...languages.map(({ single }) => single)]);

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** @param {string} site @returns {Promise<string[]>} */
async function keptFiles(site) {
  const all = await readdir(site, { recursive: true });
  const files = all.map((file) => file.replaceAll(path.sep, '/'));
  return files.filter((file) => kept.test(file) && !left.has(file)).sort();
}

/** @param {string} file @returns {string} the address that visitors know it by */
const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/** @param {string} site */
async function sumsOf(site) {
  const files = await keptFiles(site);
  const sums = files.map(async (file) => [
    addressOf(file),
    sha256(await readFile(path.join(site, file))),
  ]);
  return Object.fromEntries(await Promise.all(sums));
}

const site = process.argv[2];
if (!site) throw new Error('usage: node script/service-worker.mjs SITE');
const files = await sumsOf(site);
const source = 'web/load/service_worker.js';
const version = sha256(JSON.stringify(files) + (await readFile(source, 'utf8'))).slice(0, 16);
await build({
  ...small,
  entryPoints: [source],
  outdir: site,
  format: 'iife',
  define: {
    SITE: JSON.stringify({
      version,
      files,
      spare: Object.keys(files).filter((address) => spare.test(address)),
    }),
  },
});
