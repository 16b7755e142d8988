// @ts-check
// What can a PowerPoint file have that the library doesn't write? Bars whose edges fade, shapes that a
// screen reader passes over, notes of several paragraphs, and their language: added to what it made.

/** @typedef {import('./slide_shapes.js').Box} Box */
/** @typedef {import('./slide_shapes.js').Paint} Paint */

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param {Element} parent @param {string} name */
const drawnIn = (parent, name) => [...parent.getElementsByTagNameNS(drawing, name)];

/** @param {Document} xml @param {string} text an element of the namespace a: */
function parsed(xml, text) {
  const holder = `<a:holder xmlns:a="${drawing}">${text}</a:holder>`;
  const { documentElement } = new DOMParser().parseFromString(holder, 'text/xml');
  return xml.importNode(/** @type {Element} */ (documentElement.firstElementChild), true);
}

/** @param {number} share along the bar @param {Paint} paint */
function stop(share, { color, alpha }) {
  const [at, opaque] = [share, alpha].map((part) => Math.round(100_000 * part));
  const see = opaque < 100_000 ? `<a:alpha val="${opaque}"/>` : '';
  return `<a:gs pos="${at}"><a:srgbClr val="${color.toUpperCase()}">${see}</a:srgbClr></a:gs>`;
}

/** @param {Box & { fill: Paint }} bar */
function gradient({ fill, fadeIn, fadeOut, width }) {
  const stops = [
    stop(0, fadeIn?.paint ?? fill),
    fadeIn ? stop(fadeIn.width / width, fill) : '',
    fadeOut ? stop(1 - fadeOut.width / width, fill) : '',
    stop(1, fadeOut?.paint ?? fill),
  ];
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

/** A shape says nothing that a text doesn't. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** @param {Document} xml a slide @param {Map<string, Box>} fading */
function amendSlide(xml, fading) {
  for (const shape of xml.getElementsByTagNameNS(presentation, 'sp')) {
    if (shape.getElementsByTagNameNS(presentation, 'txBody').length > 0) continue;
    const [about] = shape.getElementsByTagNameNS(presentation, 'cNvPr');
    about.append(parsed(xml, decorative));
    const bar = fading.get(about.getAttribute('name') ?? '');
    if (!bar?.fill) continue;
    const [fill] = drawnIn(shape, 'solidFill');
    fill.replaceWith(parsed(xml, gradient({ ...bar, fill: bar.fill })));
  }
}

/** @param {Document} xml @param {string} language */
function setLanguage(xml, language) {
  for (const run of xml.querySelectorAll('[lang]')) run.setAttribute('lang', language);
}

/** Lines are paragraphs. @param {Document} xml a slide's notes */
function amendNotes(xml) {
  for (const text of drawnIn(xml.documentElement, 't')) {
    const paragraph = /** @type {Element} */ (text.parentNode?.parentNode);
    const lines = (text.textContent ?? '').split('\n');
    text.textContent = lines.pop() ?? '';
    for (const line of lines) {
      const copy = /** @type {Element} */ (paragraph.cloneNode(true));
      drawnIn(copy, 't')[0].textContent = line;
      paragraph.before(copy);
    }
  }
}

/**
 * @param {import('jszip')} zip @param {string} path @param {(xml: Document) => void} change
 */
async function changePart(zip, path, change) {
  const text = await zip.file(path)?.async('string');
  if (text === undefined) throw new Error(`the presentation has no ${path}`);
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  change(xml);
  zip.file(path, declaration + new XMLSerializer().serializeToString(xml.documentElement));
}

/**
 * @param {import('jszip')} zip a presentation
 * @param {Map<string, Box>[]} fading for each slide, by name, the bars whose edges fade
 * @param {string} language
 */
export async function amend(zip, fading, language) {
  for (const [i, bars] of fading.entries()) {
    await changePart(zip, `ppt/slides/slide${i + 1}.xml`, (xml) => {
      amendSlide(xml, bars);
      setLanguage(xml, language);
    });
    await changePart(zip, `ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => {
      amendNotes(xml);
      setLanguage(xml, language);
    });
  }
}
