// Does the program come over a bad network, and not at all where bytes are to be saved?
import { expect, test } from '../page.mjs';
import { calls, makeTree } from './fake_program.mjs';

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

// A script doesn't say why it didn't come: after each attempt its address is looked at once.
for (const { name, sentence, requests } of [
  { name: 'timeline.wasm', sentence: 'Tidslinjen kunde inte hämtas.', requests: 4 },
  { name: 'timeline.js', sentence: 'Tidslinjen kunde inte hämtas.', requests: 8 },
  { name: 'organisations.json', sentence: 'Uppgifterna kunde inte hämtas.', requests: 4 },
]) {
  test(`offers to try again when ${name} can't be fetched`, async ({ page, site, complaints }) => {
    site.answers.set(name, { status: 503 });
    await page.goto(site.url);
    await expect(page.getByRole('alert')).toContainText(sentence, { timeout: 20_000 });
    expect(site.requests.filter((request) => request === name)).toHaveLength(requests);
    await expect(page.locator('#why')).toBeVisible();
    site.answers.clear();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.locator('#stage')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    complaints.length = 0;
  });
}

/** @param {import('@playwright/test').Page} page */
const presentationCalls = (page) => calls(page, 'app_presentation');

test('what only presenting needs comes when the first frame is there', async ({ page, site }) => {
  await page.route('**/timeline.wasm', async (route) => {
    await expect.poll(() => site.requests.includes('organisations.json')).toBe(true);
    await route.continue();
  });
  await page.goto(site.url);
  await expect(page.locator('#stage')).toBeVisible();
  await expect.poll(() => presentationCalls(page)).toEqual([['{"steps":[]}', 12]]);
  const late = ['present.js', 'present.css', 'presentation.json'];
  const program = site.requests.indexOf('timeline.wasm');
  for (const file of late) expect(site.requests.indexOf(file), file).toBeGreaterThan(program);
});

test('comes with the program where the address leads to a slide', async ({ page, site }) => {
  await page.goto(`${site.url}?present=2`);
  await expect(page.locator('#stage')).toBeVisible();
  await expect.poll(() => presentationCalls(page)).toEqual([['{"steps":[]}', 12]]);
  const all = await page.evaluate(() =>
    /** @type {any} */ (window).calls.map((/** @type {string[]} */ [name]) => name),
  );
  expect(all.indexOf('app_presentation')).toBeLessThan(all.indexOf('app_frame'));
  expect(site.requests.filter((name) => name === 'present.js')).toHaveLength(1);
});

test('says that nothing can be presented only to who wants to, and tries again', async ({
  page,
  site,
  complaints,
}) => {
  site.answers.set('present.js', { status: 503 });
  await page.goto(site.url);
  await expect(page.locator('#stage')).toBeVisible();
  await expect.poll(() => site.requests.filter((name) => name === 'present.js')).not.toEqual([]);
  const alert = page.getByRole('alert');
  await expect(alert).toBeHidden();
  await page.evaluate(() => /** @type {any} */ (window).fake.page.wantPresentation());
  await expect(alert).toContainText('Presentationen kunde inte hämtas.');
  expect(await presentationCalls(page)).toEqual([]);
  site.answers.clear();
  await alert.getByRole('button', { name: 'Försök igen' }).click();
  await expect.poll(() => presentationCalls(page)).toHaveLength(1);
  await expect(alert).toBeHidden();
  await expect(page.locator('link[href$="present.css"]')).toHaveCount(1);
  complaints.length = 0;
});

test('a size that the page had before the program was there reaches it', async ({ page, site }) => {
  let go = () => {};
  const held = new Promise((resolve) => (go = () => resolve(undefined)));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url);
  await expect(page.locator('#loading')).toBeVisible();
  await page.setViewportSize({ width: 700, height: 600 });
  await page.waitForTimeout(200); // it is seen in a frame of its own
  go();
  await expect(page.locator('#stage')).toBeVisible();
  expect((await calls(page, 'app_resize'))[0]?.[0]).toBe(700);
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

const login = '\n<!doctype html><title>Logga in</title>';

/** What a network or a server can put in a file's place. @type {[string, import('../fake/site.mjs').Answer][]} */
const pagesInstead = [
  ['a page', { body: login, headers: { 'Content-Type': 'text/html; charset=utf-8' } }],
  ['a page under the type of the file', { body: login }],
  ['a page after a mark', { body: `\ufeff${login}`, headers: { 'Content-Type': 'text/html' } }],
  ['the way to another site', { status: 302, headers: { Location: 'http://localhost:9/login' } }],
  ['the wish for a login', { status: 401, body: login }],
];

for (const name of ['organisations.json', 'timeline.wasm', 'timeline.js']) {
  for (const [what, answer] of pagesInstead) {
    test(`says that ${what} came instead of ${name}, and tries again when asked`, async ({
      page,
      site,
      complaints,
    }) => {
      site.answers.set(name, answer);
      await page.goto(site.url);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('Servern skickade en webbsida.', { timeout: 4000 });
      await expect(page.locator('#loading')).toBeHidden();
      await expect(page.locator('#why')).toBeVisible();
      site.answers.clear();
      await page.getByRole('button', { name: 'Försök igen' }).click();
      await expect(page.locator('#stage')).toBeVisible();
      await expect(alert).toBeHidden();
      complaints.length = 0;
    });
  }
}

test('asks the server itself once what came was wrong', async ({ page, site, complaints }) => {
  // A login page that the browser may keep for an hour.
  const headers = { 'Content-Type': 'text/html', 'Cache-Control': 'max-age=3600' };
  for (const name of ['organisations.json', 'timeline.wasm']) {
    site.answers.set(name, { body: login, headers });
  }
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('Servern skickade en webbsida.');
  site.answers.clear();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.locator('#stage')).toBeVisible();
  complaints.length = 0;
});

test('says so of data that is called a page and is no data', async ({ page, site, complaints }) => {
  const headers = { 'Content-Type': 'text/html' };
  site.answers.set('organisations.json', { body: 'Please log in', headers });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('Servern skickade en webbsida.');
  complaints.length = 0;
});

test('takes files for what they are, whatever type the server says', async ({ page, site }) => {
  for (const type of ['text/html', 'text/plain; charset=ISO-8859-1', 'application/octet-stream']) {
    for (const name of ['organisations.json', 'presentation.json', 'timeline.wasm']) {
      site.answers.set(name, { headers: { 'Content-Type': type } });
    }
    await page.goto(site.url);
    await expect(page.locator('#stage'), type).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  }
});

test('makes a presentation of its own where a page came instead', async ({ page, site }) => {
  site.answers.set('presentation.json', { body: login, headers: { 'Content-Type': 'text/html' } });
  await page.goto(site.url);
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect.poll(() => presentationCalls(page)).toEqual([['', 0]]);
});

test('hands the bytes on as they came', async ({ page, site }) => {
  const bytes = Buffer.from('{"å":"\0"}', 'latin1');
  site.answers.set('organisations.json', { body: bytes });
  await page.goto(site.url);
  await expect(page.locator('#stage')).toBeVisible();
  const [[size]] = await calls(page, 'app_start');
  expect(size).toBe(bytes.length);
  expect(await page.evaluate(() => /** @type {any} */ (window).fake.data)).toBe('{"\ufffd":"\0"}');
});
