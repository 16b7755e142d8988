// Which box and which pixels does the program get of a letter? Here a letter is a block of ink.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createGlyphs, fontsReady, showsPixels } from '../../web/program/glyphs.js';

/** What covers a whole em from the pen on, and a quarter of one below the baseline. */
const block = { left: 0, right: 1, ascent: 0.75, descent: 0.25 };

/**
 * A page whose canvases have pens that fill blocks.
 * @param {{ hides?: boolean }} [settings] hides: what is drawn can't be read back
 */
function fakePage({ hides = false } = {}) {
  const fonts = /** @type {string[]} */ ([]);

  function createPen() {
    const canvas = { width: 300, height: 150 };
    /** @type {Set<string>} */
    let ink = new Set();
    let at = [1, 0, 0, 1, 0, 0];
    const em = (/** @type {{ font: string }} */ { font }) => Number(/ ([\d.]+)px /.exec(font)?.[1]);
    /** @param {number} x @param {number} y @param {number} width @param {number} height */
    function fill(x, y, width, height) {
      const [across, , , down, left, top] = at;
      for (let row = y * down + top; row < (y + height) * down + top; ++row) {
        for (let col = x * across + left; col < (x + width) * across + left; ++col) {
          ink.add(`${col},${row}`);
        }
      }
    }
    return {
      canvas,
      font: '',
      /** @param {number[]} given */
      setTransform: (...given) => (at = given),
      clearRect: () => (ink = new Set()),
      fillRect: fill,
      /** @this {{ font: string }} */
      measureText() {
        const px = em(this);
        fonts.push(this.font);
        return {
          width: px,
          actualBoundingBoxLeft: -block.left * px,
          actualBoundingBoxRight: block.right * px,
          actualBoundingBoxAscent: block.ascent * px,
          actualBoundingBoxDescent: block.descent * px,
        };
      },
      /** @this {{ font: string }} */
      fillText() {
        const px = em(this);
        fill(block.left * px, -block.ascent * px, px, (block.ascent + block.descent) * px);
      },
      /** @param {number} x @param {number} y @param {number} width @param {number} height */
      getImageData(x, y, width, height) {
        const data = new Uint8ClampedArray(4 * width * height);
        for (let i = 0; i < width * height; ++i) {
          const [col, row] = [x + (i % width), y + Math.floor(i / width)];
          const isThere = col < canvas.width && row < canvas.height;
          const isInk = isThere && ink.has(`${col},${row}`);
          data[4 * i + 3] = hides ? 77 : isInk ? 255 : 0;
        }
        return { data };
      },
    };
  }

  const page = /** @type {any} */ ({ createElement: () => ({ getContext: createPen }) });
  return { page: /** @type {Document} */ (page), fonts };
}

/** @param {ReturnType<typeof createGlyphs>} glyphs @param {number} width @returns {number[][]} */
function rowsOf(glyphs, width) {
  const pixels = [...glyphs.glyphPixels()];
  return Array.from({ length: pixels.length / width }, (_, row) =>
    pixels.slice(row * width, (row + 1) * width),
  );
}

test('an advance is told in ems, at whatever size', () => {
  const { page, fonts } = fakePage();
  assert.equal(createGlyphs(page).glyphAdvance(65, 600), 1);
  assert.match(fonts[0], /^600 1000px Inter,/);
});

test('a letter as wide as it will be seen is covered where its ink is', () => {
  const glyphs = createGlyphs(fakePage().page);
  const [left, top, width, height] = glyphs.drawGlyph(65, 400, 8, 1);
  assert.deepEqual([left, top, width, height], [-1, -7, 10, 10]);
  const rows = rowsOf(glyphs, width);
  assert.deepEqual(rows[0], Array(10).fill(0), 'a row above the ink');
  assert.deepEqual(rows[1], [0, ...Array(8).fill(255), 0]);
  assert.deepEqual(rows[8], rows[1]);
  assert.deepEqual(rows[9], Array(10).fill(0), 'and one below');
});

test('a letter twice as wide has as much ink, half a pixel softer at both ends', () => {
  const glyphs = createGlyphs(fakePage().page);
  const [left, , width] = glyphs.drawGlyph(65, 400, 8, 2);
  assert.deepEqual([left, width], [-1, 19]);
  const [, row] = rowsOf(glyphs, width);
  assert.deepEqual(row, [0, 127, ...Array(15).fill(255), 127, 0]);
});

test('nothing smears from the end of a row into the next', () => {
  const glyphs = createGlyphs(fakePage().page);
  const [, , width] = glyphs.drawGlyph(65, 400, 8, 2);
  for (const row of rowsOf(glyphs, width)) assert.equal(row[0], 0);
});

test('a space has no box', () => {
  const glyphs = createGlyphs(fakePage().page);
  assert.deepEqual(glyphs.drawGlyph(0x20, 400, 8, 1), [0, 0, 0, 0]);
  assert.deepEqual(glyphs.drawGlyph(0xa0, 400, 8, 1), [0, 0, 0, 0]);
});

test('a letter larger than all before it is drawn whole', () => {
  const glyphs = createGlyphs(fakePage().page);
  const [, , width, height] = glyphs.drawGlyph(65, 700, 400, 1);
  assert.deepEqual([width, height], [402, 402]);
  const ink = rowsOf(glyphs, width).flat();
  assert.equal(ink.filter((alpha) => alpha === 255).length, 400 * 400);
});

test('a browser that answers with other pixels than were drawn is found out', () => {
  assert.equal(showsPixels(fakePage().page), true);
  assert.equal(showsPixels(fakePage({ hides: true }).page), false);
  const none = /** @type {any} */ ({ createElement: () => ({ getContext: () => null }) });
  assert.equal(showsPixels(none), false);
});

/** @param {string} data @returns {Promise<string>} the letters that fonts were asked for */
async function lettersAskedFor(data) {
  let asked = '';
  const load = async (/** @type {string} */ _, /** @type {string} */ text) => (asked += text);
  await fontsReady(/** @type {any} */ ({ fonts: { load } }), new TextEncoder().encode(data));
  return asked;
}

test('the second font comes where there is a letter that only it has', async () => {
  const style = readFileSync(new URL('../../web/style/style.css', import.meta.url), 'utf8');
  const [, ranges = ''] = /unicode-range: (.*);/.exec(style) ?? [];
  const parts = [...ranges.matchAll(/U\+([\dA-F]+)-([\dA-F]+)/g)];
  assert.ok(parts.length > 1);
  for (const [, first, last] of parts) {
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); ++code) {
      assert.equal(await lettersAskedFor(`"${String.fromCodePoint(code)}"`), 'aĀ');
    }
  }
  assert.ok(
    parts.some(([, first]) => parseInt(first, 16) === 0x100),
    'what it is asked for by',
  );
  assert.equal(await lettersAskedFor('åäöÅÄÖ éßþ – Ελλάς €'), 'a');
});

test('the second font comes with a list too long to be looked through', async () => {
  assert.equal(await lettersAskedFor('a'.repeat(11_000_000)), 'aĀ');
  assert.equal(await lettersAskedFor('a'.repeat(1_000_000)), 'a');
});

test('fonts that cannot be had keep nobody waiting', async (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const load = async () => {
    throw new Error('blocked');
  };
  await fontsReady(/** @type {any} */ ({ fonts: { load } }), new Uint8Array());
  assert.equal(warn.mock.callCount(), 1);
});

test('fonts that have gone silent keep nobody waiting for ever', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const silent = /** @type {any} */ ({ fonts: { load: () => new Promise(() => {}) } });
  const ready = fontsReady(silent, new Uint8Array());
  t.mock.timers.tick(5000);
  await ready;
});
