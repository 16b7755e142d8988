// Does the site work without a network after the first visit, and does a new version of it get in, whole
// and only when asked? A server of the test's own, which can be stopped, gives a copy of the site.
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, openTimeline } from '../../page.mjs';
import { details, organisations, rows } from '../facts.mjs';
import { test, versions, visitAndKeep } from '../stoppable_site.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const update = (page) => page.locator('#update');

/** @param {Page} page whether it is of the new version */
const isNew = async (page) => (await page.locator('meta[name=edition]').count()) === 1;

test('opens every page without a server after the first visit', async ({
  page,
  copy,
  complaints,
}) => {
  await visitAndKeep(page, copy);
  await copy.stop();
  await openTimeline(page, `${copy.url}?org=c40`);
  await expect(details(page)).toContainText('C40 Cities');
  await expect(rows(page)).toHaveCount(organisations.length);
  await openTimeline(page, `${copy.url}en/`);
  await expect(rows(page, 'en')).toHaveCount(organisations.length);
  await openTimeline(page, `${copy.url}en/index.html?org=polis`);
  await expect(page).toHaveTitle('POLIS – Stockholm in the world');
  await page.goto(`${copy.url}hjalp.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp till tidslinjen');
  await expect(page.locator('.page-foot')).toHaveCSS('display', 'flex');
  await expect(page.goto(`${copy.url}licences.txt`), 'what is not kept').rejects.toThrow();
  // The browser tells of each look for a new version that found no server.
  complaints.splice(
    0,
    Infinity,
    ...complaints.filter((line) => !/ERR_CONNECTION_REFUSED/.test(line)),
  );
});

test('asks for the files to keep only after the first frame', async ({ page, copy }) => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...given) {
      const drawn = performance.getEntriesByName('timeline:first-frame').length;
      Object.assign(window, { drawnBefore: drawn });
      return register.apply(this, given);
    };
  });
  await visitAndKeep(page, copy);
  expect(await page.evaluate(() => Reflect.get(window, 'drawnBefore'))).toBe(1);
});

test('keeps nothing where the visitor saves data', async ({ page, copy }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(copy.url);
  await page.getByRole('button', { name: /Hämta tidslinjen/ }).click();
  await expect(rows(page)).toHaveCount(organisations.length);
  await page.waitForLoadState('networkidle');
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registrations()).toBe(0);
});

test('offers a new version, and changes to it when asked', async ({ page, copy }) => {
  await visitAndKeep(page, copy);
  await expect(update(page), 'nothing is newer than the first visit').toBeHidden();
  await copy.change();

  for (const visit of ['?org=c40', '?org=polis']) {
    await openTimeline(page, copy.url + visit);
    await expect(update(page)).toContainText('En ny version av tidslinjen är klar.');
    expect(await isNew(page), 'the old version stays until it is asked for').toBe(false);
  }
  await update(page).getByRole('button', { name: 'Senare' }).click();
  await expect(update(page)).toBeHidden();

  await openTimeline(page, `${copy.url}en/?org=polis`);
  await expect(update(page)).toContainText('A new version of the timeline is ready.');
  expect(await versions(page)).toHaveLength(2);
  await update(page).getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => isNew(page)).toBe(true);
  await expect(page).toHaveTitle('POLIS – Stockholm in the world');
  await expect(update(page)).toBeHidden();
  await expect.poll(() => versions(page), 'the old version is thrown away').toHaveLength(1);
});

test('changes to a new version when every tab has been closed', async ({ page, context, copy }) => {
  test.slow(); // that may take a while
  await visitAndKeep(page, copy);
  await copy.change();
  await openTimeline(page, copy.url);
  await expect(update(page)).toBeVisible();
  expect(await isNew(page)).toBe(false);
  const later = await context.newPage();
  await page.close();
  // The browser changes workers when the old one has nothing left to do: what this visit asks for is
  // waited for, and then it is left alone for a while.
  await expect
    .poll(
      async () => {
        await later.waitForTimeout(1000);
        await openTimeline(later, copy.url);
        const changed = await isNew(later);
        await later.waitForLoadState('networkidle');
        await later.goto('about:blank');
        return changed;
      },
      { timeout: 45_000 },
    )
    .toBe(true);
});

test('changes in all tabs at once', async ({ page, context, copy }) => {
  await visitAndKeep(page, copy);
  await openTimeline(page, copy.url);
  const other = await context.newPage();
  await openTimeline(other, `${copy.url}?org=c40`);
  await copy.change();
  await openTimeline(page, copy.url);
  await update(page).getByRole('button', { name: 'Ladda om' }).click();
  await expect.poll(() => isNew(other)).toBe(true);
  await expect(details(other), 'with its view').toContainText('C40 Cities');
});

test('never keeps a mix of two versions', async ({ page, copy, complaints }) => {
  await visitAndKeep(page, copy);
  const [kept] = await versions(page);
  await copy.change();
  // As if the server were just being changed again: one file is already of the version after.
  await appendFile(path.join(copy.folder, 'main.css'), '/* newer */');
  await openTimeline(page, copy.url);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await expect(update(page)).toBeHidden();
  expect(await versions(page)).toEqual([kept]);
  expect(await isNew(page)).toBe(false);
  complaints.length = 0;
});

for (const [address, title] of [
  ['', 'Stockholm i världen'],
  ['en/', 'Stockholm in the world'],
]) {
  test(`can be installed: /${address}`, async ({ page, timeline }) => {
    await timeline(address);
    const link = await page
      .locator('link[rel=manifest]')
      .evaluate((element) => /** @type {HTMLLinkElement} */ (element).href);
    const manifest = await (await page.request.get(link)).json();
    expect(manifest.name).toBe(title);
    expect(manifest.description).toBe(
      await page.locator('meta[name=description]').getAttribute('content'),
    );
    expect(manifest.lang).toBe(await page.locator('html').getAttribute('lang'));
    expect(new URL(manifest.start_url, link).href).toBe(
      new URL(address, page.url().replace(/en\/$/, '')).href,
    );
    for (const { src } of manifest.icons) {
      expect((await page.request.get(new URL(src, link).href)).status()).toBe(200);
    }
  });
}
