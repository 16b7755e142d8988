// @ts-check
// How do several sources become one file for browsers? The settings that every bundle of the site
// shares, and the site's own script and style sheets: each further file is a journey more.
// Usage: node script/bundle.mjs SITE FILE...
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {import('esbuild').BuildOptions} the browsers are those of cmake/web.cmake */
export const small = {
  bundle: true,
  minify: true,
  charset: 'ascii', // a style sheet is read in the encoding that the server's header names
  target: ['chrome91', 'firefox93', 'safari15.4'],
};

/** What belongs to a page: fonts stay files, the colours are made by the build. @type {import('esbuild').BuildOptions} */
export const forPage = {
  ...small,
  format: 'esm',
  external: ['*.woff2'],
  alias: { 'colours.css': path.resolve('build/web/colours.css') },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [site, ...files] = process.argv.slice(2);
  if (!site || files.length === 0) throw new Error('usage: node script/bundle.mjs SITE FILE...');
  await build({ ...forPage, entryPoints: files, outdir: site, entryNames: '[name]' });
}
