// Does each button of the presenter's give what it says, on the site and from a file on a disk?
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../../page.mjs';
import { partsOf, printed, run, textOfPage } from '../../office.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const steps = 15;
const file = pathToFileURL(`${process.env.SITE_DIR ?? 'dist'}/stockholm-i-varlden.html`).href;

/** @param {Page} page while presenting @param {string} name of the button @param {string} [id] when it isn't in sight @returns {Promise<{ name: string, bytes: Buffer }>} */
async function taken(page, name, id = '') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    id ? press(page, [id]) : page.getByRole('button', { name }).click(),
  ]);
  await expect(page.getByText('Filen är sparad.')).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** @param {(folder: string) => Promise<void>} use */
async function inFolder(use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'take-away-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

for (const [where, address] of [
  ['the site', ''],
  ['a file', file],
]) {
  test(`makes a PowerPoint of all steps, from ${where}`, async ({ page, timeline }) => {
    test.slow(); // LibreOffice makes itself a profile first
    await timeline(`${address}?present=4`);
    await page.keyboard.press('?');
    const { name, bytes } = await taken(page, 'PowerPoint, 15 bilder');
    expect(name).toBe('stockholm-i-varlden.pptx');
    await inFolder(async (folder) => {
      const pdf = await printed(folder, bytes);
      expect((await run('pdfinfo', [pdf])).stdout).toMatch(new RegExp(`Pages: +${steps}\n`));
      const c40 = await textOfPage(pdf, 4);
      for (const words of ['2007', 'C40 Cities', 'Del av styrgruppen, 2019–2022', '4 / 15']) {
        expect(c40).toContain(words);
      }
      expect(await textOfPage(pdf, 14)).toContain('Startår anges inte');
    });
    const zip = partsOf(bytes);
    const titleOf = (/** @type {number} */ step) => {
      const slide = zip.get(`ppt/slides/slide${step}.xml`) ?? '';
      const [, title = ''] = /type="title".*?<p:txBody>(.*?)<\/p:txBody>/s.exec(slide) ?? [];
      return [...title.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, words]) => words).join('');
    };
    expect([4, 12, 15].map(titleOf)).toEqual(['C40 Cities', '4 uppdrag', '12 medlemskap']);
    expect(zip.get('ppt/notesSlides/notesSlide4.xml')).toContain('innovationsstad');
    expect(zip.get('docProps/core.xml')).toContain('Stockholm i världen');
    for (let step = 1; step <= steps; ++step) {
      const sizes = [...(zip.get(`ppt/slides/slide${step}.xml`) ?? '').matchAll(/ sz="(\d+)"/g)];
      const smallest = Math.min(...sizes.map(([, size]) => Number(size) / 100));
      expect(smallest, `points of the smallest letters of slide ${step}`).toBeGreaterThanOrEqual(
        10,
      );
    }
    expect([...zip.keys()].filter((each) => /media\/./.test(each))).toEqual([]);
  });

  test(`saves the picture of what is seen, from ${where}`, async ({ page, timeline }) => {
    await timeline(`${address}?theme=climate`);
    const svg = await taken(page, 'Bilden som SVG');
    expect(svg.name).toBe('stockholm-i-varlden.svg');
    expect(svg.bytes.toString()).toContain('ICLEI');
    expect(svg.bytes.toString()).not.toContain('POLIS');
    await expect(page.getByText('Filen är sparad.')).toBeVisible();
    const png = await taken(page, 'Bilden som PNG');
    expect(png.name).toBe('stockholm-i-varlden.png');
    expect(png.bytes.readUInt32BE(16)).toBe(1920);
  });

  test(`makes pictures of the steps, from ${where}`, async ({ page, timeline }) => {
    await timeline(`${address}?present=4`);
    await page.keyboard.press('?');
    const all = await taken(page, 'Alla 15 steg som PNG och SVG (zip)');
    const names = [...partsOf(all.bytes).keys()];
    expect(names).toHaveLength(2 * steps);
    expect(names.slice(6, 8)).toEqual(['04-c40.svg', '04-c40.png']);
    const png = await taken(page, 'Det här steget som PNG');
    expect(png.name).toBe('04-c40.png');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
    const svg = await taken(page, 'Det här steget som SVG');
    expect(svg.name).toBe('04-c40.svg');
    expect(svg.bytes.toString()).toContain('C40 Cities');
    await expect(page.locator('#print')).toBeEmpty();
  });
}

/** @param {Page} page @param {string[]} ids of buttons that are pressed at once, before any has done its work */
const press = (page, ids) =>
  page.evaluate((all) => {
    for (const id of all) document.getElementById(id)?.click();
  }, ids);

test('makes one file at a time, of what was shown when it was asked for', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  /** @type {import('@playwright/test').Download[]} */
  const downloads = [];
  page.on('download', (download) => downloads.push(download));
  await press(page, ['take-svg', 'take-svg', 'take-png', 'take-powerpoint', 'present-next']);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  await expect(page.getByText('Filen är sparad.')).toBeVisible();
  await page.waitForTimeout(500);
  expect(downloads.map((download) => download.suggestedFilename())).toEqual(['04-c40.svg']);
  const svg = await readFile(await downloads[0].path(), 'utf8');
  expect(svg).toContain('C40 Cities');
  expect(svg).not.toMatch(/(fill|stroke)=""/);
});

test('leaves what is being printed as it is', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheets = page.locator('#print figure.slide');
  await expect(sheets).toHaveCount(steps);
  await taken(page, 'Det här steget som SVG', 'take-svg');
  await expect(sheets).toHaveCount(steps);
});

test('makes pictures in the fonts that are there', async ({ page, timeline, complaints }) => {
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
  await timeline('?present=4');
  await page.keyboard.press('?');
  const { bytes } = await taken(page, 'Det här steget som SVG');
  expect(bytes.toString()).not.toContain('@font-face');
  await taken(page, 'Det här steget som PNG');
  complaints.length = 0;
});

test('says so where the browser lets nobody read a picture', async ({
  page,
  timeline,
  complaints,
}) => {
  await timeline('?present=4');
  await page.keyboard.press('?');
  // From now on: who hides all pixels from the beginning has the static page.
  await page.evaluate(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...place) {
      const noise = read.apply(this, /** @type {any} */ (place));
      noise.data.forEach((_, i) => (noise.data[i] = i % 251));
      return noise;
    };
  });
  for (const name of ['Det här steget som PNG', 'Alla 15 steg som PNG och SVG (zip)']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByText('Webbläsaren låter ingen bild sparas som PNG.')).toBeVisible();
  }
  await taken(page, 'Det här steget som SVG');
  complaints.length = 0;
});

test('prints each step on a sheet of its own, and nothing else', async ({ page, timeline }) => {
  await timeline('?present=4');
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await inFolder(async (folder) => {
    const pdf = path.join(folder, 'slides.pdf');
    await writeFile(pdf, bytes);
    const { stdout } = await run('pdfinfo', [pdf]);
    expect(stdout).toMatch(new RegExp(`Pages: +${steps}\n`));
    expect(stdout).toMatch(/Page size: +960(\.\d+)? x 540/);
    expect(await textOfPage(pdf, 4)).toContain('C40 Cities');
    expect(await textOfPage(pdf, 4), 'not what the speaker knows').not.toContain('ramverk');
  });
});

test('gives the audience the link to the step', async ({ page, timeline, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await timeline('?present=4&speaker=on');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Kopiera länken till steget' }).click();
  await expect(page.getByText('Länken är kopierad.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}?lang=sv&present=4`);
});

test('says so when a file could not be made', async ({ page, timeline, complaints }) => {
  await page.route('**/powerpoint.js*', (route) => route.abort());
  await timeline('?present=4');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'PowerPoint, 15 bilder' }).click();
  await expect(page.getByText('Det gick inte. Försök igen.')).toBeVisible();
  await page.unroute('**/powerpoint.js*');
  await taken(page, 'PowerPoint, 15 bilder');
  complaints.length = 0;
});
