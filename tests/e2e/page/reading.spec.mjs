// What does the page do while a long list is read? It says how far that is, answers, and can stop.
import { expect, test } from '../page.mjs';
import { calls, makeTree } from './fake_program.mjs';

test('reads a long list a part at a time, and the page answers meanwhile', async ({
  page,
  site,
}) => {
  const fakeSettings = { shares: Array.from({ length: 400 }, (_, at) => at / 400) };
  site.document = '<section id="why"><h1 id="why-h">Därför är staden med</h1></section>';
  const given = { fakeSettings, firstTree: makeTree() };
  await page.addInitScript((given) => Object.assign(window, given), given);
  await page.goto(site.url);
  const loading = page.locator('#loading');
  await expect(loading).toContainText('Medlemskapen läses …');
  const bar = page.getByRole('progressbar');
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0.2);
  // What is chosen before all is read isn't lost.
  await page.evaluate(() => history.replaceState(null, '', '?theme=climate'));
  await expect(page.locator('#stage')).toBeVisible({ timeout: 20_000 });
  await expect(loading).toBeHidden();
  expect(await calls(page, 'app_query')).toEqual([['theme=climate']]);
  expect(await page.evaluate(() => /** @type {any} */ (window).fake.memory.held.size)).toBe(0);
});

test('stops reading when the visitor wants it, and the page can be read', async ({
  page,
  site,
}) => {
  const fakeSettings = { shares: Array.from({ length: 100_000 }, () => 0.5) };
  site.document = '<section id="why"><h1 id="why-h">Därför är staden med</h1></section>';
  const given = { fakeSettings, firstTree: makeTree() };
  await page.addInitScript((given) => Object.assign(window, given), given);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Läsningen avbröts.');
  await expect(page.locator('#loading')).toBeHidden();
  await expect(page.locator('#why-h')).toBeVisible();
  const before = await calls(page, 'app_frame');
  await page.setViewportSize({ width: 800, height: 600 });
  await page.waitForTimeout(200);
  expect(await calls(page, 'app_frame'), 'it is left in peace').toEqual(before);
});
