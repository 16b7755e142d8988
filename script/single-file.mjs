// @ts-check
// How does the site become one file, which opens by a double click and without a network? In each
// language the page gets its style sheets, fonts, script, and every file that the script or a link
// asks for, inside it. Its policy allows exactly these by their sums, and no request at all.
// Usage: node script/single-file.mjs SITE
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forPage } from './bundle.mjs';
import { languages } from './site-files.mjs';

/** What the page can be asked for while it is open: add here what a script loads with loadData. */
const filesInside = [
  'timeline.wasm',
  'organisations.json',
  'presentation.json',
  'text_page.css',
  ...languages.flatMap(({ texts, csv }) => [...texts, csv]),
];

const site = process.argv[2];
if (!site) throw new Error('usage: node script/single-file.mjs SITE');

/** @param {string} file @returns {Promise<Buffer>} */
const bytesOf = (file) => readFile(path.join(site, file));

/** @param {string} file */
const textOf = async (file) => (await bytesOf(file)).toString('utf8');

/** In place of where the parts come from on the site. @type {import('esbuild').Plugin} */
const sourcesInside = {
  name: 'sources inside',
  setup({ onResolve }) {
    onResolve({ filter: /\/load\/sources\.js$/ }, () => ({
      path: path.resolve('web/inside/sources.js'),
    }));
  },
};

/** @param {string} entry @returns {Promise<string>} */
async function bundled(entry) {
  const { outputFiles } = await build({
    ...forPage,
    entryPoints: [entry],
    write: false,
    alias: { ...forPage.alias, 'timeline.js': path.resolve(site, 'timeline.js') },
    plugins: [sourcesInside],
  });
  return outputFiles[0].text;
}

/** @param {string} css */
async function withFontsInside(css) {
  const fonts = new Set(css.match(/fonts\/[\w-]+\.woff2/g));
  for (const font of fonts) {
    const data = (await bytesOf(font)).toString('base64');
    css = css.replaceAll(font, `data:font/woff2;base64,${data}`);
  }
  return css;
}

/** The fonts are the page's; a tree of its own within it can't have any. @param {string} css */
const withoutFonts = (css) => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/** @param {string} file */
async function contentInside(file) {
  return file === 'text_page.css' ? Buffer.from(withoutFonts(await textOf(file))) : bytesOf(file);
}

/** @param {string} file */
async function block(file) {
  const data = (await contentInside(file)).toString('base64');
  return `<script type="text/plain" data-file="${file}">${data}</script>`;
}

/** @param {string} content as the browser takes the sum of an element */
const allowed = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** @param {'style' | 'script type="module"'} tag @param {string} content */
function element(tag, content) {
  const name = tag.split(' ')[0];
  // What would end the element, or change how the rest of it is read.
  if (new RegExp(`</${name}|<!--`, 'i').test(content)) throw new Error(`cannot stand in <${tag}>`);
  return `<${tag}>${content}</${name}>`;
}

/**
 * @param {string} page
 * @param {[RegExp, string][]} changes each of them has to find its place, or else the page has changed
 */
function changed(page, changes) {
  return changes.reduce((text, [place, value]) => {
    if (!place.test(text)) throw new Error(`the page has no ${place}`);
    return text.replace(place, () => value);
  }, page);
}

/** @param {string} script @param {string[]} styles */
const policyOf = (script, styles) =>
  [
    "default-src 'none'",
    `script-src ${allowed(script)} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(allowed).join(' ')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Without scripts no link can lead inside, and outside there may be nothing. */
const noScriptStyle = 'a[href^="./"],a[href^="../"]{display:none!important}';

/**
 * @param {(typeof languages)[number]} language
 * @param {{ script: string, style: string, blocks: string }} parts
 */
async function writeSingleFile({ folder, single }, { script, style, blocks }) {
  const styles = [style + (await textOf(`${folder}places.css`)), noScriptStyle];
  const policy = policyOf(script, [...styles, withoutFonts(await textOf('text_page.css'))]);
  const [pageStyle, quietLinks] = styles.map((text) => element('style', text));
  const page = changed(await textOf(`${folder}index.html`), [
    [/<html (?=lang)/, `<html data-place="${folder}" `],
    [/(?<=Content-Security-Policy"\s+content=")[^"]+/, policy],
    [/<link rel="alternate"[^>]*>/, ''],
    [/<link rel="manifest"[^>]*>/, ''],
    [/<link\s+rel="preload"[^>]*>/, ''],
    [/<link rel="stylesheet" href="[^"]*main.css"[^>]*>/, pageStyle],
    [/<link rel="stylesheet" href="places.css"[^>]*>/, `<noscript>${quietLinks}</noscript>`],
    [/<!-- Does not wait[^>]*-->\s*<script[^>]*><\/script>/, ''],
    // The other language is in the program; as a page it is another file, which may not be there.
    [/<a id="page-other-language"[^>]*>[^<]*<\/a>/, ''],
    [/(?=<\/body>)/, `${blocks}\n${element('script type="module"', script)}\n`],
  ]);
  await writeFile(path.join(site, single), page);
}

const parts = {
  script: await bundled('web/start/main.js'),
  style: await withFontsInside(await bundled('web/style/single_file.css')),
  blocks: (await Promise.all(filesInside.map(block))).join('\n'),
};
for (const language of languages) await writeSingleFile(language, parts);
