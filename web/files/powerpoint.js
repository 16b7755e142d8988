// @ts-check
// How do slides become a PowerPoint file? Each shape and paragraph becomes one of PowerPoint's own,
// so that everything can be changed there. A file is a ZIP of XML parts that name each other: what is
// on a slide is written in powerpoint_slide.js, what holds the slides together in
// powerpoint_package.js. Loaded only when somebody asks for it.
import { zipSync } from 'fflate';
import { holdingParts } from './powerpoint_package.js';
import { notesPart, slidePart } from './powerpoint_slide.js';
import { readDrawing } from './slide_shapes.js';

/** @typedef {import('./slide_shapes.js').Shape} Shape */
/** @typedef {import('./slide_shapes.js').Drawing} Drawing */
/** @typedef {{ name: string, title: string, notes: string, svg: string }} Slide svg: a file's text */
/** @typedef {Record<string, string>} Parts by their names, without the first slash */

const mimeType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** PowerPoint checks the spelling of a language in a country. */
const regions = { sv: 'sv-SE', en: 'en-GB' };

/**
 * At once, as the library's other way starts workers from texts, which the site's policy forbids.
 * @param {import('fflate').Zippable} files @param {string} type
 */
function zipped(files, type) {
  return new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (zipSync(files))], { type });
}

/** @param {Shape} shape @param {Drawing} drawing whether it is only what everything else stands on */
const isBackdrop = (shape, { width, height }) =>
  shape.kind === 'rect' &&
  shape.x <= 0 &&
  shape.y <= 0 &&
  shape.width >= width &&
  shape.height >= height;

/** @param {Drawing} drawing */
function visibleShapes(drawing) {
  const first = drawing.shapes.findIndex((shape) => !isBackdrop(shape, drawing));
  return first < 0 ? [] : drawing.shapes.slice(first);
}

/** What one wrong sign would make PowerPoint refuse. @param {string} name @param {string} xml */
function checked(name, xml) {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  if (parsed.querySelector('parsererror')) throw new Error(`${name} is no XML`);
  return new TextEncoder().encode(declaration + xml);
}

/**
 * @param {Slide[]} slides at least one
 * @param {{ title: string, language: string, background: string }} about language: as the page's lang
 * @returns {Blob} a PowerPoint file
 */
export function createPowerpoint(slides, { title, language, background }) {
  const region = regions[/** @type {keyof typeof regions} */ (language)] ?? language;
  const drawings = slides.map(({ svg }) => readDrawing(svg));
  const shape = drawings[0].height / drawings[0].width;
  /** @type {Parts} */
  const parts = holdingParts({ title, background, shape, slides: slides.length });
  for (const [i, drawing] of drawings.entries()) {
    const lines = slides[i].notes.split('\n');
    parts[`ppt/slides/slide${i + 1}.xml`] = slidePart(
      visibleShapes(drawing),
      drawing.width,
      region,
    );
    parts[`ppt/notesSlides/notesSlide${i + 1}.xml`] = notesPart(lines, region);
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, checked(name, xml)]);
  return zipped(Object.fromEntries(files), mimeType);
}

/** @param {{ name: string, blob: Blob }[]} files @returns {Promise<Blob>} */
export async function zipOf(files) {
  const entries = files.map(async ({ name, blob }) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return [name, name.endsWith('.png') ? [bytes, { level: 0 }] : bytes]; // packed already
  });
  return zipped(Object.fromEntries(await Promise.all(entries)), 'application/zip');
}
