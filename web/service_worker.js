// @ts-check
/* global SITE */
// What is the site without a network? The files of one version, fetched together and kept together: a
// page never gets some of one version and some of another. script/service-worker.mjs writes into this
// file which files there are; since their sums change with them, so does the worker, and by that the
// browser knows of a new version.

/**
 * @typedef {{ waitUntil: (work: Promise<unknown>) => void }} ExtendableEvent
 * @typedef {ExtendableEvent & { request: Request, respondWith: (response: Promise<Response>) => void }} FetchEvent
 * @typedef {{
 *   skipWaiting: () => Promise<void>,
 *   addEventListener: (type: string, listener: (event: any) => void) => void,
 * }} Worker
 * @typedef {{ version: string, files: Record<string, string> }} Site files: the SHA-256 of each by its
 *   address, relative to this file
 */

const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
// @ts-ignore: the build puts the list in place of this name
const { version, files: sums } = /** @type {Site} */ (SITE);
const files = new Map(Object.entries(sums));

// Other sites may lie beside this one on the same server: the folder tells them apart.
const folder = new URL('./', location.href);
const cachePrefix = `timeline ${folder.pathname} `;
const cacheName = cachePrefix + version;

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {Cache} cache
 * @param {string} address
 * @param {string} sum what the file has to be, as the server may just be changing to the next version
 */
async function keep(cache, address, sum) {
  const url = new URL(address, folder).href;
  // Most have just been downloaded: the server is only asked whether they still are the same.
  const response = await fetch(url, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await sha256(bytes)) !== sum) {
    throw new Error(`${url} is not of version ${version}`);
  }
  // A new response: one that was redirected would be refused as an answer to a visit.
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
  await cache.put(url, new Response(bytes, { headers }));
}

async function keepAll() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all([...files].map(([address, sum]) => keep(cache, address, sum)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function dropOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {Request} request @returns {string | null} the address it is kept under, null for what isn't kept */
function keptAddress({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== folder.origin) return null;
  if (!pathname.startsWith(folder.pathname)) return null;
  // As it came: not every address that a server is asked for can be decoded, and ours need not be.
  const address = pathname.slice(folder.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  return files.has(address) ? new URL(address, folder).href : null;
}

/** @param {string} url @param {Request} request @returns {Promise<Response>} */
async function answer(url, request) {
  const cache = await caches.open(cacheName);
  // The browser may have thrown the cache away to save space; the network has it still.
  return (await cache.match(url)) ?? fetch(request);
}

worker.addEventListener('install', (/** @type {ExtendableEvent} */ event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener('activate', (/** @type {ExtendableEvent} */ event) => {
  event.waitUntil(dropOldVersions());
});

worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
  if (data === 'take-over') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {FetchEvent} */ event) => {
  const url = keptAddress(event.request);
  if (url) event.respondWith(answer(url, event.request));
});
