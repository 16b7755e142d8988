// @ts-check
// What can be taken along? Of the timeline its picture; of a presentation its slides as PowerPoint, as
// pictures, on paper, and the link to where it stands. All of it is made of what the program hands
// over at once when the button is pressed: what is shown or printed afterwards changes no file.
import {
  loadFontFaces,
  NoPictures,
  pngOf,
  save,
  soundSvg,
  withFonts,
} from '../files/slide_files.js';
import { loadPart } from '../load/sources.js';

/** @typedef {import('../files/slide_files.js').Slide} Slide */
/** @typedef {import('../files/slide_files.js').Taken} Taken */
/**
 * @typedef {{
 *   slides: () => string,
 *   print: () => void,
 *   facts: () => Record<string, string>,
 *   say: (words: string) => void,
 * }} Stand slides as JSON, as they are now; print opens the browser's own dialog; facts are what is shown now
 */

/** "Stockholm i världen" becomes "stockholm-i-varlden". @param {string} words */
function fileName(words) {
  const plain = words.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** @param {Slide} slide @param {string} faces */
function svgFile({ name, svg }, faces) {
  const text = withFonts(soundSvg(svg), faces);
  return { name: `${fileName(name)}.svg`, text, blob: new Blob([text], { type: 'image/svg+xml' }) };
}

/** @param {Slide} slide @param {string} svgText its SVG file's */
async function pngFile({ name, width, height }, svgText) {
  return { name: `${fileName(name)}.png`, blob: await pngOf(svgText, width, height) };
}

/** @returns {Promise<typeof import('../files/powerpoint.js')>} */
const loadPowerpoint = () => loadPart('powerpoint.js');

/** @param {Taken} taken */
async function savePowerpoint(taken) {
  const { createPowerpoint } = await loadPowerpoint();
  save(createPowerpoint(taken), `${fileName(taken.slides[0].title)}.pptx`);
}

/** @param {Taken} taken */
async function savePictures({ slides }) {
  const [{ zipOf }, faces] = await Promise.all([loadPowerpoint(), loadFontFaces()]);
  const files = [];
  for (const slide of slides) {
    const svg = svgFile(slide, faces);
    files.push(svg, await pngFile(slide, svg.text));
  }
  save(await zipOf(files), `${fileName(slides[0].title)}.zip`);
}

/** @param {Taken} taken @returns {Slide} where the presentation stands */
const slideNow = ({ slides, step }) => slides[step - 1];

/** @param {Taken} taken */
async function savePng(taken) {
  const slide = slideNow(taken);
  const { text } = svgFile(slide, await loadFontFaces());
  const { name, blob } = await pngFile(slide, text);
  save(blob, name);
}

/** @param {Taken} taken */
async function saveSvg(taken) {
  const { name, blob } = svgFile(slideNow(taken), await loadFontFaces());
  save(blob, name);
}

/** @param {Stand} stand @returns {Record<string, () => void>} by the ids of their buttons */
export function createTakeAway({ slides, print, facts, say }) {
  let isMaking = false;

  /** One after another. @param {(taken: Taken) => Promise<void>} make */
  async function take(make) {
    const { making, made, failed, noPictures } = facts();
    say(making);
    if (isMaking) return;
    isMaking = true;
    try {
      await make(JSON.parse(slides()));
      say(made);
    } catch (error) {
      console.warn(error);
      say(error instanceof NoPictures ? noPictures : failed);
    } finally {
      isMaking = false;
    }
  }

  return {
    'take-powerpoint': () => take(savePowerpoint),
    'take-pictures': () => take(savePictures),
    'take-png': () => take(savePng),
    'take-svg': () => take(saveSvg),
    list_PNG: () => take(savePng),
    list_SVG: () => take(saveSvg),
    'take-paper': print,
  };
}
