// Are the text pages (help, accessibility statement) accessible, readable at any size and without
// JavaScript, and do all their links lead somewhere?
import { expectNoViolations } from '../../axe.mjs';
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const pages = /** @type {const} */ ([
  { address: 'hjalp.html', lang: 'sv', other: 'en/help.html', heading: 'Hjälp till tidslinjen' },
  { address: 'en/help.html', lang: 'en', other: 'hjalp.html', heading: 'Help with the timeline' },
  {
    address: 'tillganglighet.html',
    lang: 'sv',
    other: 'en/accessibility.html',
    heading: 'Tillgänglighets\u00adredogörelse för Stockholm i världen',
  },
  {
    address: 'en/accessibility.html',
    lang: 'en',
    other: 'tillganglighet.html',
    heading: 'Accessibility statement for Stockholm in the world',
  },
]);

/** Nothing is wider than the window, cut off, or laid over other text. @param {Page} page */
async function expectNothingLost(page) {
  const lost = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...document.querySelectorAll('body *:not(.skip)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    });
    const cut = [...document.querySelectorAll('body *')].filter(
      (element) =>
        getComputedStyle(element).overflow !== 'visible' &&
        element.scrollWidth > element.clientWidth,
    );
    return {
      sideways: scrollWidth - clientWidth,
      outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });
  expect(lost).toEqual({ sideways: 0, outside: [], cut: [] });
}

for (const { address, lang, other, heading } of pages) {
  test.describe(address, () => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      for (const width of [320, 1280]) {
        test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await page.goto(address);
          await expectNoViolations(page);
        });
      }
    }

    test('is in its language, with one main heading that is in the title', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page).toHaveTitle(new RegExp(`^${heading.replace('\u00ad', '')} – Stockholm i`));
      const contrary = lang === 'sv' ? 'In English' : 'På svenska';
      await page.getByRole('banner').getByRole('link', { name: contrary }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}$`));
    });

    test('fits a window at 400 % without scrolling sideways', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address);
      await expectNothingLost(page);
    });

    for (const width of [390, 1280]) {
      test(`loses nothing when text is twice as large, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const before = await page.locator('#main').evaluate(({ scrollHeight }) => scrollHeight);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        const after = await page.locator('#main').evaluate(({ scrollHeight }) => scrollHeight);
        expect(after, 'the text did grow').toBeGreaterThan(before * 1.5);
        await expectNothingLost(page);
      });
    }

    test('has links that all lead somewhere', async ({ page, request, baseURL }) => {
      await page.goto(address);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
      const own = links.filter((href) => href.startsWith(String(baseURL)));
      expect(
        links.filter((href) => !own.includes(href) && !/^https:\/\/www\.digg\.se\//.test(href)),
      ).toEqual([]);
      for (const href of new Set(own)) {
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        const [, anchor] = href.split('#');
        if (anchor) expect(await answer.text(), href).toContain(`id="${anchor}"`);
      }
    });

    test('asks nobody but its own server, and for no script', async ({ page, baseURL }) => {
      /** @type {string[]} */
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address, { waitUntil: 'networkidle' });
      const unexpected = requests.filter(
        (url) => !url.startsWith('data:') && (!url.startsWith(`${baseURL}`) || /\.js/.test(url)),
      );
      expect(unexpected).toEqual([]);
    });

    test('is walked through with Tab, the way past the head first', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toBeFocused();
      await expect(page.locator('.skip')).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
    });
  });
}

for (const { address, heading } of pages) {
  test.describe(`${address} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('can be read', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      const back = page.getByRole('link', { name: /^Till tidslinjen|^To the timeline/ });
      await back.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Stockholm i/);
    });
  });
}

test('the help explains every mark and theme as the timeline does', async ({ page }) => {
  for (const [help, timeline] of [
    ['hjalp.html', ''],
    ['en/help.html', 'en/'],
  ]) {
    await page.goto(timeline);
    const reading = page.locator('#reading');
    const there = await reading.innerText();
    await page.goto(help);
    await expect(reading).toHaveText(there, { useInnerText: true });
  }
});

test('are no templates in the site', async ({ request }) => {
  for (const address of ['page.html', 'pages/help.sv.html', 'pages/']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});
