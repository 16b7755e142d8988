// What do the tests of keeping the site run on? A server of their own with a copy of the built site, which
// can be stopped, changed, and told to answer otherwise.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { openTimeline, test as base } from '../page.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

export class StoppableSite {
  folder = '';
  url = '';
  #port = 0;
  /** @type {import('node:http').Server | undefined} */
  #server;
  /** What a test wants the server to do instead; true: that is done. @type {(request: Request, response: Response, path: string) => boolean} */
  instead = () => false;

  async open() {
    this.folder = await mkdtemp(path.join(tmpdir(), 'offline-'));
    await cp(process.env.SITE_DIR ?? 'dist', this.folder, { recursive: true });
    await this.start();
  }

  async start() {
    const files = sirv(this.folder, { dev: true, etag: true });
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.url);
      if (!this.instead(request, response, pathname)) files(request, response);
    });
    await new Promise((resolve) => server.listen(this.#port, '127.0.0.1', () => resolve(null)));
    this.#port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    this.url = `http://127.0.0.1:${this.#port}/`;
    this.#server = server;
  }

  async stop() {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  }

  /** A new version: its pages say so in their head, and its worker has their sums. */
  async change() {
    for (const page of ['index.html', 'en/index.html']) {
      const file = path.join(this.folder, page);
      const html = await readFile(file, 'utf8');
      await writeFile(
        file,
        html.replace('<title>', '<meta name="edition" content="new" /><title>'),
      );
    }
    await promisify(execFile)('node', ['script/service-worker.mjs', this.folder]);
  }

  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }
}

/** @typedef {import('../page.mjs').Args & import('../page.mjs').Options} Theirs */
/** @typedef {import('../page.mjs').Ours & Theirs} Given */

/** @type {import('@playwright/test').Fixtures<{ copy: StoppableSite }, {}, Given, {}>} */
const fixtures = {
  serviceWorkers: 'allow',
  copy: async ({ page }, use) => {
    const copy = new StoppableSite();
    await copy.open();
    await use(copy);
    await page.close(); // it may still be fetching what it keeps, and would complain
    await copy.close();
  },
};

export const test = base.extend(fixtures);
/** A first visit, until the site is kept. @param {Page} page @param {StoppableSite} copy */
export async function visitAndKeep(page, copy) {
  await openTimeline(page, copy.url);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** @param {Page} page @returns {Promise<string[]>} the versions that are kept */
export const versions = (page) => page.evaluate(() => caches.keys());
