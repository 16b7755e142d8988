// When something is missing or breaks: is the page still readable, and does it say what happened?
import { expect, test } from '../../page.mjs';
import { organisations, rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Every organisation can be read, with its year, and where to go on. @param {Page} page @param {'sv' | 'en'} [language] */
async function expectReadable(page, language = 'sv') {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const table = page.getByRole('table');
  for (const { name, about } of organisations) {
    await expect(table.getByRole('link', { name: name[language], exact: true })).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 3, name: name[language], exact: true }),
    ).toBeVisible();
    const text = page.locator('#document').getByText(about[language], { exact: true });
    await expect(text).toBeVisible();
  }
  await expect(page.locator('#stage')).toBeHidden();
  await expect(page.locator('#loading')).toBeHidden();
  await expect(page.locator('#canvas:visible')).toHaveCount(0);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, in both languages', async ({ page }) => {
    await page.goto('');
    const notice = page.locator('.noscript'); // which getByText never looks into
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('behöver JavaScript');
    await expect(page.getByRole('row', { name: /C40 Cities/ })).toContainText('2007');
    await expect(page.getByRole('row', { name: /POLIS/ })).toContainText('Anges inte');
    await expectReadable(page);
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(notice).toContainText('needs JavaScript');
    await expectReadable(page, 'en');
    await page.getByRole('link', { name: 'På svenska' }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockholm i världen');
  });

  test('the links of the table lead to the texts', async ({ page }) => {
    await page.goto('');
    await page.getByRole('table').getByRole('link', { name: 'POLIS' }).click();
    await expect(page.getByRole('heading', { level: 3, name: 'POLIS' })).toBeInViewport();
  });
});

test('without WebAssembly', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('saknar WebAssembly');
  await expectReadable(page);
  await page.goto('en/');
  await expect(page.getByRole('alert')).toContainText('has no WebAssembly');
  await expectReadable(page, 'en');
});

test('without WebGL 2', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText('kan inte rita med WebGL 2');
  await expectReadable(page);
});

test('when WebGL 2 works only once', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    const original = /** @type {Function} */ (HTMLCanvasElement.prototype.getContext);
    let asked = 0;
    Object.assign(HTMLCanvasElement.prototype, {
      /** @this {HTMLCanvasElement} @param {unknown[]} given */
      getContext(...given) {
        return given[0] === 'webgl2' && ++asked > 1 ? null : original.apply(this, given);
      },
    });
  });
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText(/WebGL|slutade fungera/);
  await expectReadable(page);
  complaints.length = 0;
});

test('when the browser hides what is drawn from those who could know it by that', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const original = prototype.getImageData;
    Object.assign(prototype, {
      /** @this {CanvasRenderingContext2D} @param {[number, number, number, number]} given */
      getImageData(...given) {
        const image = original.apply(this, given);
        crypto.getRandomValues(image.data);
        return image;
      },
    });
  });
  await page.goto('en/');
  await expect(page.getByRole('alert')).toContainText('keeps secret what it draws');
  await expectReadable(page, 'en');
});

/** What a server or a bad line can do to a file. @type {[string, string, (route: import('@playwright/test').Route) => Promise<void>, RegExp][]} */
const losses = [
  ['is not found', 'timeline.wasm', (route) => route.fulfill({ status: 404 }), /inte hämtas/],
  ['is cut short', 'timeline.wasm', (route) => cut(route, 0.6), /inte hämtas|slutade fungera/],
  ['is empty', 'timeline.wasm', (route) => cut(route, 0), /inte hämtas|slutade fungera/],
  ['never arrives', 'timeline.js', (route) => route.abort(), /kunde inte hämtas/],
  ['is a web page', 'timeline.js', (route) => webPage(route), /webbsida i stället för/],
  ['is a web page', 'timeline.wasm', (route) => webPage(route), /webbsida i stället för/],
  ['is a web page', 'organisations.json', (route) => webPage(route), /webbsida i stället för/],
  ['is not found', 'organisations.json', (route) => route.fulfill({ status: 404 }), /uppgifter/],
  ['never arrives', 'organisations.json', (route) => route.abort(), /uppgifter kunde inte hämtas/],
];

/** @param {import('@playwright/test').Route} route @param {number} share how much of it comes */
async function cut(route, share) {
  const body = await (await route.fetch()).body();
  await route.fulfill({
    body: body.subarray(0, body.length * share),
    contentType: 'application/wasm',
  });
}

/** @param {import('@playwright/test').Route} route */
const webPage = (route) =>
  route.fulfill({ body: '<!doctype html><p>Logga in', contentType: 'text/html' });

for (const [happening, file, answer, message] of losses) {
  test(`when ${file} ${happening}`, async ({ page, complaints }) => {
    await page.route(`**/${file}*`, answer);
    await page.goto('');
    await expect(page.getByRole('alert')).toContainText(message);
    await expectReadable(page);
    await page.unroute(`**/${file}*`);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.locator('#stage'), 'a second try works').toBeVisible();
    await expect(rows(page)).toHaveCount(organisations.length);
    await expect(page.getByRole('alert')).toBeHidden();
    complaints.length = 0;
  });
}

/** @param {Page} page @param {'loseContext' | 'restoreContext'} deed */
const graphics = (page, deed) =>
  page.evaluate((name) => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    const gl = canvas.getContext('webgl2');
    Object.assign(window, {
      lost: /** @type {any} */ (window).lost ?? gl?.getExtension('WEBGL_lose_context'),
    });
    /** @type {any} */ (window).lost[name]();
  }, deed);

/** @param {Page} page @returns {Promise<Buffer>} the canvas once nothing in it moves any more */
async function stillPicture(page) {
  let picture = await page.locator('#canvas').screenshot();
  await expect
    .poll(async () => {
      const before = picture;
      picture = await page.locator('#canvas').screenshot();
      return before.equals(picture);
    })
    .toBe(true);
  return picture;
}

test('when the graphics are lost and come back, twice', async ({ page, timeline }) => {
  await timeline('?org=c40&theme=climate');
  const before = await stillPicture(page);
  for (let time = 0; time < 2; ++time) {
    await graphics(page, 'loseContext');
    await expect(page.getByRole('alert')).toContainText('behövde grafiken till annat');
    await expectReadable(page);
    await graphics(page, 'restoreContext');
    await expect(page.locator('#stage')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(rows(page)).toHaveCount(4);
  }
  await expect
    .poll(async () => before.equals(await page.locator('#canvas').screenshot()), 'the same picture')
    .toBe(true);
});
