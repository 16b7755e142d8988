// Do words and lang agree wherever words stand, and is the page left to a browser that translates it?
import { inEnglish } from '../fake/site.mjs';
import { expect, test } from '../page.mjs';
import { button, calls, openFake, publish } from './fake_program.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const staticPage = '<section id="why"><h2 id="why-h">Därför är staden med</h2></section>';

/** @param {Page} page @param {string} selector @returns {Promise<string>} the language that its words are said in */
const languageOf = (page, selector) =>
  page
    .locator(selector)
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang') ?? '');

/** @type {(view?: string) => import('../../../web/mirror/elements.js').Node[]} */
const stageOf = (view = 'timeline') => [
  { id: 'title', tag: 'h1', text: 'Stockholm i världen' },
  { id: 'total', tag: 'p', text: '10 med startår', lines: ['10 med', 'startår'] },
  button('view-table', { attrs: { 'aria-pressed': String(view === 'table') } }),
];

/** As a browser does it: words in elements of its own, another language, a class. @param {Page} page */
async function translate(page, { className = 'translated-ltr', lang = 'uk' } = {}) {
  await page.evaluate(
    ([className, lang]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        font.textContent = 'ЖЖЖ';
        text.replaceWith(font);
      }
      document.documentElement.lang = lang;
      if (className) document.documentElement.classList.add(className);
    },
    [className, lang],
  );
}

/** @param {Page} page */
async function undoTranslation(page) {
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font')) font.replaceWith('Åter');
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'sv';
  });
}

test('says in which language the static page is when it comes back under another one', async ({
  page,
  site,
  complaints,
}) => {
  site.document = staticPage;
  await openFake(page, site, { lang: 'en' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.skip')).toHaveText(inEnglish('Till innehållet'));
  await page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
  });
  await expect(page.locator('#notice')).toHaveText(inEnglish('Grafiken försvann för en stund.'));
  expect(await languageOf(page, '#notice p')).toBe('en');
  expect(await languageOf(page, '#page-title')).toBe('sv');
  expect(await languageOf(page, '#why-h')).toBe('sv');
  complaints.length = 0;
});

test('keeps a notice in the language that it was said in', async ({ page, site }) => {
  await openFake(page, site, { notice: ['Det finns fel:', 'rad 1'] });
  expect(await languageOf(page, '#notice p')).toBe('sv');
  await page.evaluate(() => /** @type {any} */ (window).fake.page.requestFrame());
  await publish(page, { lang: 'en', notice: ['Det finns fel:', 'rad 1'] });
  expect(await languageOf(page, '#notice p'), 'it has not been said again').toBe('sv');
  await publish(page, { lang: 'en', notice: ['There are mistakes:', 'line 1'] });
  expect(await languageOf(page, '#notice p')).toBe('en');
});

test('says in which language a fatal problem is told', async ({ page, site, complaints }) => {
  const fatal = { message: 'It can’t be read:', details: ['line 1'], lang: 'en' };
  await page.addInitScript((given) => Object.assign(window, { fakeSettings: given }), { fatal });
  await page.goto(site.url);
  await expect(page.locator('#notice')).toContainText('It can’t be read');
  expect(await languageOf(page, '#notice li')).toBe('en');
  expect(await languageOf(page, '#page-title')).toBe('sv');
  complaints.length = 0;
});

for (const signs of [{}, { className: '' }, { className: 'translated-rtl', lang: 'ar' }]) {
  test(`leaves a translated page to the translator: ${JSON.stringify(signs)}`, async ({
    page,
    site,
  }) => {
    await openFake(page, site, { stage: stageOf(), status: 'Alla 12 visas', title: 'Titel' });
    const note = page.locator('#translated');
    await expect(note).toBeHidden();
    await translate(page, signs);
    await expect(note).toBeVisible();
    await page.evaluate(() => (document.title = 'ЖЖЖ'));
    await publish(page, {
      lang: 'en',
      stage: stageOf(),
      status: 'Alla 12 visas',
      title: 'Titel',
      height: 700,
    });
    const { lang = 'uk' } = signs;
    await expect(page.locator('html'), 'it says what the words are').toHaveAttribute('lang', lang);
    for (const id of ['title', 'total', 'status']) {
      expect(await page.locator(`#${id}`).textContent(), id).toMatch(/^[Ж ]+$/);
    }
    await expect(page).toHaveTitle('ЖЖЖ');
    // What is new is said, for the translator to change.
    await publish(page, { lang: 'en', stage: stageOf(), status: '4 visas', title: 'Titel' });
    await expect(page.locator('#status')).toHaveText('4 visas');

    await note.getByRole('button').click();
    expect(await calls(page, 'app_act')).toEqual([['view-table', '']]);
    await publish(page, { stage: stageOf('table') });
    await expect(note, 'the table’s words are seen').toBeHidden();
    await publish(page, { stage: stageOf() });
    await expect(note).toBeVisible();
  });
}

test('speaks its own language again when the translation is undone', async ({ page, site }) => {
  await openFake(page, site, { stage: stageOf() });
  await translate(page);
  await publish(page, { lang: 'en', stage: stageOf() });
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await undoTranslation(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#translated')).toBeHidden();
});

test('notices that the page was translated before the program came', async ({ page, site }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => (document.documentElement.lang = 'fi'));
  });
  await openFake(page, site, { stage: stageOf() });
  await expect(page.locator('#translated')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  const [[, , environment]] = await calls(page, 'app_start');
  expect(JSON.parse(environment).page, 'what was opened is Swedish').toBe('sv');
});

test('takes nothing from its elements that others have put there', async ({ page, site }) => {
  await openFake(page, site, { stage: stageOf() });
  await page.locator('#title').evaluate((title) => title.setAttribute('_msttexthash', '1'));
  await expect(page.locator('#translated')).toBeVisible();
  await publish(page, { stage: stageOf(), height: 700 });
  await expect(page.locator('#title')).toHaveAttribute('_msttexthash', '1');
});
