// Does the single file work by itself: opened from a disk, with nothing beside it and no network?
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, waitForFirstFrame } from '../../page.mjs';
import { button, details, expectQuery, organisations, row, rows } from '../facts.mjs';

const site = process.env.SITE_DIR ?? 'dist';

/** @type {{ file: string, language: 'sv' | 'en', title: string, help: string, helpTitle: string }[]} */
const singleFiles = [
  {
    file: 'stockholm-i-varlden.html',
    language: 'sv',
    title: 'Stockholm i världen',
    help: 'Hjälp',
    helpTitle: 'Hjälp till tidslinjen',
  },
  {
    file: 'en/stockholm-in-the-world.html',
    language: 'en',
    title: 'Stockholm in the world',
    help: 'Help',
    helpTitle: 'Help with the timeline',
  },
];

/** @typedef {import('../../page.mjs').Args & import('../../page.mjs').Options} Theirs */
/** @typedef {import('../../page.mjs').Ours & Theirs} Given */

/**
 * open: copies a single file to a folder of its own and opens it without a network.
 * @type {import('@playwright/test').Fixtures<
 *   { open: (file: string, query?: string) => Promise<void> }, {}, Given, {}>}
 */
const fixtures = {
  open: async ({ page, context }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'single-file-'));
    /** @type {string[]} */
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    let opened = '';
    await context.setOffline(true);
    await use(async (file, query = '') => {
      const copy = path.join(folder, path.basename(file));
      await copyFile(path.join(site, file), copy);
      opened = pathToFileURL(copy).href;
      await page.goto(opened + query);
    });
    const others = requests.filter((url) => !url.startsWith(opened) && !/^(data|blob):/.test(url));
    expect(others, 'asked for nothing but itself').toEqual([]);
    await rm(folder, { recursive: true });
  },
};

const test = base.extend(fixtures);

for (const { file, language, title, help, helpTitle } of singleFiles) {
  test.describe(file, () => {
    test('draws the timeline, with all its rows', async ({ page, open }) => {
      await open(file);
      await waitForFirstFrame(page);
      await expect(page).toHaveTitle(title);
      await expect(rows(page, language)).toHaveCount(organisations.length);
      await expect(page.getByRole('alert')).toBeHidden();
      const drawn = await page.locator('#canvas').screenshot();
      expect(new Set(drawn).size, 'the canvas is not blank').toBeGreaterThan(100);
      const fonts = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(fonts, 'its own fonts').toContain('Inter');
    });

    test('starts with a damaged end of its address', async ({ page, open }) => {
      for (const end of ['#100%', '#r%E4tt', '#/%', '#/hjalp.html#%', '?x=%E4&org=c40#%']) {
        await page.goto('about:blank');
        await open(file, end);
        await waitForFirstFrame(page);
      }
      await expect(page).toHaveTitle(`C40 Cities – ${title}`);
    });

    test('leads to its help and back', async ({ page, open }) => {
      await open(file);
      await waitForFirstFrame(page);
      await page.locator('#stage').getByRole('link', { name: help }).click();
      const heading = page.getByRole('heading', { level: 1, name: helpTitle });
      await expect(heading).toBeVisible();
      await expect(page.locator('#stage')).toBeHidden();
      await page.goBack();
      await expect(heading).toBeHidden();
      await expect(page.locator('#stage')).toBeVisible();
      await page.goForward();
      await expect(heading).toBeVisible();
      await page.locator('.to-timeline').click();
      await expect(page.locator('#stage')).toBeVisible();
      await expect(page.locator('#stage').getByRole('link', { name: help })).toBeFocused();
    });
  });
}

test('changes the language in place, and keeps the view in the address', async ({ page, open }) => {
  await open('stockholm-i-varlden.html', '?org=c40');
  await waitForFirstFrame(page);
  await expect(details(page)).toContainText('C40 Cities');
  await button(page, 'English').click();
  await expect(rows(page, 'en')).toHaveCount(organisations.length);
  await row(page, 'polis', 'en').click();
  await expectQuery(page, { lang: 'en', org: 'polis' });
  await page.reload();
  await expect(page).toHaveTitle('POLIS – Stockholm in the world');
});

test('leads from page to page inside it, to the paragraph asked for', async ({ page, open }) => {
  await open('stockholm-i-varlden.html', '#/tillganglighet.html');
  await page.getByRole('link', { name: 'hjälpsidan' }).first().click();
  await expect(page.getByRole('heading', { name: 'Med hjälpmedel' })).toBeInViewport();
  await page.locator('.page-head').getByRole('link', { name: 'In English' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Help with the timeline' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'The parts of the page' }).click();
  await expect(page.getByRole('heading', { name: 'The parts of the page' })).toBeInViewport();
});

test('hands over the table', async ({ page, open }) => {
  await open('stockholm-i-varlden.html', '?view=table');
  await waitForFirstFrame(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /som CSV/ }).click();
  const got = await download;
  expect(got.suggestedFilename()).toBe('medlemskap.csv');
  expect(await readFile(await got.path(), 'utf8')).toBe(
    await readFile(path.join(site, 'medlemskap.csv'), 'utf8'),
  );
});

test('has no link that leads to another file', async ({ page, open }) => {
  await open('stockholm-i-varlden.html');
  await waitForFirstFrame(page);
  const links = await page
    .locator('a[href]:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const inside = new Set(
    await page
      .locator('script[data-file]')
      .evaluateAll((all) => all.map((block) => `./${block.getAttribute('data-file')}`)),
  );
  expect(links.length).toBeGreaterThan(2);
  expect(
    links.filter((href) => !/^([#?]|https:)/.test(`${href}`) && !inside.has(`${href}`)),
  ).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('can be read, and has no dead link', async ({ page, open }) => {
    await open('stockholm-i-varlden.html');
    await expect(page.locator('.noscript')).toBeVisible();
    await expect(page.getByRole('row', { name: /C40 Cities/ })).toContainText('2007');
    await expect(page.locator('a[href^="./"]:visible, a[href^="../"]:visible')).toHaveCount(0);
  });
});

test('allows nothing but what is in it', async () => {
  for (const { file } of singleFiles) {
    const html = await readFile(path.join(site, file), 'utf8');
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|'self'|https?:/);
  }
});
