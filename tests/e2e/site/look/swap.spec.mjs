// Does the drawing take the picture's place without a jump? The static page shows the timeline before
// any program has come; then nothing may move, at any width.
import { expect, test } from '../../page.mjs';
import { boxOf, dated } from '../facts.mjs';
import { openHeld } from '../held.mjs';
import { pixels } from '../pixels.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Where each line of the picture's texts is on the page, by its words. @param {Page} page */
const pictureTexts = (page) =>
  page
    .locator('#page-picture :is(text, p, h2, h3, .name b, .name span), .theme')
    .evaluateAll((texts) => {
      /** Words with their places, those in bold and a theme's count apart. @param {Element} text */
      function wordsOf(text) {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const words = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const { x, y, height } = range.getBoundingClientRect();
            words.push({
              word,
              x,
              middle: y + height / 2,
              part: node.parentElement?.matches('b, .theme, .theme span') ? node : null,
            });
          }
        }
        return words;
      }
      return texts
        .filter((text) => text.getClientRects().length > 0)
        .flatMap((text) => {
          /** @type {{ words: string, x: number, middle: number, part: Node | null }[]} */
          const lines = [];
          for (const { word, x, middle, part } of wordsOf(text)) {
            const line = lines.at(-1);
            const goesOn = line && Math.abs(line.middle - middle) < 3 && line.part === part;
            if (goesOn) line.words += ` ${word}`;
            else lines.push({ words: word, x, middle, part });
          }
          return lines;
        });
    });

/** Where each text is that the program has put over its drawing. @param {Page} page */
const drawnTexts = (page) =>
  page.locator('#mirror *').evaluateAll((elements) =>
    elements
      .filter((element) => !element.firstElementChild && element.textContent)
      .map((element) => {
        const { x, y, height } = element.getBoundingClientRect();
        return { words: element.textContent ?? '', x, middle: y + height / 2 };
      }),
  );

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
]) {
  test(`keeps every text of the picture where it was, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const release = await openHeld(page);
    const before = await pictureTexts(page);
    const room = await boxOf(page.locator('#static'));
    const below = await boxOf(page.locator('#memberships'));
    expect(before.length, 'the picture is there without the program').toBeGreaterThan(25);
    await release();
    const after = await drawnTexts(page);
    for (const text of before) {
      const shown = text.words.replace('…', '');
      // A line that begins in another weight is two texts in the picture.
      const isRestOf = (/** @type {string} */ words) => words.endsWith(` ${shown}`);
      const there = after.filter(({ words }) => words.startsWith(shown) || isRestOf(words));
      const isThere = there.some(
        ({ words, x, middle }) =>
          (Math.abs(x - text.x) <= 1.5 || (isRestOf(words) && x < text.x)) &&
          Math.abs(middle - text.middle) <= 1.5,
      );
      expect
        .soft(isThere, `“${text.words}” at ${text.x}, ${text.middle}: ${JSON.stringify(there)}`)
        .toBe(true);
    }
    const stage = await boxOf(page.locator('#stage'));
    expect(stage.height).toBeCloseTo(room.height, 0);
    expect((await boxOf(page.locator('#memberships'))).y).toBeCloseTo(below.y, 0);
  });
}

test('looks the same before and after', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const release = await openHeld(page);
  const row = await boxOf(page.locator('#static .name b', { hasText: 'CNCA' }));
  // From the first row to the last one: the tools above it come with the program.
  const clip = { x: 40, y: row.y - 105, width: 840, height: 385 };
  const before = await pixels(page, clip);
  await release();
  const after = await pixels(page, clip);
  /** How many pixels differ when what came after is moved down. @param {number} px */
  const differing = (px) =>
    before.filter((colour, at) => {
      const moved = after[at + px * clip.width];
      return moved && colour.some((channel, part) => Math.abs(channel - moved[part]) > 48);
    }).length;
  // Two programs smooth their letters differently, but nobody would see it; a jump would be seen.
  expect(differing(0) / before.length).toBeLessThan(0.03);
  expect(differing(0)).toBeLessThan(differing(4) / 2);
});

test('leaves a visitor who reads further down where they are', async ({ page }) => {
  const release = await openHeld(page, '#organisation-cnca');
  const section = page.locator('#organisation-cnca');
  await expect(section).toBeInViewport();
  const { y } = await boxOf(section);
  await release();
  await page.waitForTimeout(500);
  expect((await boxOf(section)).y).toBeCloseTo(y, 0);
});

test('is whole before any program has come, and can be linked to', async ({ page }) => {
  await openHeld(page);
  for (const { id, name } of dated) {
    await expect(page.getByRole('rowheader', { name: name.sv, exact: true })).toBeVisible();
    await expect(page.locator(`#organisation-${id}`)).toBeAttached();
  }
  await expect(page.getByRole('radiogroup', { name: /medlemskap efter startår/ })).toBeVisible();
});
