// @ts-check
// What does PowerPoint call what is on a slide? Shapes and paragraphs as elements of ISO 29500
// (DrawingML and PresentationML), each with its children in the schema's order. Lengths are EMU there,
// 914400 to an inch; here they come in the slide's px.

/** @typedef {import('./slide_shapes.js').Paint} Paint */
/** @typedef {import('./slide_shapes.js').Painted} Painted */
/** @typedef {import('./slide_shapes.js').Place} Place */
/** @typedef {import('./slide_shapes.js').Box} Box */
/** @typedef {import('./slide_shapes.js').Paragraph} Paragraph */
/** @typedef {import('./slide_shapes.js').Piece} Piece */
/** @typedef {import('./slide_shapes.js').Text} Text */
/** @typedef {import('./slide_shapes.js').Shape} Shape */
/** @typedef {Exclude<Shape, Text> | Piece} Drawn */

import { boxGeometry, ellipseGeometry, polygonGeometry } from './powerpoint_geometry.js';
import { piecesOf } from './slide_shapes.js';

export const emuPerPoint = 12_700;
export const slideWidth = 12_192_000; // as PowerPoint's own wide slides
const marginPx = 64; // as the slides are laid out

// Inter is missing on most computers, which would take any other font in its place; Arial isn't.
export const font = 'Arial';
const ascentPerEm = 0.905;
const descentPerEm = 0.212;
const lineHeightPerEm = ascentPerEm + descentPerEm;
/** How wide a box must be for what fits in a line of Inter, of any words; Arial has one bold weight. */
const mostPerInter = { regular: 1, bold: 1.13 };

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A text begins exactly where its box does. */
const noMargins = 'lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"';

/** A shape says nothing that a text doesn't: screen readers pass over it. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The root of every tree of shapes. */
const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>' +
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** @param {string} shapes @param {string} [before] what stands before them, such as the background */
export const shapeTree = (shapes, before = '') =>
  `<p:cSld>${before}<p:spTree>${group}${shapes}</p:spTree></p:cSld>`;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the signs that XML can't have at all. @param {string} text */
export const escaped = (text) =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[/** @type {keyof typeof entities} */ (sign)]);

/** @param {Paint} paint */
function colour({ color, alpha }) {
  const see = alpha < 1 ? `<a:alpha val="${Math.round(100_000 * alpha)}"/>` : '';
  return `<a:srgbClr val="${color.toUpperCase()}">${see}</a:srgbClr>`;
}

/** @param {Paint} paint */
const solid = (paint) => `<a:solidFill>${colour(paint)}</a:solidFill>`;

/** @param {Paint} from the left @param {Paint} to the right: two colours are what every program draws */
function fading(from, to) {
  const stops = [from, to].map((paint, i) => `<a:gs pos="${100_000 * i}">${colour(paint)}</a:gs>`);
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

/** @param {Drawn} shape */
function fillOf(shape) {
  if (!shape.fill) return '<a:noFill/>';
  const towards = 'towards' in shape && shape.towards;
  return towards ? fading(shape.fill, towards) : solid(shape.fill);
}

/**
 * PowerPoint's dashes are as long as the line is wide, or three times that.
 * @param {import('./slide_shapes.js').Stroke} stroke
 */
function dashOf({ dash, width }) {
  if (dash === 0) return 'solid';
  return dash < 2 * width ? 'sysDot' : 'sysDash';
}

/** @param {Paragraph} paragraph */
const lineHeightOf = ({ lines, lineHeight, size }) =>
  lines > 1 ? lineHeight : lineHeightPerEm * size;

/** @param {Paragraph} paragraph @returns {number} a box's width in which no line needs to become two */
const textWidth = ({ width, isBold }) => width * mostPerInter[isBold ? 'bold' : 'regular'];

/** @param {Paragraph} paragraph @returns {Place} where its first line gets the same baseline */
function placeOf(paragraph) {
  const { lines, x, baseline, size } = paragraph;
  const lineHeight = lineHeightOf(paragraph);
  // In lines of a given height the letters stand at the bottom.
  const y = baseline + descentPerEm * size - lineHeight;
  return { x, y, width: textWidth(paragraph), height: lines * lineHeight };
}

/** @param {[number, number][]} corners @returns {Place} */
function placeAround(corners) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Writes the shapes of one slide. */
class ShapeWriter {
  #widthPx;
  #language;
  #lastId = 1; // the tree's own

  /** @param {number} widthPx the slide's @param {string} language of its texts */
  constructor(widthPx, language) {
    this.#widthPx = widthPx;
    this.#language = language;
  }

  /** @param {Shape} shape */
  write(shape) {
    if (shape.kind === 'text') return this.#text(shape, this.#newId());
    const isSoft = shape.kind === 'box' && (shape.fadeLeft || shape.fadeRight);
    return isSoft ? this.#bar(shape) : this.#drawn(shape);
  }

  #newId() {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** @param {number} px */
  #emu(px) {
    return Math.round((px * slideWidth) / this.#widthPx);
  }

  /** @param {number} px @returns {number} in hundredths of a point */
  #points(px) {
    return Math.round((100 * px * slideWidth) / this.#widthPx / emuPerPoint);
  }

  /** @param {Place} place edges that touch do so after rounding, too @param {boolean} [ofGroup] */
  #frame({ x, y, width, height }, ofGroup = false) {
    const [left, top, right, bottom] = [x, y, x + width, y + height].map((px) => this.#emu(px));
    const [at, size] = [`x="${left}" y="${top}"`, `cx="${right - left}" cy="${bottom - top}"`];
    const inside = ofGroup ? `<a:chOff ${at}/><a:chExt ${size}/>` : '';
    return `<a:xfrm><a:off ${at}/><a:ext ${size}/>${inside}</a:xfrm>`;
  }

  /** @param {Painted} painted */
  #line({ stroke }) {
    if (!stroke) return '<a:ln><a:noFill/></a:ln>';
    const dash = `<a:prstDash val="${dashOf(stroke)}"/>`;
    return `<a:ln w="${this.#emu(stroke.width)}">${solid(stroke.paint)}${dash}</a:ln>`;
  }

  /** Its pieces stay together when somebody moves it. @param {Box} bar with soft ends */
  #bar(bar) {
    const id = this.#newId();
    const pieces = piecesOf(bar).map((piece) => this.#drawn(piece));
    return (
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Bar ${id}">${decorative}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr>${this.#frame(bar, true)}</p:grpSpPr>${pieces.join('')}</p:grpSp>`
    );
  }

  /** @param {Drawn} shape */
  #drawn(shape) {
    const id = this.#newId();
    const place = shape.kind === 'polygon' ? placeAround(shape.corners) : shape;
    const looks = this.#frame(place) + this.#geometry(shape) + fillOf(shape) + this.#line(shape);
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
      `<p:spPr>${looks}</p:spPr></p:sp>`
    );
  }

  /** @param {Drawn} shape */
  #geometry(shape) {
    if (shape.kind === 'ellipse') return ellipseGeometry;
    if (shape.kind === 'polygon') {
      const { x, y } = placeAround(shape.corners);
      return polygonGeometry(
        shape.corners.map((corner) => [this.#emu(corner[0] - x), this.#emu(corner[1] - y)]),
      );
    }
    const [width, height, radius] = [shape.width, shape.height, shape.radius].map((px) =>
      this.#emu(px),
    );
    return boxGeometry(width, height, radius, shape);
  }

  /** @param {Text} text @param {number} id */
  #text({ isTitle, paragraphs }, id) {
    const [first] = paragraphs;
    const place = placeOf(first);
    // A title may always wrap: its box has all the room that there is.
    if (isTitle) place.width = Math.max(place.width, this.#widthPx - marginPx - place.x);
    const kind = isTitle
      ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
      : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
    const wrap = isTitle || paragraphs.some(({ lines }) => lines > 1) ? 'square' : 'none';
    const height = `<a:lnSpc><a:spcPts val="${this.#points(lineHeightOf(first))}"/></a:lnSpc>`;
    const last = paragraphs.length - 1;
    const runs = paragraphs.map((each, i) => this.#run(each, i < last ? ' ' : ''));
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${isTitle ? 'Title' : 'Text'} ${id}"/>${kind}</p:nvSpPr>` +
      `<p:spPr>${this.#frame(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
      `<p:txBody><a:bodyPr wrap="${wrap}" ${noMargins}><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
      `<a:p><a:pPr algn="l">${height}</a:pPr>${runs.join('')}</a:p></p:txBody></p:sp>`
    );
  }

  /** @param {Paragraph} paragraph @param {string} [after] what parts it from the next on its line */
  #run({ text, size, isBold, fill }, after = '') {
    const look = `lang="${this.#language}" sz="${this.#points(size)}" b="${isBold ? 1 : 0}"`;
    return (
      `<a:r><a:rPr ${look}>${solid(fill)}<a:latin typeface="${font}"/></a:rPr>` +
      `<a:t>${escaped(text + after)}</a:t></a:r>`
    );
  }
}

/**
 * @param {Shape[]} shapes from the back to the front @param {number} widthPx of what they were drawn on
 * @param {string} language of the texts, as PowerPoint has it: sv-SE
 * @returns {string} the part of one slide
 */
export function slidePart(shapes, widthPx, language) {
  const writer = new ShapeWriter(widthPx, language);
  const written = shapes.map((shape) => writer.write(shape)).join('');
  return `<p:sld ${namespaces}>${shapeTree(written)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** @param {string} frame where the slide's small picture stands on a sheet of notes; empty: as the master has it */
export const notesImage = (frame) =>
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr></p:sp>`;

/** @param {string} paragraphs @param {string} frame */
export const notesBody = (paragraphs, frame) =>
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

/** @param {string[]} paragraphs @param {string} language @returns {string} the part of one slide's notes */
export function notesPart(paragraphs, language) {
  const written = paragraphs.map((words) =>
    words
      ? `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escaped(words)}</a:t></a:r></a:p>`
      : `<a:p><a:endParaRPr lang="${language}"/></a:p>`,
  );
  const shapes = notesImage('') + notesBody(written.join(''), '');
  return `<p:notes ${namespaces}>${shapeTree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
