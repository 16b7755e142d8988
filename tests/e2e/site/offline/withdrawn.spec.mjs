// What do those see who have been there before, once the site is withdrawn, moved or replaced? And does
// what is kept outlast a server, or a network, that only is in trouble?
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, openTimeline } from '../../page.mjs';
import { organisations, rows } from '../facts.mjs';
import { test, versions, visitAndKeep } from '../stoppable_site.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../stoppable_site.mjs').StoppableSite} StoppableSite */

const words = { 'Content-Type': 'text/html; charset=utf-8' };
const title = '<!doctype html><title>Something else</title>';

/** The server answers every request with the same. @param {StoppableSite} copy @param {number} status @param {Record<string, string>} [headers] */
function answerAll(copy, status, headers = words) {
  copy.instead = (_, response) => {
    response.writeHead(status, headers).end(title);
    return true;
  };
}

/** Visits, and waits until the worker has heard what the server says. @param {Page} page @param {StoppableSite} copy */
async function visit(page, copy) {
  await page.goto('about:blank');
  let asked = false;
  const { instead } = copy;
  copy.instead = (request, response, address) => {
    response.on('finish', () => (asked ||= address === '/service_worker.js'));
    return instead(request, response, address);
  };
  await page.goto(copy.url);
  await expect.poll(() => asked).toBe(true);
  await page.waitForTimeout(700); // what it has heard it writes down
  copy.instead = instead;
}

/** @param {Page} page */
const registrations = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** @param {Page} page @param {StoppableSite} copy */
async function expectKept(page, copy) {
  await copy.stop();
  await openTimeline(page, copy.url);
  await expect(rows(page)).toHaveCount(organisations.length);
}

// Of the server's answers the page may complain, and of what it asks for later.
test.afterEach(async ({ page, complaints }) => {
  await page.goto('about:blank');
  complaints.splice(0);
});

for (const status of [404, 410]) {
  test(`is gone at the next visit once the server says ${status}`, async ({ page, copy }) => {
    await visitAndKeep(page, copy);
    answerAll(copy, status);
    await visit(page, copy);
    await page.goto('about:blank');
    await page.goto(copy.url);
    await expect(page).toHaveTitle('Something else');
    await expect.poll(() => versions(page)).toEqual([]);
    expect(await registrations(page)).toBe(0);
  });
}

test('makes room for another site at its address', async ({ page, copy }) => {
  await visitAndKeep(page, copy);
  copy.instead = (_, response, address) => {
    response.writeHead(address === '/' ? 200 : 404, words).end(title);
    return true;
  };
  await visit(page, copy);
  await page.goto('about:blank');
  await page.goto(copy.url);
  await expect(page).toHaveTitle('Something else');
  await expect.poll(() => versions(page)).toEqual([]);
});

test('makes room when the worker that leaves is put in its place', async ({ page, copy }) => {
  await visitAndKeep(page, copy);
  // A server that gives its one page for every address.
  const leaving = await readFile('web/load/withdrawn_worker.js');
  copy.instead = (_, response, address) => {
    const isWorker = address === '/service_worker.js';
    response.writeHead(200, isWorker ? { 'Content-Type': 'text/javascript' } : words);
    response.end(isWorker ? leaving : title);
    return true;
  };
  // The page loads itself again once its worker has left, perhaps before it is whole.
  await page.goto(copy.url, { waitUntil: 'commit' });
  await expect(page).toHaveTitle('Something else', { timeout: 30_000 });
  await expect.poll(() => versions(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

for (const status of [301, 302, 307, 308]) {
  test(`follows the server elsewhere (${status}), and is there without it`, async ({
    page,
    copy,
  }) => {
    await visitAndKeep(page, copy);
    const elsewhere = `${copy.url.replace('127.0.0.1', 'localhost')}elsewhere`;
    copy.instead = (_, response, address) => {
      if (address === '/elsewhere') response.writeHead(200, words).end(title);
      else response.writeHead(status, { Location: elsewhere, 'Cache-Control': 'no-store' }).end();
      return true;
    };
    await visit(page, copy);
    for (let time = 0; time < 2; ++time) {
      await page.goto('about:blank');
      await page.goto(copy.url);
      expect(page.url()).toBe(elsewhere);
    }
    await expectKept(page, copy);
    // A way that led elsewhere for a while is forgotten.
    copy.instead = () => false;
    await copy.start();
    await openTimeline(page, copy.url);
    await openTimeline(page, copy.url);
    await expectKept(page, copy);
  });
}

test('lets the server refuse, and is there again afterwards', async ({ page, copy }) => {
  await visitAndKeep(page, copy);
  answerAll(copy, 403);
  await visit(page, copy);
  await page.goto('about:blank');
  await page.goto(copy.url);
  await expect(page).toHaveTitle('Something else');
  await expectKept(page, copy);
});

for (const [trouble, status] of /** @type {[string, number][]} */ ([
  ['a broken server', 500],
  ['an overloaded server', 503],
  ['a server that counts requests', 429],
  ['a network’s login page', 200],
])) {
  test(`outlasts ${trouble}`, async ({ page, copy }) => {
    await visitAndKeep(page, copy);
    answerAll(copy, status);
    for (let time = 0; time < 3; ++time) await visit(page, copy);
    await openTimeline(page, copy.url);
    await expectKept(page, copy);
  });
}

test('outlasts the moment in which one version takes the place of another', async ({
  page,
  copy,
}) => {
  await visitAndKeep(page, copy);
  answerAll(copy, 404);
  await visit(page, copy);
  copy.instead = () => false;
  await openTimeline(page, copy.url);
  await expectKept(page, copy);
});

test('keeps what it has when a new worker’s files can’t be had', async ({ page, copy }) => {
  await visitAndKeep(page, copy);
  const kept = await versions(page);
  // The same version's list in another worker: its files lie where those in use do.
  await appendFile(path.join(copy.folder, 'service_worker.js'), '\n// other');
  await appendFile(path.join(copy.folder, 'main.css'), '/* other */');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const cache = await caches.open((await caches.keys())[0]);
    await cache.delete('main.css'); // or else nothing is asked for
    await registration.update().catch(() => {});
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(await versions(page)).toEqual(kept);
  const count = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    return (await cache.keys()).length;
  });
  expect(count).toBeGreaterThan(10);
});

for (const { what, missing } of [
  { what: 'not found', missing: { status: 404, headers: {} } },
  { what: 'refused', missing: { status: 403, headers: words } },
  { what: 'the server’s page for everything', missing: { status: 200, headers: words } },
]) {
  test(`is kept without what can be done without: ${what}`, async ({ page, copy }) => {
    copy.instead = (_, response, address) => {
      const isMissing = /\.(woff2|csv|webmanifest)$|powerpoint|presentation/.test(address);
      if (isMissing) response.writeHead(missing.status, missing.headers).end(title);
      return isMissing;
    };
    await visitAndKeep(page, copy);
    await expectKept(page, copy);
  });
}

test('is not kept without what it needs, and is so at a later visit', async ({ page, copy }) => {
  let asked = 0;
  copy.instead = (_, response, address) => {
    const isMissing = address === '/en/' && ++asked > 0;
    if (isMissing) response.writeHead(404).end();
    return isMissing;
  };
  await openTimeline(page, copy.url);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect.poll(() => versions(page)).toEqual([]);
  copy.instead = () => false;
  await visitAndKeep(page, copy);
  await expectKept(page, copy);
});
