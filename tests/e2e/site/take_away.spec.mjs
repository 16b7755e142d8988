// What do people get who take slides away: a PowerPoint file whose parts can be changed, pictures that
// look like the slides, and files that need nothing from the page?
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '../page.mjs';
import { partsOf, printed, run, textOfPage } from '../office.mjs';
import { namingFaults, orderFaults, sharedIds } from '../powerpoint_rules.mjs';
import { openFake } from '../page/fake_program.mjs';
import { addSlides, height, reason, titles, width } from '../sample_slides.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const site = process.env.SITE_DIR ?? 'dist';

/** @typedef {import('../page.mjs').Args & import('../page.mjs').Options} Theirs */
/** @typedef {import('../page.mjs').Ours & Theirs} Given */

/**
 * - folder: a test's own, for files.
 * - styled: the page's scripts one by one, with the site's styles and fonts, and slides on the page.
 * @type {import('@playwright/test').Fixtures<{ folder: string, styled: void }, {}, Given, {}>}
 */
const fixtures = {
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'take-away-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  styled: async ({ page, site: fake }, use) => {
    const files = [400, 600, 700].map((weight) => `fonts/inter-${weight}.woff2`);
    for (const file of ['main.css', ...files]) {
      fake.answers.set(file, { body: await readFile(path.join(site, file)) });
    }
    await openFake(page, fake, {});
    await addSlides(page);
    await use();
  },
};

const test = base.extend(fixtures);

/** @param {Page} page of the built site, with slides @returns {Promise<Buffer>} */
async function powerpointOf(page) {
  // What the site has in one script with all else is there for tests by itself.
  await page.route('**/web/*.js', (route) => {
    const file = path.basename(new URL(route.request().url()).pathname);
    return route.fulfill({ path: path.join('web', file) });
  });
  const bytes = await page.evaluate(async () => {
    const [{ createPowerpoint }, { standaloneSvg }] = await Promise.all(
      ['powerpoint.js', 'web/slide_files.js'].map(
        (file) => import(new URL(file, location.href).href),
      ),
    );
    const background = getComputedStyle(document.documentElement).getPropertyValue('--page');
    const about = { title: 'Stockholm i världen', language: 'sv', background };
    const { slides } = /** @type {any} */ (window);
    const taken = slides.map((/** @type {any} */ slide) => ({
      ...slide,
      svg: standaloneSvg(slide.svg, background),
    }));
    const blob = createPowerpoint(taken, about);
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** @param {Page} page with slides and its scripts one by one @returns {Promise<string>} the first slide as a file */
function svgOf(page) {
  return page.evaluate(async () => {
    const address = new URL('slide_files.js', location.href).href;
    const { loadFonts, standaloneSvg, withFonts } = await import(address);
    const background = getComputedStyle(document.documentElement).getPropertyValue('--page');
    const [{ svg }] = /** @type {any} */ (window).slides;
    return withFonts(standaloneSvg(svg, background), await loadFonts());
  });
}

/** @param {Page} page @param {string} svg @param {number} w @param {number} h @returns {Promise<Buffer>} */
async function pngOf(page, svg, w, h) {
  const bytes = await page.evaluate(
    async (size) => {
      const address = new URL('slide_files.js', location.href).href;
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

test('has a PowerPoint slide for each, with its words, that LibreOffice opens', async ({
  page,
  folder,
}) => {
  test.slow(); // LibreOffice makes itself a profile first
  await page.goto('');
  await addSlides(page);
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
  await addSlides(page);
  const zip = partsOf(await powerpointOf(page));
  expect([...zip.keys()].filter((name) => /media\/./.test(name))).toEqual([]);
  const slide = zip.get('ppt/slides/slide2.xml') ?? '';
  expect(slide).not.toContain('<p:pic');
  expect(slide).toMatch(/<p:ph [^>]*type="title".*?<a:t>ICLEI &amp; Eurocities<\/a:t>/s);
  expect(slide.match(/prst="roundRect"/g)).toHaveLength(5);
  expect(slide.match(/prst="ellipse"/g)).toHaveLength(1);
  expect(slide.match(/<a:custGeom>/g)).toHaveLength(1);
  expect(slide.match(/<a:gradFill/g), 'edges that fade').toHaveLength(3);
  expect(slide.match(/<a:prstDash val="sysDot"/g)).toHaveLength(1);
  expect(slide).toContain('<a:alpha val="40000"/>');
  expect(new Set(slide.match(/ lang="[^"]*"/g))).toEqual(new Set([' lang="sv-SE"']));
  const notes = zip.get('ppt/notesSlides/notesSlide2.xml');
  expect(notes).toContain('<a:t>Anteckning 2 om &lt;ICLEI &amp; Eurocities&gt;.</a:t>');
  expect(notes).toContain('<a:t>Andra stycket.</a:t>');
  expect(zip.get('docProps/core.xml')).toContain('Stockholm i världen');
});

test('is a PowerPoint file whose parts are all there and all as the schema has them', async ({
  page,
}) => {
  await page.goto('');
  await addSlides(page);
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
  await addSlides(page);
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

test('is an SVG file that needs nothing else, and looks the same', async ({
  page,
  styled,
  folder,
  context,
}) => {
  void styled;
  await page.evaluate(() => {
    const [{ svg: hidden }] = /** @type {any} */ (window).slides;
    hidden.style.display = 'none'; // as a slide may be that isn't the one shown
  });
  const svg = await svgOf(page);
  expect(svg).not.toMatch(
    / class=|var\(|@import|(href|src)="|url\((?!#|data:)|https?:(?!\/\/www\.w3\.org)/,
  );
  const file = path.join(folder, 'slide.svg');
  await writeFile(file, svg);
  await page.setViewportSize({ width, height });
  await page.evaluate(() => {
    const [{ svg: shown }] = /** @type {any} */ (window).slides;
    shown.style.cssText = 'position:fixed;inset:0;z-index:99;width:100vw;height:100vh';
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
  styled,
  context,
}) => {
  void styled;
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

test('comes as a download of the name it is given', async ({ page, styled }) => {
  void styled;
  const download = page.waitForEvent('download');
  await page.evaluate(async () => {
    const address = new URL('slide_files.js', location.href).href;
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
