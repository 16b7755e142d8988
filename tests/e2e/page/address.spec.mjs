// Which of the visitor's ways are another view, and is an address written as it was given?
import { expect, test } from '../page.mjs';
import { calls, openFake } from './fake_program.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} query @param {number} push */
const navigate = (page, query, push) =>
  page.evaluate(
    ([query, push]) => /** @type {any} */ (window).fake.page.navigate(query, push),
    [query, push],
  );

/** @param {Page} page @param {string} hash as a link inside the page does it */
async function follow(page, hash) {
  await page.evaluate((hash) => {
    const link = document.createElement('a');
    link.href = hash;
    document.body.append(link);
    link.click();
    link.remove();
  }, hash);
  await expect.poll(() => new URL(page.url()).hash).toBe(hash);
}

const all = { id: 'all', tag: 'section', text: 'Alla' };

test('a link to a place on the page leaves the view alone', async ({ page, site }) => {
  await openFake(page, site, { document: [all] });
  await navigate(page, 'org=c40', 1);
  for (const hash of ['#all', '#nowhere', '#100%', '#r%E4tt']) await follow(page, hash);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).hash).toBe('#nowhere');
  expect(await calls(page, 'app_query')).toEqual([]);
  for (let step = 0; step < 3; ++step) await page.goBack();
  await expect.poll(async () => (await calls(page, 'app_query')).length).toBe(1);
  expect(await calls(page, 'app_query')).toEqual([['']]);
  await page.goForward();
  await expect.poll(() => calls(page, 'app_query')).toEqual([[''], ['org=c40']]);
});

test('what was waiting to be written is written beside another place, too', async ({
  page,
  site,
}) => {
  await openFake(page, site, { document: [all] });
  await navigate(page, 'from=2001', 0);
  await navigate(page, 'from=2002', 0); // waits
  await follow(page, '#all');
  await expect.poll(() => page.url()).toBe(`${site.url}?from=2002#all`);
  expect(await calls(page, 'app_query')).toEqual([]);
});

test('writes letter by letter what it is given, wherever the page lies', async ({ page, site }) => {
  await openFake(page, site, {});
  const odd = 'id=4711&tom&x=a+b&x=%C3%a5&%E4=%&q=%2B';
  await navigate(page, odd, 1);
  expect(page.url()).toBe(`${site.url}?${odd}`);
  await page.evaluate(() => history.replaceState(null, '', '?a=1#all'));
  await navigate(page, '', 1);
  expect(page.url()).toBe(`${site.url}#all`);
});
