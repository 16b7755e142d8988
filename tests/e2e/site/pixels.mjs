// Which colours does a visitor see? Read from screenshots, as a canvas has no styles to ask for.
import { boxOf } from './facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @param {Page} page @param {Box} clip @returns {Promise<number[][]>} red, green and blue of each pixel */
export async function pixels(page, clip) {
  const png = await page.screenshot({ clip });
  // As one text: a list of lists takes half a minute for a page's pixels.
  const channels = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const bytes = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const bytes = Buffer.from(channels, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, i) => [...bytes.subarray(4 * i, 4 * i + 3)]);
}

/** The visible colour of one pixel of the page. @param {Page} page @param {number} x @param {number} y */
export async function pixel(page, x, y) {
  const [colour] = await pixels(page, { x, y, width: 1, height: 1 });
  return colour.join();
}

/** WCAG's relative luminance. @param {number[]} colour */
export function luminance(colour) {
  const [red, green, blue] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between the lightest and the darkest that is seen of an element. @param {Page} page @param {Locator} element */
export async function contrastIn(page, element) {
  await element.scrollIntoViewIfNeeded();
  const box = await boxOf(element);
  // The text begins at the left of its box, which may be as wide as the page.
  const clip = { ...box, width: Math.min(box.width, 200) };
  const seen = (await pixels(page, clip)).map(luminance).sort((a, b) => a - b);
  return (seen[seen.length - 1] + 0.05) / (seen[0] + 0.05);
}
