// Is on paper what is on the page? A canvas prints blank, so the program draws the view for the sheet.
import { spawnSync } from 'node:child_process';
import { expect, test } from '../../page.mjs';
import { boxOf, manyRows, organisations, rows } from '../facts.mjs';

/**
 * The words on paper with their page, place and height in points, as another program reads the file.
 * @param {string} file
 */
function wordsOnPaper(file) {
  const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1 << 28 });
  return String(stdout)
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)/g),
      ].map(([, left, top, bottom, word]) => ({
        word,
        left: Number(left),
        top: Number(top),
        height: Number(bottom) - Number(top),
      })),
    );
}

/** @param {string} text @returns {string[]} its words, as they stand in a file of words */
const wordsOf = (text) =>
  text
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .split(/\s+/);

/**
 * @param {ReturnType<typeof wordsOnPaper>} pages @param {string[]} wanted words in a row
 * @returns {{ page: number, column: number } | undefined} where the first of them stands
 */
function placeOf(pages, wanted) {
  for (const [page, words] of pages.entries()) {
    const at = words.findIndex((_, i) => wanted.every((word, k) => words[i + k]?.word === word));
    if (at >= 0) return { page, column: words[at].left < 400 ? 0 : 1 };
  }
  return undefined;
}

/** Inter is so much higher than its size. */
const heightPerSize = 1.21;

test('prints every organisation, and then goes on drawing', async ({ page, timeline }) => {
  await timeline('?theme=climate&scheme=dark');
  await page.evaluate(() => {
    // After the page's own listener: what is on the sheet at that moment.
    addEventListener('beforeprint', () => {
      Object.assign(window, { printed: document.getElementById('main')?.innerText });
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  const printed = await page.evaluate(() => /** @type {any} */ (window).printed);
  for (const { name, about } of organisations) {
    expect(printed).toContain(name.sv);
    expect(printed).toContain(about.sv);
  }
  await expect(page.locator('#stage')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
});

test('prints the view without tools, on white, across', async ({ page, timeline }) => {
  await timeline('?scheme=dark&theme=climate&org=c40');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#print-status')).toHaveText(/^4 av 12 organisationer visas\./);
  const drawn = await page.locator('#print-picture text').allTextContents();
  expect(drawn).toContain('C40 Cities');
  expect(drawn).not.toContain('POLIS');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const colours = await page.getByRole('cell', { name: '2007' }).evaluate((cell) => {
    const { color } = getComputedStyle(cell);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(20, 32, 43)', 'rgba(0, 0, 0, 0)']);
  const bar = page.locator('#print-picture .fill-leaf').first();
  expect(await bar.evaluate((shape) => getComputedStyle(shape).fill)).toBe('rgb(0, 121, 107)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#print')).toBeHidden();
  await expect(page.locator('#stage')).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the program’s paper' : 'paper without the program', () => {
    test.use({ javaScriptEnabled });

    test('has six sheets, on which no organisation is broken', async ({ page, timeline }, info) => {
      if (javaScriptEnabled) await timeline();
      else await page.goto('');
      const path = info.outputPath('print.pdf');
      await page.pdf({ path, preferCSSPageSize: true });
      const pages = wordsOnPaper(path);
      expect(pages.length).toBeLessThanOrEqual(6);
      for (const { name, about, city } of organisations) {
        const begin = placeOf(pages, wordsOf(about.sv).slice(0, 5));
        expect(begin, name.sv).toBeDefined();
        expect(placeOf(pages, wordsOf(city.sv).slice(-4)), name.sv).toEqual(begin);
      }
      const sources = pages.map((words) => words.filter(({ word }) => word === 'stycke').length);
      expect(sources.slice(0, -1), 'sources stand at the end').toEqual(pages.slice(1).map(() => 0));
      expect(sources.at(-1)).toBeGreaterThan(organisations.length);
    });

    test('has the picture from edge to edge, and no frames', async ({ page, timeline }) => {
      await page.setViewportSize({ width: 1032, height: 703 }); // a sheet's
      if (javaScriptEnabled) await timeline();
      else await page.goto('');
      await page.emulateMedia({ media: 'print' });
      if (javaScriptEnabled) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const cards = page.locator(
        javaScriptEnabled
          ? '#print .picture > svg > .fill-surface.stroke-strong-line'
          : '#static .card:visible',
      );
      const boxes = await Promise.all((await cards.all()).map((card) => boxOf(card)));
      const title = await boxOf(page.locator(javaScriptEnabled ? '#print-title' : '#page-title'));
      const left = Math.min(...boxes.map(({ x }) => x));
      const right = Math.max(...boxes.map(({ x, width }) => x + width));
      expect(Math.abs(left - title.x)).toBeLessThan(2);
      const { width } = await boxOf(page.locator('#main'));
      expect(right - left).toBeGreaterThan(width - 4);
      const frame = await page
        .locator('#organisation-c40')
        .evaluate((card) => getComputedStyle(card).borderTopWidth);
      expect(frame).toBe('0px');
    });
  });
}

const papers = [
  { paper: 'A4 across', options: { preferCSSPageSize: true } },
  { paper: 'A4 upright', options: { format: 'A4' } },
  { paper: 'Letter upright', options: { format: 'Letter' } },
  { paper: 'Letter across', options: { format: 'Letter', landscape: true } },
];

for (const { paper, options } of papers) {
  test(`sixty rows can be read on ${paper}`, async ({ page, timeline }, info) => {
    await page.route('**/organisations.json', (route) =>
      route.fulfill({ body: manyRows(60), contentType: 'application/json' }),
    );
    await timeline('?scheme=dark');
    const path = info.outputPath('print.pdf');
    await page.pdf({ path, ...options });
    const pages = wordsOnPaper(path);
    // The picture comes first, then the table.
    const names = pages.flat().filter(({ word }) => word === 'Nätverk');
    const drawn = names.slice(0, 60);
    expect(drawn).toHaveLength(60);
    for (const { height } of drawn) expect(height / heightPerSize).toBeGreaterThan(6);
    const empty = pages.filter((words) => words.length === 0);
    expect(empty, 'no sheet is empty').toEqual([]);
  });

  test(`twelve rows stand on one sheet of ${paper}`, async ({ page, timeline }, info) => {
    await timeline();
    const path = info.outputPath('print.pdf');
    await page.pdf({ path, ...options });
    const [first] = wordsOnPaper(path);
    const drawn = first.filter(({ word }) => ['C40', 'POLIS', 'Eurocities'].includes(word));
    expect(new Set(drawn.map(({ word }) => word)).size).toBe(3);
    for (const { height } of drawn) expect(height / heightPerSize).toBeGreaterThan(6);
  });
}
