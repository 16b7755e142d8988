// @ts-check
// How does a slide become a file? Its SVG on the page has the page's colours and fonts; a file gets
// them inside, so that it looks the same wherever it is opened. A picture is drawn from that file.
import { loadFont } from '../load/sources.js';

const namespace = 'http://www.w3.org/2000/svg';
const weights = [400, 600, 700];
const pictureLongSidePx = 1920;
const downloadMs = 60_000; // until then a browser that asks where to save may still need the file

/** @param {number} weight */
async function fontFace(weight) {
  const url = await loadFont(weight);
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(${url}) format('woff2')}`;
}

/**
 * The page's fonts as rules with everything in them, for each file made of a slide. Where one can't be
 * had (servers and workplaces that let no fonts through) a file does with the fonts that are there.
 */
export async function loadFonts() {
  const faces = await Promise.allSettled(weights.map(fontFace));
  return faces.map((face) => (face.status === 'fulfilled' ? face.value : '')).join('\n');
}

/**
 * Many programs know no transparent colours, but all know opacities.
 * @param {Element} copy @param {'fill' | 'stroke'} name @param {string} color as computed
 */
function writePaint(copy, name, color) {
  const [, red, green, blue, alpha] = /^rgba\((.+), (.+), (.+), (.+)\)$/.exec(color) ?? [];
  copy.setAttribute(name, alpha ? `rgb(${red}, ${green}, ${blue})` : color);
  if (alpha) copy.setAttribute(`${name}-opacity`, alpha);
}

/**
 * What the page's style sheets say of an element, which a file of its own has not.
 * @param {Element} shown @param {Element} copy
 */
function writeStyle(shown, copy) {
  const { fill, stroke, stopColor, shapeRendering } = getComputedStyle(shown);
  copy.removeAttribute('class');
  if (copy.localName === 'stop') copy.setAttribute('stop-color', stopColor);
  if (!/^(rect|circle|polygon|text)$/.test(copy.localName)) return;
  if (!copy.getAttribute('fill')?.startsWith('url(')) writePaint(copy, 'fill', fill);
  if (stroke !== 'none') writePaint(copy, 'stroke', stroke);
  if (shapeRendering !== 'auto') copy.setAttribute('shape-rendering', shapeRendering);
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function createElement(name, attributes) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/**
 * @param {SVGSVGElement} svg in the document @param {string} background
 * @returns {string} the text of an SVG file that needs nothing else but its fonts; it has
 *   no style inside, which the site's policy would not let a script read
 */
export function standaloneSvg(svg, background) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const copies = copy.querySelectorAll('*');
  svg.querySelectorAll('*').forEach((shown, i) => writeStyle(shown, copies[i]));
  const { width, height } = svg.viewBox.baseVal;
  for (const name of ['class', 'style', 'hidden']) copy.removeAttribute(name);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', 'Inter, system-ui, sans-serif');
  const firstDrawn = copy.querySelector(':scope > :not(title, desc, defs)');
  copy.insertBefore(createElement('rect', { width, height, fill: background }), firstDrawn);
  return new XMLSerializer().serializeToString(copy);
}

/** @param {string} svgText what standaloneSvg made @param {string} fonts what loadFonts did */
export const withFonts = (svgText, fonts) =>
  svgText.replace('<rect ', `<style>${fonts}\nsvg{font-kerning:none}</style>$&`);

/** @param {string} svgText @returns {string} the same; throws when it is no picture: no XML, or without its colours */
export function soundSvg(svgText) {
  const { documentElement } = new DOMParser().parseFromString(svgText, 'image/svg+xml');
  const isSvg =
    documentElement.localName === 'svg' && !documentElement.querySelector('parsererror');
  if (!isSvg) throw new Error('the picture is no XML');
  if (documentElement.querySelector('[fill=""], [stroke=""]'))
    throw new Error('colours are missing');
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
 * @param {string} svgText what standaloneSvg made, with fonts @param {number} width @param {number} height
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
