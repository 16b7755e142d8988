// Does each button of the presenter's give what it says, on the site and from a file on a disk?
import JSZip from 'jszip';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../page.mjs';
import { part, printed, run, textOfPage } from '../office.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const steps = 15;
const file = pathToFileURL(`${process.env.SITE_DIR ?? 'dist'}/stockholm-i-varlden.html`).href;

/** @param {Page} page while presenting @param {string} name of the button @returns {Promise<{ name: string, bytes: Buffer }>} */
async function taken(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
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
    const { name, bytes } = await taken(page, 'PowerPoint med alla steg');
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
    const zip = await JSZip.loadAsync(bytes);
    expect(await part(zip, 'ppt/notesSlides/notesSlide4.xml')).toContain('innovationsstad');
    expect(Object.keys(zip.files).filter((each) => /media\/./.test(each))).toEqual([]);
  });

  test(`makes pictures of the steps, from ${where}`, async ({ page, timeline }) => {
    await timeline(`${address}?present=4`);
    await page.keyboard.press('?');
    const all = await taken(page, 'Alla steg som PNG och SVG (zip)');
    const names = Object.keys((await JSZip.loadAsync(all.bytes)).files);
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
  expect(link).toBe(`${baseURL}?present=4`);
});

test('says so when a file could not be made', async ({ page, timeline, complaints }) => {
  await page.route('**/powerpoint.js*', (route) => route.abort());
  await timeline('?present=4');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'PowerPoint med alla steg' }).click();
  await expect(page.getByText('Det gick inte. Försök igen.')).toBeVisible();
  await page.unroute('**/powerpoint.js*');
  await taken(page, 'PowerPoint med alla steg');
  complaints.length = 0;
});
