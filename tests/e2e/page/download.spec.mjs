// Does the program come over a bad network, and not at all where bytes are to be saved?
import { expect, test } from '../page.mjs';
import { makeTree } from './fake_program.mjs';

test.beforeEach(async ({ page, site }) => {
  site.document = '<section id="why"><h1 id="why-h">Därför är staden med</h1></section>';
  await page.addInitScript((firstTree) => Object.assign(window, { firstTree }), makeTree());
});

test('gets over failed downloads by itself, and says so meanwhile', async ({
  page,
  site,
  complaints,
}) => {
  site.answers.set('timeline.wasm', { status: 503, times: 2 });
  await page.goto(site.url);
  await expect(page.locator('#loading-text')).toHaveText('Ett nytt försök görs.');
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.locator('#notice')).toBeHidden();
  await expect(page.locator('#loading')).toBeHidden();
  expect(complaints.splice(0)).toHaveLength(2);
});

test('does not wait once the network is back', async ({ page, site, complaints }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000); // time stands still, and with it every pause
  site.answers.set('organisations.json', { status: 503, times: 1 });
  await page.goto(site.url);
  await expect(page.locator('#loading-text')).toHaveText('Ett nytt försök görs.');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('#loading-text')).toHaveText('Tidslinjen laddas …');
  await expect.poll(() => site.requests.filter((name) => /organ/.test(name)).length).toBe(2);
  complaints.length = 0;
});

test('takes a download that has gone silent for a failed one', async ({ page, site }) => {
  let requests = 0;
  await page.route('**/timeline.wasm', (route) => {
    if (++requests > 1) return route.continue();
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await page.goto(site.url);
  await expect.poll(() => requests).toBe(1);
  await page.clock.runFor(19_000);
  await expect(page.locator('#loading-text')).toHaveText('Tidslinjen laddas …');
  await page.clock.runFor(1050);
  await expect(page.locator('#loading-text')).toHaveText('Ett nytt försök görs.');
  await page.clock.runFor(1000);
  await expect.poll(() => requests).toBe(2);
});

for (const [name, sentence] of [
  ['timeline.wasm', 'Tidslinjen kunde inte hämtas.'],
  ['timeline.js', 'Tidslinjen kunde inte hämtas.'],
  ['organisations.json', 'Uppgifterna kunde inte hämtas.'],
]) {
  test(`offers to try again when ${name} can't be fetched`, async ({ page, site, complaints }) => {
    site.answers.set(name, { status: 503 });
    await page.goto(site.url);
    await expect(page.getByRole('alert')).toContainText(sentence, { timeout: 20_000 });
    expect(site.requests.filter((request) => request === name)).toHaveLength(4);
    await expect(page.locator('#why')).toBeVisible();
    site.answers.clear();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.locator('#stage')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    complaints.length = 0;
  });
}

test('starts without the presentation when that cannot be fetched', async ({
  page,
  site,
  complaints,
}) => {
  site.answers.set('presentation.json', { status: 503 });
  await page.goto(site.url);
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  complaints.length = 0;
});

test('fetches the program only when asked to where bytes are to be saved', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('Webbläsaren sparar data.');
  await expect(page.locator('#why')).toBeVisible();
  await page.waitForTimeout(500);
  const large = () => site.requests.filter((name) => /^timeline|organisations/.test(name)).sort();
  expect(large()).toEqual([]);
  await page.getByRole('button', { name: 'Hämta tidslinjen (265 kB)' }).click();
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  expect(large()).toEqual(['organisations.json', 'timeline.js', 'timeline.wasm']);
});

test('does not wait for the whole page before it asks for the program', async ({ page, site }) => {
  await page.route(site.url, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const slow = body.replace('</body>', '<script src="slow.js"></script></body>');
    await route.fulfill({ response, body: slow });
  });
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(null)));
  await page.route('**/slow.js', async (route) => {
    await released;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  await expect.poll(() => site.requests).toContain('timeline.wasm');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  await expect(page.locator('#stage')).toBeHidden();
  release();
  await expect(page.locator('#stage')).toBeVisible();
});
