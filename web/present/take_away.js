// @ts-check
// What can be taken along from a presentation? Its slides as PowerPoint, as pictures, on paper, and
// the link to where it stands. What is made of a slide is made of its drawing for paper, read at once
// when the button is pressed: what is shown afterwards, or printed meanwhile, changes no file.
import { spoken } from '../base/language.js';
import { part } from '../base/page.js';
import {
  loadFonts,
  NoPictures,
  pngOf,
  save,
  soundSvg,
  standaloneSvg,
  withFonts,
} from '../files/slide_files.js';
import { loadPart } from '../load/sources.js';

/** @typedef {import('../files/powerpoint.js').Slide} Slide */
/** @typedef {Slide & { width: number, height: number }} Taken its svg is without fonts */
/**
 * @typedef {{
 *   print: () => void,
 *   facts: () => Record<string, string>,
 *   say: (words: string) => void,
 * }} Stand print draws all slides for paper; facts are what is shown now
 */

/** "Stockholm i världen" becomes "stockholm-i-varlden". @param {string} words */
function fileName(words) {
  const plain = words.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const background = () => getComputedStyle(document.documentElement).getPropertyValue('--page');

/** @param {Element} figure in the document @returns {Taken} */
function taken(figure) {
  const svg = /** @type {SVGSVGElement} */ (figure.querySelector('svg'));
  const { width, height } = svg.viewBox.baseVal;
  const notes = [...figure.querySelectorAll('p')].map(({ textContent }) => textContent);
  return {
    name: figure.id.replace('slide-', ''),
    title: svg.querySelector('title')?.textContent ?? '',
    notes: notes.join('\n'),
    width,
    height,
    svg: standaloneSvg(svg, background()),
  };
}

/** @param {() => void} print @returns {Taken[]} */
function slidesNow(print) {
  const place = part('print');
  const before = [...place.childNodes]; // the browser may be printing them
  print();
  try {
    return [...place.querySelectorAll('figure.slide')].map(taken);
  } finally {
    place.replaceChildren(...before);
  }
}

/** @param {Taken} slide @param {string} fonts */
function svgFile({ name, svg }, fonts) {
  const text = withFonts(soundSvg(svg), fonts);
  return { name: `${name}.svg`, text, blob: new Blob([text], { type: 'image/svg+xml' }) };
}

/** @param {Taken} slide @param {string} svgText its SVG file's */
async function pngFile({ name, width, height }, svgText) {
  return { name: `${name}.png`, blob: await pngOf(svgText, width, height) };
}

/** @returns {Promise<typeof import('../files/powerpoint.js')>} */
const loadPowerpoint = () => loadPart('powerpoint.js');

/** @param {Taken[]} slides */
async function savePowerpoint(slides) {
  const about = { title: slides[0].title, language: spoken(), background: background() };
  const { createPowerpoint } = await loadPowerpoint();
  save(createPowerpoint(slides, about), `${fileName(about.title)}.pptx`);
}

/** @param {Taken[]} slides */
async function savePictures(slides) {
  const [{ zipOf }, fonts] = await Promise.all([loadPowerpoint(), loadFonts()]);
  const files = [];
  for (const slide of slides) {
    const svg = svgFile(slide, fonts);
    files.push(svg, await pngFile(slide, svg.text));
  }
  save(await zipOf(files), `${fileName(slides[0].title)}.zip`);
}

/** @param {Taken} slide */
async function savePng(slide) {
  const { text } = svgFile(slide, await loadFonts());
  const { name, blob } = await pngFile(slide, text);
  save(blob, name);
}

/** @param {Taken} slide */
async function saveSvg(slide) {
  const { name, blob } = svgFile(slide, await loadFonts());
  save(blob, name);
}

/** @param {Stand} stand @returns {Record<string, () => void>} by the ids of their buttons */
export function createTakeAway({ print, facts, say }) {
  let isMaking = false;

  /** One after another. @param {(slides: Taken[], now: Taken) => Promise<void>} make */
  async function take(make) {
    const { step, making, made, failed, noPictures } = facts();
    say(making);
    if (isMaking) return;
    isMaking = true;
    try {
      const slides = slidesNow(print);
      await make(slides, slides[Number(step) - 1]);
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
    'take-png': () => take((_, now) => savePng(now)),
    'take-svg': () => take((_, now) => saveSvg(now)),
    'take-paper': () => window.print(),
  };
}
