// What is compared? Our built site and a page of each peer, every one served in the same way from a
// server of its own, so that all have the root of a site.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { nameOf, peers, writeSite } from './peers.mjs';

/**
 * @typedef {{ name: string, url: string, readable: Sign, usable: Sign, whole: Sign, press: string }} Subject
 * press: the selector of what can be pressed
 * @typedef {import('./peers.mjs').Sign} Sign
 */

const site = path.resolve(process.env.SITE_DIR ?? 'dist');

/** @param {string} folder */
export async function serve(folder) {
  // What `sirv FOLDER --etag --brotli --gzip` does.
  const server = createServer(sirv(folder, { etag: true, brotli: true, gzip: true }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns {Promise<{ ours: Subject, others: Subject[], close: () => void }>} */
export async function openSubjects() {
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new Error(`there is no site in ${site}: build it first (script/build)`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'timeline-benchmark-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const servers = [await serve(site)];
  /** @type {Subject[]} */
  const others = [];
  for (const peer of peers) {
    const home = path.join(folder, peer.name);
    await writeSite(peer, home);
    const server = await serve(home);
    servers.push(server);
    // What a peer has painted can be used at once, with all that it offers.
    others.push({
      ...{ name: nameOf(peer), url: server.url },
      ...{ readable: peer.sign, usable: peer.sign, whole: peer.sign, press: peer.press },
    });
  }
  return {
    ours: {
      name: 'this timeline',
      url: servers[0].url,
      readable: { selector: '#page-picture .plot', count: 12 },
      // A theme was tapped as soon as it was there, and the rows that it leaves are painted.
      usable: { tap: '#only-climate', selector: '#page-picture .row', count: 4 },
      whole: { mark: 'timeline:first-frame' },
      press: '[id^="row-"]',
    },
    others,
    close: () => servers.forEach((server) => server.close()),
  };
}
