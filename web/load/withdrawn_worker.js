// @ts-check
// How is the site taken from those who have been there, when another one gets its address? Put on the
// server as service_worker.js in the site's folder, this takes the place of the site's own worker at
// the next visit, and leaves: with what was kept, and with itself. README.md says when it is needed.

/** @typedef {{ waitUntil: (work: Promise<unknown>) => void }} ExtendableEvent */

const worker =
  /** @type {{ skipWaiting: () => Promise<void>, registration: ServiceWorkerRegistration }} */ (
    /** @type {unknown} */ (self)
  );

async function leave() {
  const kept = `timeline ${new URL('./', location.href).pathname} `;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(kept)).map((name) => caches.delete(name)),
  );
  await worker.registration.unregister();
}

addEventListener('install', () => void worker.skipWaiting());
addEventListener('activate', (event) => {
  /** @type {ExtendableEvent} */ (/** @type {unknown} */ (event)).waitUntil(leave());
});
