// @ts-check
/* global SITE */
// What is the site without a network? The files of one version, fetched together and kept together: a
// page never gets some of one version and some of another. script/service-worker.mjs writes into this
// file which files there are; since their sums change with them, so does the worker, and by that the
// browser knows of a new version. At each visit it asks the server whether the site still is there: one
// that was withdrawn is kept no longer, and where the server leads elsewhere, it has the first word.

/**
 * @typedef {{ waitUntil: (work: Promise<unknown>) => void }} ExtendableEvent
 * @typedef {ExtendableEvent & { request: Request, respondWith: (response: Promise<Response>) => void }} FetchEvent
 * @typedef {{
 *   skipWaiting: () => Promise<void>,
 *   registration: ServiceWorkerRegistration,
 *   addEventListener: (type: string, listener: (event: any) => void) => void,
 * }} Worker
 * @typedef {{ version: string, files: Record<string, string>, spare: string[] }} Site files: the SHA-256
 *   of each by its address, relative to this file; spare: those that the site can do without
 */

const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
// @ts-ignore: the build puts the list in place of this name
const { version, files: sums, spare } = /** @type {Site} */ (SITE);
const files = new Map(Object.entries(sums));
const dispensable = new Set(spare);

// Other sites may lie beside this one on the same server: the folder tells them apart.
const folder = new URL('./', location.href);
const cachePrefix = `timeline ${folder.pathname} `;
const cacheName = cachePrefix + version;

/** Stands in the cache when the server had something else to say to a visit than that the site is there. */
const note = new URL('service_worker.js?note', folder).href;
/** As long the server is waited for before a visitor gets what is kept. */
const patienceMs = 5000;

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A refusal, no answer, or a server's own page for everything; what is broken may be whole again later. @param {Response} response */
const isMissing = ({ ok, status, headers }) =>
  status < 500 && (!ok || /html/.test(headers.get('Content-Type') ?? ''));

/**
 * @param {Cache} cache
 * @param {string} address
 * @param {string} sum what the file has to be, as the server may just be changing to the next version
 */
async function keep(cache, address, sum) {
  const url = new URL(address, folder).href;
  // What is kept under this version has that sum already, perhaps from an attempt that was cut short.
  if (await cache.match(url)) return;
  // Most have just been downloaded: the server is only asked whether they still are the same.
  const response = await fetch(url, { cache: 'no-cache' }).catch(() => Response.error());
  if (dispensable.has(address) && isMissing(response)) return;
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await sha256(bytes)) !== sum) {
    throw new Error(`${url} is not of version ${version}`);
  }
  // A new response: one that was redirected would be refused as an answer to a visit.
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
  await cache.put(url, new Response(bytes, { headers }));
}

async function keepAll() {
  // A server that goes back to an older version gives one that may be in use at this moment.
  const isInUse = await caches.has(cacheName);
  const cache = await caches.open(cacheName);
  const kept = await Promise.allSettled(
    [...files].map(([address, sum]) => keep(cache, address, sum)),
  );
  const failed = kept.find(({ status }) => status === 'rejected');
  if (!failed) return;
  if (!isInUse) await caches.delete(cacheName);
  throw /** @type {PromiseRejectedResult} */ (failed).reason;
}

/** @param {string} [except] the cache to keep */
async function dropCaches(except) {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== except);
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

/**
 * What the server says now; undefined when it can't be reached.
 * @param {string | Request} what
 */
async function ask(what) {
  const patience = new AbortController();
  const waiting = setTimeout(() => patience.abort(), patienceMs);
  try {
    return await fetch(what, { cache: 'no-cache', redirect: 'manual', signal: patience.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}

/** @param {Response | undefined} response */
const isGone = (response) => response?.status === 404 || response?.status === 410;

/**
 * A way elsewhere may lead to a new home or only to a login, and a refusal may not last: nothing is
 * thrown away for them, but they are for the visitor to see. A server that is overloaded or broken
 * has nothing to say; neither has a page that isn't ours, as a network's login may be one.
 * @param {Response | undefined} response
 */
const leadsElsewhere = (response) =>
  response?.type === 'opaqueredirect' || [401, 403, 451].includes(response?.status ?? 0);

/** The visited page and this file: a site that was withdrawn may have another page at its address. @param {string | Request} what */
const askForBoth = (what) => Promise.all([ask(what), ask(location.href)]);

/** Looks while what is kept is shown; its files are needed until the next visit. @param {string} url */
async function lookAtServer(url) {
  const [page, own] = await askForBoth(url);
  if (!isGone(page) && !isGone(own) && !leadsElsewhere(page)) return;
  const cache = await caches.open(cacheName);
  await cache.put(note, new Response());
}

/** The site is no longer there. */
async function withdraw() {
  await worker.registration.unregister();
  await dropCaches();
}

/**
 * The server has the first word. What it has said once may have been a moment between two versions;
 * now it counts.
 * @param {Request} request @param {Response} kept
 */
async function answerAfterServer(request, kept) {
  const [page, own] = await askForBoth(request);
  if (page && (isGone(page) || isGone(own))) {
    await withdraw();
    return page;
  }
  if (page && leadsElsewhere(page)) return page;
  if (page?.ok) await (await caches.open(cacheName)).delete(note);
  return kept;
}

/** @param {FetchEvent} event @param {string} url */
async function answerVisit(event, url) {
  const kept = await caches.match(url, { cacheName });
  if (!kept) return fetch(event.request);
  if (await caches.match(note, { cacheName })) return answerAfterServer(event.request, kept);
  event.waitUntil(lookAtServer(url));
  return kept;
}

/** @param {FetchEvent} event @param {string} url @returns {Promise<Response>} */
async function answer(event, url) {
  if (event.request.mode === 'navigate') return answerVisit(event, url);
  // The browser may have thrown the cache away to save space; the network has it still.
  return (await caches.match(url, { cacheName })) ?? fetch(event.request);
}

worker.addEventListener('install', (/** @type {ExtendableEvent} */ event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener('activate', (/** @type {ExtendableEvent} */ event) => {
  event.waitUntil(dropCaches(cacheName));
});

worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
  if (data === 'take-over') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {FetchEvent} */ event) => {
  const url = keptAddress(event.request);
  if (url) event.respondWith(answer(event, url));
});
