// Is a canvas never larger than the browser can have, and still of the same proportions?
import { expect, test } from '../page.mjs';
import { within } from '../../../web/canvas_limits.js';

const limits = { side: 16384, area: 4096 * 4096 };

/** @type {[string, [number, number]][]} */
const tooLarge = [
  ['a long picture on a dense phone', [1170, 16500]],
  ['a very long one', [1560, 60000]],
  ['a wide wall', [30720, 8640]],
  ['one with too many pixels', [7680, 4320]],
  ['a line', [40000, 1]],
];

for (const [name, size] of tooLarge) {
  test(`${name} is drawn at a lower density`, () => {
    const [width, height] = within(size, limits);
    expect(Math.max(width, height)).toBeLessThanOrEqual(limits.side);
    expect(width * height).toBeLessThanOrEqual(limits.area);
    expect(height).toBeGreaterThan(0);
    // Not smaller than it must be, and not stretched: within a pixel.
    expect(Math.abs(height - Math.max(1, (size[1] * width) / size[0]))).toBeLessThanOrEqual(1);
    const used = Math.max(Math.max(width, height) / limits.side, (width * height) / limits.area);
    expect(used).toBeGreaterThan(0.97);
  });
}

test('a size that fits is kept to the pixel', () => {
  expect(within([1280, 1101], limits)).toEqual([1280, 1101]);
  expect(within([4096, 4096], limits)).toEqual([4096, 4096]);
  expect(within([0, 0], limits)).toEqual([0, 0]);
});
