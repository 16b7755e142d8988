// What do people get who take slides away: pictures that look like the slides, and files that need
// nothing from the page? (Of PowerPoint files see powerpoint.spec.mjs.)
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '../../page.mjs';
import { partsOf, test } from '../../office.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const width = 1920;
const height = 1080;

/** What the site has in one script with all else is there for tests by itself. @param {Page} page */
const serveScripts = (page) =>
  page.route('**/web/*/*.js', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: pathname.slice(pathname.indexOf('web/')) });
  });

/** @param {Page} page while presenting @returns {Promise<string>} the step as an SVG file, as its button gives it */
async function svgOf(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => document.getElementById('take-svg')?.click()),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** @param {Page} page with scripts served @param {string} svg @param {number} w @param {number} h @returns {Promise<Buffer>} */
async function pngOf(page, svg, w, h) {
  const bytes = await page.evaluate(
    async (size) => {
      const address = new URL('web/files/slide_files.js', location.href).href;
      const { pngOf } = await import(address);
      const blob = await pngOf(size.svg, size.w, size.h);
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    { svg, w, h },
  );
  return Buffer.from(bytes);
}

/**
 * @param {Page} page any @param {Buffer[]} pngs
 * @returns {Promise<{ width: number, height: number, difference: number }>} the first one's size, and which
 *   share of its pixels the last one has otherwise
 */
function compared(page, pngs) {
  return page.evaluate(
    async (sources) => {
      const pictures = sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return /** @type {ImageData} */ (context?.getImageData(0, 0, width, height));
      });
      const all = await Promise.all(pictures);
      const [{ width, height, data }, other] = [all[0], all[all.length - 1].data];
      const differing = data.filter((channel, i) => Math.abs(channel - other[i]) > 48).length;
      return { width, height, difference: differing / data.length };
    },
    pngs.map((png) => `data:image/png;base64,${png.toString('base64')}`),
  );
}

test('is an SVG file that needs nothing else, and looks the same', async ({
  page,
  timeline,
  folder,
  context,
}) => {
  await page.setViewportSize({ width, height });
  await timeline('?present=4');
  const svg = await svgOf(page);
  expect(svg).not.toMatch(
    / class=|var\(|@import|(href|src)="|url\((?!#|data:)|https?:(?!\/\/www\.w3\.org)/,
  );
  const file = path.join(folder, 'slide.svg');
  await writeFile(file, svg);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint')); // the program draws the slides as elements
    document.getElementById('print')?.style.setProperty('display', 'contents');
    const shown = /** @type {SVGElement} */ (document.querySelector('#slide-04-c40 svg'));
    shown.style.cssText =
      'display:block;position:fixed;inset:0;z-index:99;width:100vw;height:100vh;background:var(--page)';
  });
  const slide = await page.screenshot();
  const other = await context.newPage();
  await other.setViewportSize({ width, height });
  await other.goto(pathToFileURL(file).href);
  const { difference } = await compared(page, [slide, await other.screenshot()]);
  expect(difference).toBeLessThan(0.001);
});

test('is a picture of the same, in the same letters, large enough for a wall', async ({
  page,
  timeline,
  context,
}) => {
  await serveScripts(page);
  await timeline('?present=4');
  const svg = await svgOf(page);
  const picture = await pngOf(page, svg, width, height);
  const other = await context.newPage();
  await other.setViewportSize({ width, height });
  await other.setContent(`<body style="margin:0">${svg}`);
  await other.evaluate(() => document.fonts.ready);
  const same = await compared(page, [picture, await other.screenshot()]);
  expect(same).toMatchObject({ width, height });
  expect(same.difference).toBeLessThan(0.001);
  const unlettered = svg.replace(/@font-face\{[^}]*\}/g, '');
  const otherLetters = await pngOf(page, unlettered, width, height);
  expect((await compared(page, [picture, otherLetters])).difference).toBeGreaterThan(0.002);
  const [w, h] = [width / 4, height / 4];
  const small = await pngOf(page, svg, w, h);
  expect(await compared(page, [small]), 'as large from a small one').toMatchObject({
    width,
    height,
  });
});

test('comes as a download of the name it is given', async ({ page }) => {
  await serveScripts(page);
  await page.goto('');
  const download = page.waitForEvent('download');
  await page.evaluate(async () => {
    const address = new URL('web/files/slide_files.js', location.href).href;
    const { save } = await import(address);
    save(new Blob(['words']), '03-c40-cities.txt');
  });
  const got = await download;
  expect(got.suggestedFilename()).toBe('03-c40-cities.txt');
  expect(await readFile(await got.path(), 'utf8')).toBe('words');
});

test('comes as a ZIP file of many', async ({ page }) => {
  await page.goto('');
  const bytes = await page.evaluate(async () => {
    const address = new URL('powerpoint.js', location.href).href;
    const { zipOf } = await import(address);
    const files = ['ett', 'två'].map((name) => ({ name: `${name}.txt`, blob: new Blob([name]) }));
    return [...new Uint8Array(await (await zipOf(files)).arrayBuffer())];
  });
  const zip = partsOf(Buffer.from(bytes));
  expect([...zip.keys()]).toEqual(['ett.txt', 'två.txt']);
  expect(zip.get('två.txt')).toBe('två');
});

test('costs nothing until somebody asks for it', async ({ page, timeline }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await timeline();
  expect(asked.filter((url) => /powerpoint/.test(url))).toEqual([]);
});
