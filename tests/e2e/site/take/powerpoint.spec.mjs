// What do people get who take slides away as a PowerPoint file: slides whose parts can be changed, that
// look like ours, and that other programs open?
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '../../page.mjs';
import { partsOf, printed, run, test, textOfPage } from '../../office.mjs';
import { namingFaults, orderFaults, sharedIds } from '../../powerpoint_rules.mjs';
import { height, reason, taken, titles, width } from '../../sample_slides.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page of the built site @returns {Promise<Buffer>} a file of the sample slides */
async function powerpointOf(page) {
  const bytes = await page.evaluate(async (given) => {
    const { createPowerpoint } = await import(new URL('powerpoint.js', location.href).href);
    return [...new Uint8Array(await createPowerpoint(given).arrayBuffer())];
  }, taken);
  return Buffer.from(bytes);
}

test('has a PowerPoint slide for each, with its words, that LibreOffice opens', async ({
  page,
  folder,
}) => {
  test.slow(); // LibreOffice makes itself a profile first
  await page.goto('');
  const pdf = await printed(folder, await powerpointOf(page));
  const { stdout } = await run('pdfinfo', [pdf]);
  expect(stdout).toMatch(new RegExp(`Pages: +${titles.length}\n`));
  const [, w, h] = /Page size: +([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  expect(Number(w) / Number(h)).toBeCloseTo(width / height, 3);
  for (const [i, title] of titles.entries()) {
    const words = await textOfPage(pdf, i + 1);
    expect(words).toContain(title);
    expect(words).toContain('sedan 2007');
    expect(words, 'a paragraph in one piece').toContain(reason.join(' '));
  }
});

test('has shapes in PowerPoint that can be changed, titles, and notes', async ({ page }) => {
  await page.goto('');
  const zip = partsOf(await powerpointOf(page));
  expect([...zip.keys()].filter((name) => /media\/./.test(name))).toEqual([]);
  const slide = zip.get('ppt/slides/slide2.xml') ?? '';
  expect(slide).not.toContain('<p:pic');
  expect(slide).toMatch(/<p:ph [^>]*type="title".*?<a:t>ICLEI &amp; Eurocities<\/a:t>/s);
  expect(slide.match(/prst="roundRect"/g), 'with four round corners').toHaveLength(2);
  expect(slide.match(/prst="ellipse"/g)).toHaveLength(1);
  expect(slide.match(/<a:custGeom>/g), 'a polygon, and bars with one soft end').toHaveLength(3);
  expect(slide.match(/<p:grpSp>/g), 'bars whose pieces stay together').toHaveLength(3);
  expect(slide.match(/<a:gradFill/g), 'edges that fade').toHaveLength(4);
  for (const [, stops] of slide.matchAll(/<a:gsLst>(.*?)<\/a:gsLst>/gs)) {
    expect(stops.match(/<a:gs /g), 'as many colours as every program knows').toHaveLength(2);
  }
  expect(slide.match(/<a:prstDash val="sysDot"/g)).toHaveLength(1);
  expect(slide).toContain('<a:alpha val="40000"/>');
  expect(new Set(slide.match(/ lang="[^"]*"/g))).toEqual(new Set([' lang="sv-SE"']));
  const notes = zip.get('ppt/notesSlides/notesSlide2.xml');
  expect(notes).toContain('<a:t>Anteckning 2 om &lt;ICLEI &amp; Eurocities&gt;.</a:t>');
  expect(notes).toContain('<a:t>Andra stycket.</a:t>');
  expect(zip.get('docProps/core.xml')).toContain('<dc:title>C40 Cities</dc:title>');
});

test('is a PowerPoint file whose parts are all there and all as the schema has them', async ({
  page,
}) => {
  await page.goto('');
  const parts = partsOf(await powerpointOf(page));
  expect(namingFaults(parts)).toEqual([]);
  const drawn = [...parts].filter(([name]) => /^ppt\/.*\.xml$/.test(name));
  expect(drawn.length).toBeGreaterThan(2 * titles.length + 5);
  for (const [name, xml] of drawn) {
    expect(orderFaults(xml), name).toEqual([]);
    expect(sharedIds(xml), name).toEqual([]);
  }
});

test('has its texts in PowerPoint where the slide has them', async ({ page, folder }) => {
  test.slow();
  await page.goto('');
  const pdf = await printed(folder, await powerpointOf(page));
  const { stdout } = await run('pdftotext', ['-f', '1', '-l', '1', '-bbox', pdf, '-']);
  const pointsPerPx = 0.5;
  for (const [word, x, baseline] of /** @type {const} */ ([
    ['C40', 120, 200],
    ['sedan', 120, 300],
    ['Staden', 120, 380],
    ['2026', 1600, 1020],
  ])) {
    const place = new RegExp(
      `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`,
    );
    const [left, top, bottom] = (place.exec(stdout) ?? []).slice(1).map(Number);
    expect(left, word).toBeCloseTo(x * pointsPerPx, 0);
    expect(top, word).toBeLessThan(baseline * pointsPerPx);
    expect(bottom, word).toBeGreaterThan(baseline * pointsPerPx);
  }
});

/** @param {Page} page any @param {Buffer} png @param {number[][]} places @returns {Promise<number[][]>} red, green and blue there */
function coloursAt(page, png, places) {
  return page.evaluate(
    async ({ source, places }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return places.map(([x, y]) => [
        ...(context?.getImageData(x, y, 1, 1).data.subarray(0, 3) ?? []),
      ]);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, places },
  );
}

test('begins as softly in LibreOffice as on the slide', async ({ page, folder }) => {
  test.slow();
  await page.goto('');
  const pdf = await printed(folder, await powerpointOf(page));
  const picture = path.join(folder, 'first');
  const size = ['-scale-to-x', `${width}`, '-scale-to-y', `${height}`];
  await run('pdftoppm', ['-png', '-singlefile', '-f', '1', ...size, pdf, picture]);
  const y = 670; // of a bar from 240 to 1800 that is soft to 480 and from 1700, above its words
  const png = await readFile(`${picture}.png`);
  const shades = (
    await coloursAt(
      page,
      png,
      [246, 300, 360, 420, 490, 1690, 1750, 1794].map((x) => [x, y]),
    )
  ).map(([red]) => red);
  const [edge, ...others] = shades;
  const [inner, middle, outer, solid, stillSolid, fading, end] = others;
  expect(edge, 'hardly there').toBeGreaterThan(200);
  expect(edge).toBeGreaterThan(inner + 20);
  expect(inner).toBeGreaterThan(middle + 20);
  expect(middle).toBeGreaterThan(outer + 20);
  expect(outer).toBeGreaterThan(solid + 20);
  expect(stillSolid).toBe(solid);
  expect(fading).toBeGreaterThan(solid + 40);
  expect(end).toBeGreaterThan(fading + 40);
});
