// What does the page run on where nothing has been built? A small server that gives the page's own
// script and style from web/, the template filled with a few words and nodes, and, for what a build
// makes, the fake program and a few colours; a test may slow down, break or replace any of them.
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const web = path.join(here, '../../../web');
const inter = path.join(here, '../../../node_modules/inter-ui/web');

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const words = {
  loading: 'Tidslinjen laddas …',
  'no-wasm': 'Webbläsaren saknar WebAssembly.',
  'no-webgl': 'Webbläsaren saknar WebGL.',
  'no-letters': 'Webbläsaren visar inga bokstäver.',
  failed: 'Tidslinjen slutade fungera.',
  'no-data': 'Uppgifterna kunde inte hämtas.',
  'no-program': 'Tidslinjen kunde inte hämtas.',
  'no-presenting': 'Presentationen kunde inte hämtas.',
  'page-instead': 'Servern skickade en webbsida.',
  retry: 'Försök igen',
  retrying: 'Ett nytt försök görs.',
  reading: 'Medlemskapen läses …',
  stop: 'Avbryt',
  stopped: 'Läsningen avbröts.',
  'saves-data': 'Webbläsaren sparar data.',
  'load-anyway': 'Hämta tidslinjen (265 kB)',
  lost: 'Grafiken försvann för en stund.',
  'new-version': 'En ny version är klar.',
  reload: 'Ladda om',
  later: 'Senare',
  skip: 'Till innehållet',
  translated: 'Sidan är översatt.',
  'show-table': 'Visa tabellen',
};

/** As if it were another language. @param {string} words */
export const inEnglish = (words) => `[en] ${words}`;

/** The smallest module there is, with a section of ballast so that its download has a middle. */
export function ballastWasm(bytes = 100_000) {
  const size = [(bytes & 0x7f) | 0x80, ((bytes >> 7) & 0x7f) | 0x80, bytes >> 14];
  const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, ...size, 1, 0x62];
  return Buffer.concat([Buffer.from(head), Buffer.alloc(bytes - 2)]);
}

/** @param {string} document the static page's nodes */
export async function filledPage(document) {
  const wordAttributes = Object.entries(words).map(
    ([name, text]) => `data-word-${name}="${text}" data-other-word-${name}="${inEnglish(text)}"`,
  );
  /** @type {Record<string, string>} */
  const places = {
    '{{lang}}': 'sv',
    '{{root}}': './',
    '{{skip}}': 'Till innehållet',
    '{{words}}': wordAttributes.join(' '),
    '{{wasm_size}}': String(ballastWasm().length),
    '<!--timeline:head-->': '<title>Stockholm i världen</title>',
    '<!--timeline:stage-->': '<h1 id="page-title">Stockholm i världen</h1>',
    '<!--timeline:document-->': document,
  };
  const template = await readFile(path.join(web, 'pages/index.html'), 'utf8');
  return template.replace(/\{\{\w+\}\}|<!--timeline:\w+-->/g, (place) => places[place]);
}

/** Scripts and styles by the one file that each becomes, and where it begins. @type {Record<string, string>} */
const entries = {
  'main.js': 'start/main.js',
  'main.css': 'style/main.css',
  'offline.js': 'load/offline.js',
  'present.js': 'present/present.js',
  'present.css': 'style/present.css',
  'powerpoint.js': 'files/powerpoint.js',
  'qr_code.js': 'present/qr_code.js',
  // On the site these are parts of main.js.
  'begin.js': 'start/begin.js',
  'surroundings.js': 'base/surroundings.js',
};

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** @param {string} name @returns {Promise<string>} as the build makes it, but to be read */
function bundled(name) {
  const entry = entries[name];
  if (!entry) return readFile(path.join(web, 'load', name), 'utf8');
  const made = bundles.get(name) ?? bundle(path.join(web, entry));
  bundles.set(name, made);
  return made;
}

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    external: ['*.woff2'],
    alias: { 'colours.css': path.join(here, 'colours.css') },
    entryPoints: [entry],
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * @typedef {{ status?: number, body?: string | Buffer, type?: string, chunkPause?: number, times?: number,
 *   headers?: Record<string, string> }} Answer
 */

export class FakeSite {
  /** What a test wants a path to give instead. @type {Map<string, Answer>} */
  answers = new Map();
  /** @type {string[]} */
  requests = [];
  document = '';
  url = '';
  #server = createServer((request, response) => void this.#serve(request, response));

  async open() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(null)));
    const address = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    this.url = `http://127.0.0.1:${address.port}/`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** @param {string} name @returns {Promise<string | Buffer>} */
  async #file(name) {
    if (name === 'index.html') return filledPage(this.document);
    if (name === 'timeline.wasm') return ballastWasm();
    if (name === 'organisations.json') return '{"organisations":[]}';
    if (name === 'presentation.json') return '{"steps":[]}';
    if (name === 'places.css') return '';
    if (name === 'timeline.js' || name === 'colours.css') return readFile(path.join(here, name));
    if (name.endsWith('.woff2')) return readFile(path.join(inter, 'Inter-Regular.woff2'));
    return bundled(name);
  }

  /** @param {string} name @returns {Answer} */
  #answer(name) {
    const answer = this.answers.get(name);
    if (answer?.times !== undefined && --answer.times === 0) this.answers.delete(name);
    return answer ?? {};
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    this.requests.push(name);
    const { status = 200, body, chunkPause = 0, headers = {} } = this.#answer(name);
    const content = body ?? (await this.#file(name).catch(() => null));
    if (content === null) return void response.writeHead(404).end();
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
    const bytes = Buffer.from(content);
    const step = chunkPause ? Math.ceil(bytes.length / 10) : bytes.length;
    for (let at = 0; at < bytes.length; at += step) {
      response.write(bytes.subarray(at, at + step));
      if (chunkPause) await pause(chunkPause);
    }
    response.end();
  }
}
