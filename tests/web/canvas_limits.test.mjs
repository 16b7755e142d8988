// Is a canvas never larger than the browser can have, and still of the same proportions?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { within } from '../../web/program/canvas_limits.js';

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
    assert.ok(Math.max(width, height) <= limits.side);
    assert.ok(width * height <= limits.area);
    assert.ok(height > 0);
    // Not smaller than it must be, and not stretched: within a pixel.
    assert.ok(Math.abs(height - Math.max(1, (size[1] * width) / size[0])) <= 1);
    const used = Math.max(Math.max(width, height) / limits.side, (width * height) / limits.area);
    assert.ok(used > 0.97, String(used));
  });
}

test('a size that fits is kept to the pixel', () => {
  for (const size of /** @type {[number, number][]} */ ([
    [1280, 1101],
    [4096, 4096],
    [0, 0],
  ])) {
    assert.deepEqual(within(size, limits), size);
  }
});
