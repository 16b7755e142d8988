// @ts-check
// How does a slide become a file? The program gives its SVG with all colours inside; its fonts are
// added here, so that it looks the same wherever it is opened. A picture is drawn from that file.
import { loadFont } from '../load/sources.js';

/**
 * @typedef {{ name: string, title: string, notes: string, width: number, height: number,
 *   shapes: import('./slide_shapes.js').Shape[], svg: string }} Slide name: a file's, without what follows the
 *   dot; svg: a file's text without fonts
 * @typedef {{ language: string, step: number, colors: Record<string, string>, slides: Slide[] }} Taken what the
 *   program hands over at one moment (slides_json.h); colors: six hexadecimal digits by their names
 */

const pictureLongSidePx = 1920;
const downloadMs = 60_000; // until then a browser that asks where to save may still need the file

/** As in style.css: which letters each of the page's fonts has. */
const ranges = /** @type {const} */ ([
  ['inter', 'U+0-10FFFF'],
  ['inter-more', 'U+100-17F,U+218-21B'],
]);

/**
 * The page's fonts as rules with everything in them, for each file made of a slide. Where one can't be
 * had (servers and workplaces that let no fonts through) a file does with the fonts that are there.
 */
export async function loadFontFaces() {
  const faces = ranges.map(async ([name, range]) => {
    const url = await loadFont(name).catch(() => '');
    const rest = `font-weight:400 700;unicode-range:${range};src:url(${url}) format('woff2')`;
    return url && `@font-face{font-family:Inter;${rest}}`;
  });
  return (await Promise.all(faces)).join('');
}

/** @param {string} svgText a slide's @param {string} faces what loadFontFaces gave */
export const withFonts = (svgText, faces) =>
  svgText.replace('<rect ', `<style>${faces}\nsvg{font-kerning:none}</style>$&`);

/** @param {string} svgText @returns {string} the same; throws where it is no XML, and so no picture */
export function soundSvg(svgText) {
  const { documentElement } = new DOMParser().parseFromString(svgText, 'image/svg+xml');
  const isSvg =
    documentElement.localName === 'svg' && !documentElement.querySelector('parsererror');
  if (!isSvg) throw new Error('the picture is no XML');
  return svgText;
}

/** The browser answers with something else when a script reads a picture, so that nobody is recognised by it. */
export class NoPictures extends Error {}

/** @param {CanvasRenderingContext2D} context whose canvas is painted over */
function expectToBeReadable(context) {
  const { width } = context.canvas;
  const known = [0x12, 0x34, 0x56, 0xff];
  context.fillStyle = '#123456';
  context.fillRect(0, 0, width, 1);
  const { data } = context.getImageData(0, 0, width, 1);
  if (data.some((channel, i) => channel !== known[i % 4])) throw new NoPictures();
}

/**
 * @param {string} svgText a slide's, with fonts @param {number} width @param {number} height
 * @returns {Promise<Blob>} the same as a PNG, large enough for a projector
 */
export async function pngOf(svgText, width, height) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgText)}`;
  await image.decode();
  const scale = Math.max(1, pictureLongSidePx / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new NoPictures();
  expectToBeReadable(context);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))));
  });
}

/** @param {Blob} blob @param {string} fileName */
export function save(blob, fileName) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMs);
}
