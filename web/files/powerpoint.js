// @ts-check
// How do slides become a PowerPoint file? Each shape and paragraph becomes one of PowerPoint's own,
// so that everything can be changed there. A file is a ZIP of XML parts that name each other: what is
// on a slide is written in powerpoint_slide.js, what holds the slides together in
// powerpoint_package.js. Loaded only when somebody asks for it.
import { zipSync } from 'fflate';
import { holdingParts } from './powerpoint_package.js';
import { notesPart, slidePart } from './powerpoint_slide.js';

/** @typedef {import('./slide_files.js').Taken} Taken */
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

/** What one wrong sign would make PowerPoint refuse. @param {string} name @param {string} xml */
function checked(name, xml) {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  if (parsed.querySelector('parsererror')) throw new Error(`${name} is no XML`);
  return new TextEncoder().encode(declaration + xml);
}

/** @param {Taken} taken with at least one slide @returns {Blob} a PowerPoint file */
export function createPowerpoint({ language, colors, slides }) {
  const region = regions[/** @type {keyof typeof regions} */ (language)] ?? language;
  const [{ title, width, height }] = slides;
  const about = { title, colors, shape: height / width, slides: slides.length };
  /** @type {Parts} */
  const parts = holdingParts(about);
  for (const [i, slide] of slides.entries()) {
    parts[`ppt/slides/slide${i + 1}.xml`] = slidePart(slide.shapes, slide.width, region);
    parts[`ppt/notesSlides/notesSlide${i + 1}.xml`] = notesPart(slide.notes.split('\n'), region);
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
