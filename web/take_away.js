// @ts-check
// What can be taken along from a presentation? Its slides as PowerPoint, as pictures, on paper, and
// the link to where it stands. What is made of a slide is made of its drawing for paper.
import { spoken } from './language.js';
import { part } from './panels.js';
import { loadFonts, pngOf, save, standaloneSvg } from './slide_files.js';
import { loadPowerpoint } from './sources.js';

/** @typedef {import('./powerpoint.js').Slide} Slide */
/**
 * @typedef {{
 *   print: () => void,
 *   facts: () => Record<string, string>,
 *   say: (words: string) => void,
 * }} Stand print draws all slides for paper; facts are what is shown now
 */

/** @param {Element} figure @returns {Slide} */
function slideIn(figure) {
  const svg = /** @type {SVGSVGElement} */ (figure.querySelector('svg'));
  const notes = [...figure.querySelectorAll('p')].map(({ textContent }) => textContent);
  return {
    svg,
    title: svg.querySelector('title')?.textContent ?? '',
    notes: notes.join('\n'),
    name: figure.id.replace('slide-', ''),
  };
}

/** "Stockholm i världen" becomes "stockholm-i-varlden". @param {string} words */
function fileName(words) {
  const plain = words.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const background = () => getComputedStyle(document.documentElement).getPropertyValue('--page');

/** @param {Slide} slide @param {string} fonts */
function svgFile({ svg, name }, fonts) {
  const text = standaloneSvg(svg, { fonts, background: background() });
  return { name: `${name}.svg`, text, blob: new Blob([text], { type: 'image/svg+xml' }) };
}

/** @param {Slide} slide @param {string} fonts */
async function pngFile(slide, fonts) {
  const { width, height } = slide.svg.viewBox.baseVal;
  const { text } = svgFile(slide, fonts);
  return { name: `${slide.name}.png`, blob: await pngOf(text, width, height) };
}

/** @param {Slide[]} slides */
async function savePowerpoint(slides) {
  const { createPowerpoint } = await loadPowerpoint();
  const { title } = slides[0];
  const blob = await createPowerpoint(slides, {
    title,
    language: spoken(),
    background: background(),
  });
  save(blob, `${fileName(title)}.pptx`);
}

/** @param {Slide[]} slides */
async function savePictures(slides) {
  const [{ zipOf }, fonts] = await Promise.all([loadPowerpoint(), loadFonts()]);
  const files = [];
  for (const slide of slides) files.push(svgFile(slide, fonts), await pngFile(slide, fonts));
  save(await zipOf(files), `${fileName(slides[0].title)}.zip`);
}

/** @param {Slide} slide */
async function savePng(slide) {
  const { name, blob } = await pngFile(slide, await loadFonts());
  save(blob, name);
}

/** @param {Slide} slide */
async function saveSvg(slide) {
  const { name, blob } = svgFile(slide, await loadFonts());
  save(blob, name);
}

/** @param {Stand} stand @returns {Record<string, () => void>} by the ids of their buttons */
export function createTakeAway({ print, facts, say }) {
  /** @param {(slides: Slide[], now: Slide) => Promise<void>} make */
  async function take(make) {
    const { step, making, made, failed } = facts();
    say(making);
    print();
    const slides = [...part('print').querySelectorAll('figure.slide')].map(slideIn);
    try {
      await make(slides, slides[Number(step) - 1]);
      say(made);
    } catch (error) {
      console.warn(error);
      say(failed);
    } finally {
      part('print').replaceChildren();
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
