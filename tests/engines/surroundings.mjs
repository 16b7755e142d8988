// What does a browser need around it? The built site on a server of its own, a screen, a home folder
// that nobody else uses. Whatever is started here ends with the tests, even when they are cut off.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sirv from 'sirv';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

const startWithinMs = 15_000;

/** What is still to be ended or removed, whatever happens. @type {Set<() => void>} */
const leftovers = new Set();
// What came last goes first: a browser before the folder that it writes to.
process.on('exit', () => [...leftovers].reverse().forEach((end) => end()));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(1));
}

/** @param {() => void} deed @returns {() => void} does it once: when called, or when the tests are over */
function atTheEnd(deed) {
  function end() {
    if (leftovers.delete(end)) deed();
  }
  leftovers.add(end);
  return end;
}

/** @param {ChildProcess} child the leader of a group @returns {() => void} ends it with all its children */
export function endOfGroup({ pid = 0 }) {
  return atTheEnd(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  });
}

/**
 * Starts a program with all its children in a group of their own, so that none survives.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [environment]
 * @returns {Promise<{ child: ChildProcess, end: () => void }>} fails when there is no such program
 */
export async function start(command, args, environment = {}) {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  await once(child, 'spawn');
  return { child, end: endOfGroup(child) };
}

/** A folder for what a browser keeps; as root it refuses one that belongs to somebody else. */
export function createHome() {
  const home = mkdtempSync(path.join(tmpdir(), 'timeline-engine-'));
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  return { home, remove: atTheEnd(() => rmSync(home, options)) };
}

/** A screen without a monitor, under the first number that is free. */
export async function startDisplay() {
  const { child, end } = await start('Xvfb', [
    ...['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
  ]);
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const number = await Promise.race([
    once(numbers, 'data').then(([data]) => String(data).trim()),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`))),
    pause(startWithinMs, null, { ref: false }).then(() =>
      Promise.reject(new Error('Xvfb gave no display')),
    ),
  ]);
  return { display: `:${number}`, end };
}

/**
 * The built site, and with it the ears of complaints.js in the head of its pages.
 * - missing: names of files that shall not be found.
 * - notFound: the paths that were asked for in vain.
 */
export async function startSite() {
  const folder = path.resolve(process.env.SITE_DIR ?? 'dist');
  const ears = await readFile(new URL('complaints.js', import.meta.url));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    // Nothing is to come from a cache that a test wants to be missing.
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-store'),
  });
  /** @type {Set<string>} */
  const missing = new Set();
  /** @type {string[]} */
  const notFound = [];

  /** @param {string} pathname @param {import('node:http').ServerResponse} response */
  async function givePage(pathname, response) {
    const html = await readFile(path.join(folder, pathname, 'index.html'), 'utf8');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html.replace('<head>', '<head><script src="/complaints.js"></script>'));
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/complaints.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(ears);
    } else if (pathname === '/' || pathname === '/en/') {
      givePage(pathname, response).catch((error) => response.destroy(error));
    } else {
      const refuse = () => {
        notFound.push(pathname);
        response.writeHead(404).end();
      };
      if (missing.has(path.basename(pathname))) refuse();
      else files(request, response, refuse);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    missing,
    notFound,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
