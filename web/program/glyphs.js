// @ts-check
// How wide is a letter, and which pixels does it cover? The browser draws it with the font that the
// page has anyway; the program keeps what it gets (src/ui/font_source_web.cpp).

/** @param {number} weight @param {number} px an em */
const fontOf = (weight, px) => `${weight} ${px}px Inter, system-ui, sans-serif`;

/** As long as that a timeline in the right letters is worth waiting for. */
const patienceMs = 5000;

/** With which bytes of UTF-8 the letters begin that are in the font's second file: style.css says which. */
const secondFile = [0xc4, 0xc5, 0xc8];

/**
 * Once the fonts are there, or can't be had in time: then the browser's own take their place.
 * @param {Document} page @param {Uint8Array} data what is drawn
 */
export async function fontsReady({ fonts }, data) {
  const isLong = data.length > 1e7; // to look through it would take longer
  const text = isLong || secondFile.some((byte) => data.includes(byte)) ? 'aĀ' : 'a';
  const load = fonts.load(fontOf(400, 16), text); // and all other weights
  const late = new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  await Promise.race([load, late]).catch((error) => console.warn(error));
}

/** @param {Document} page @returns {CanvasRenderingContext2D | null} on a canvas that nobody sees */
const createPen = (page) =>
  page.createElement('canvas').getContext('2d', { willReadFrequently: true });

/**
 * Some browsers answer with other pixels than were drawn, so that nobody is known by them.
 * @param {Document} page
 */
export function showsPixels(page) {
  const pen = createPen(page);
  pen?.fillRect(1, 0, 2, 1);
  const { data } = pen?.getImageData(0, 0, 4, 1) ?? {};
  return [0, 255, 255, 0].every((alpha, i) => data?.[4 * i + 3] === alpha);
}

/**
 * Each pixel gets the mean of itself and the one before it: what is drawn twice as wide as it will be
 * seen is as sharp at half a pixel as at a whole one.
 * @param {Uint8Array} pixels @param {number} width
 */
function soften(pixels, width) {
  for (let i = pixels.length - 1; i > 0; --i) {
    const before = i % width === 0 ? 0 : pixels[i - 1];
    pixels[i] = (pixels[i] + before) >> 1;
  }
  pixels[0] >>= 1;
}

class Drawing {
  #pen;
  #font = '';

  /** @param {Document} page */
  constructor(page) {
    this.#pen = /** @type {CanvasRenderingContext2D} */ (createPen(page));
  }

  /** @param {string} text @param {string} font */
  measure(text, font) {
    this.#take(font);
    return this.#pen.measureText(text);
  }

  /**
   * What was measured last.
   * @param {string} text @param {[number, number, number, number]} box left, top, width and height
   * @param {number} across how many times as wide
   * @returns {Uint8Array} how much each of its pixels is covered, row by row
   */
  draw(text, [left, top, width, height], across) {
    const pen = this.#pen;
    this.#makeRoom(width, height);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(across, 0, 0, 1, -left, -top);
    pen.fillText(text, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const covered = new Uint8Array(width * height);
    for (let i = 0; i < covered.length; ++i) covered[i] = data[4 * i + 3];
    return covered;
  }

  /** @param {string} font */
  #take(font) {
    if (font === this.#font) return;
    this.#font = font;
    // Widths that follow from the size alone, as the program's do.
    Object.assign(this.#pen, { font, fontKerning: 'none', textRendering: 'geometricPrecision' });
  }

  /** @param {number} width @param {number} height */
  #makeRoom(width, height) {
    const { canvas } = this.#pen;
    if (canvas.width >= width && canvas.height >= height) return;
    canvas.width = Math.max(canvas.width, width);
    canvas.height = Math.max(canvas.height, height);
    const font = this.#font; // a canvas of another size has forgotten it
    this.#font = '';
    this.#take(font);
  }
}

/**
 * The whole pixels that a letter covers, one more on each side, and what softening smears.
 * @param {TextMetrics} ink @param {number} across
 * @returns {[left: number, top: number, width: number, height: number]} from the pen on the baseline
 */
function boxOf(ink, across) {
  const left = Math.floor(-ink.actualBoundingBoxLeft * across) - 1;
  const top = Math.floor(-ink.actualBoundingBoxAscent) - 1;
  const right = Math.ceil(ink.actualBoundingBoxRight * across) + across;
  return [left, top, right - left, Math.ceil(ink.actualBoundingBoxDescent) + 1 - top];
}

/** @param {Document} page */
export function createGlyphs(page) {
  const drawing = new Drawing(page);
  const ruler = new Drawing(page); // has its font for long, where the other changes it for each size
  /** In ems; the program asks anew for each size. @type {Map<string, number>} */
  const advances = new Map();
  let pixels = /** @type {Uint8Array} */ (new Uint8Array());

  return {
    /** @param {number} letter a code point @param {number} weight @returns {number} in ems */
    glyphAdvance(letter, weight) {
      const px = 1000;
      const key = `${letter} ${weight}`;
      const advance =
        advances.get(key) ??
        ruler.measure(String.fromCodePoint(letter), fontOf(weight, px)).width / px;
      advances.set(key, advance);
      return advance;
    },

    /**
     * @param {number} letter a code point @param {number} weight
     * @param {number} px an em @param {number} across how many times as wide as it will be seen
     * @returns {[left: number, top: number, width: number, height: number]} of a space all 0
     */
    drawGlyph(letter, weight, px, across) {
      const text = String.fromCodePoint(letter);
      if (text.trim() === '') return [0, 0, 0, 0];
      const box = boxOf(drawing.measure(text, fontOf(weight, px)), across);
      pixels = drawing.draw(text, box, across);
      if (across > 1) soften(pixels, box[2]);
      return box;
    },

    /** How much each pixel of what was drawn last is covered, from 0 to 255, row by row. */
    glyphPixels: () => pixels,
  };
}
