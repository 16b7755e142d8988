// @ts-check
// How do slides become a PowerPoint file? Each shape and paragraph becomes one of PowerPoint's own,
// so that everything can be changed there. Loaded only when somebody asks for it: the library is
// several times as large as the page's other scripts together.
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { amend } from './powerpoint_xml.js';
import { shapesOf } from './slide_shapes.js';

/** @typedef {import('./slide_shapes.js').Paint} Paint */
/** @typedef {import('./slide_shapes.js').Painted} Painted */
/** @typedef {import('./slide_shapes.js').Place} Place */
/** @typedef {import('./slide_shapes.js').Box} Box */
/** @typedef {import('./slide_shapes.js').Paragraph} Paragraph */
/** @typedef {import('./slide_shapes.js').Shape} Shape */
/** @typedef {{ svg: SVGSVGElement, title: string, notes: string, name: string }} Slide */
/** @typedef {PptxGenJS.default.Slide} Target */

const widthInches = 40 / 3; // as PowerPoint's own wide slides
const pointsPerInch = 72;
const marginPx = 64; // as the slides are laid out
const titleBlock = 'slide-title';
const layoutName = 'slide';
const mimeType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** PowerPoint checks the spelling of a language in a country. */
const regions = { sv: 'sv-SE', en: 'en-GB' };

/** The library's types have forgotten its name. */
const freeform = /** @type {PptxGenJS.default.SHAPE_NAME} */ ('custGeom');

/** A text begins exactly where its box does. */
const textBox = {
  margin: 0,
  valign: /** @type {const} */ ('top'),
  align: /** @type {const} */ ('left'),
};

// Inter is missing on most computers, which would take any other font in its place; Arial isn't.
const font = 'Arial';
const ascentPerEm = 0.905;
const descentPerEm = 0.212;
const lineHeightPerEm = ascentPerEm + descentPerEm;
/** How wide a box must be for what fits in a line of Inter, of any words. */
const mostPerInter = { regular: 1, bold: 1.1 };

// The library's types tell of a CommonJS module, whose class would be a member; bundled it is the class.
const Presentation = /** @type {typeof PptxGenJS.default} */ (/** @type {unknown} */ (PptxGenJS));

/** @param {Paint} paint */
const colorOf = ({ color, alpha }) => ({ color, transparency: Math.round(100 * (1 - alpha)) });

/** Not drawn on: it knows how wide texts are and what colours are called. */
const context = /** @type {CanvasRenderingContext2D} */ (
  document.createElement('canvas').getContext('2d')
);

/** @param {string} color as a style sheet may write it, without transparency */
function hexOf(color) {
  context.fillStyle = color;
  return context.fillStyle.slice(1);
}

/** @param {Paragraph} paragraph @returns {number} a box's width in which no line needs to become two */
function textWidth({ lines, size, isBold }) {
  context.font = `${isBold ? 700 : 400} ${size}px Inter`;
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  return widest * mostPerInter[isBold ? 'bold' : 'regular'];
}

/**
 * PowerPoint's dashes are as long as the line is wide, or three times that.
 * @param {import('./slide_shapes.js').Stroke} stroke @returns {'solid' | 'sysDot' | 'sysDash'}
 */
function dashTypeOf({ dash, width }) {
  if (dash === 0) return 'solid';
  return dash < 2 * width ? 'sysDot' : 'sysDash';
}

/** Writes one SVG's shapes to one slide of PowerPoint's. */
class SlideWriter {
  #target;
  #inches;

  /** @param {Target} target @param {number} inchesPerPx */
  constructor(target, inchesPerPx) {
    this.#target = target;
    this.#inches = inchesPerPx;
  }

  /** @param {Shape} shape @param {string} name */
  write(shape, name) {
    if (shape.kind === 'text') return this.#writeText(shape);
    const painted = { ...this.#paints(shape), objectName: name };
    if (shape.kind === 'rect') this.#writeBox(shape, painted);
    else if (shape.kind === 'ellipse') {
      this.#target.addShape('ellipse', { ...this.#place(shape), ...painted });
    } else this.#writePolygon(shape.points, painted);
  }

  /** @param {number} px */
  #points(px) {
    return px * this.#inches * pointsPerInch;
  }

  /** @param {Place} place */
  #place({ x, y, width, height }) {
    const inches = this.#inches;
    return { x: x * inches, y: y * inches, w: width * inches, h: height * inches };
  }

  /** @param {Painted} painted @returns {PptxGenJS.default.ShapeProps} */
  #paints({ fill, stroke }) {
    if (!stroke) return fill ? { fill: colorOf(fill) } : {};
    const width = this.#points(stroke.width);
    const dashType = dashTypeOf(stroke);
    const line = { ...colorOf(stroke.paint), width, dashType };
    return fill ? { fill: colorOf(fill), line } : { line };
  }

  /** @param {Box} box @param {PptxGenJS.default.ShapeProps} painted */
  #writeBox(box, painted) {
    const radius = Math.min(box.radius, box.width / 2, box.height / 2);
    const place = this.#place(box);
    if (radius === 0) this.#target.addShape('rect', { ...place, ...painted });
    else {
      const rectRadius = radius * this.#inches;
      this.#target.addShape('roundRect', { ...place, ...painted, rectRadius });
    }
  }

  /** @param {{ x: number, y: number }[]} corners @param {PptxGenJS.default.ShapeProps} painted */
  #writePolygon(corners, painted) {
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const place = this.#place({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
    const points = corners.map((corner, i) => ({
      x: (corner.x - x) * this.#inches,
      y: (corner.y - y) * this.#inches,
      moveTo: i === 0,
    }));
    this.#target.addShape(freeform, {
      ...place,
      ...painted,
      points: [...points, { close: true }],
    });
  }

  /** @param {Paragraph} paragraph */
  #writeText(paragraph) {
    const { block, lines, size, isBold, fill } = paragraph;
    const run = {
      ...colorOf(fill),
      bold: isBold,
      fontFace: font,
      fontSize: this.#points(size),
      lineSpacing: this.#points(lineHeightOf(paragraph)),
    };
    const place = placeOf(paragraph);
    // A title may always wrap, as its layout says: its box has all the room that there is.
    if (block === titleBlock)
      place.width = Math.max(place.width, widthInches / this.#inches - marginPx - place.x);
    const kind =
      block === titleBlock
        ? { placeholder: titleBlock }
        : { isTextBox: true, wrap: lines.length > 1 };
    this.#target.addText([{ text: lines.join(' '), options: run }], {
      ...this.#place(place),
      ...kind,
      ...textBox,
    });
  }
}

/** @param {Paragraph} paragraph */
const lineHeightOf = ({ lines, lineHeight, size }) =>
  lines.length > 1 ? lineHeight : lineHeightPerEm * size;

/** @param {Paragraph} paragraph @returns {Place} where its first line gets the same baseline */
function placeOf(paragraph) {
  const { lines, x, baseline, size } = paragraph;
  const lineHeight = lineHeightOf(paragraph);
  // In lines of a given height the letters stand at the bottom.
  const y = baseline + descentPerEm * size - lineHeight;
  return { x, y, width: textWidth(paragraph), height: lines.length * lineHeight };
}

/** @param {Shape} shape @param {SVGRect} page whether it is only what everything else stands on */
const isBackdrop = (shape, { width, height }) =>
  shape.kind === 'rect' &&
  shape.x <= 0 &&
  shape.y <= 0 &&
  shape.width >= width &&
  shape.height >= height;

/** @param {SVGSVGElement} svg */
function visibleShapes(svg) {
  const shapes = shapesOf(svg);
  const hasBackdrop = shapes.length > 0 && isBackdrop(shapes[0], svg.viewBox.baseVal);
  return hasBackdrop ? shapes.slice(1) : shapes;
}

/**
 * @param {Target} target @param {Slide} slide
 * @returns {Map<string, Box>} by its shape's name each bar with an edge that fades
 */
function writeSlide(target, { svg, notes }) {
  const writer = new SlideWriter(target, widthInches / svg.viewBox.baseVal.width);
  /** @type {Map<string, Box>} */
  const fading = new Map();
  visibleShapes(svg).forEach((shape, i) => {
    const name = `Shape ${i + 1}`;
    writer.write(shape, name);
    if (shape.kind === 'rect' && (shape.fadeIn || shape.fadeOut)) fading.set(name, shape);
  });
  if (notes) target.addNotes(notes);
  return fading;
}

/** @param {Slide} first whose shape all have @param {string} title @param {string} background */
function createPresentation({ svg }, title, background) {
  const presentation = new Presentation();
  const { width, height } = svg.viewBox.baseVal;
  const size = { width: widthInches, height: (widthInches * height) / width };
  presentation.defineLayout({ name: 'page', ...size });
  presentation.layout = 'page';
  presentation.theme = { headFontFace: font, bodyFontFace: font };
  presentation.title = title;
  presentation.author = '';
  presentation.company = '';
  presentation.subject = '';
  /** @type {{ name: string, type: 'title', objectName: string } & typeof textBox} */
  const placeholder = { name: titleBlock, type: 'title', objectName: 'Title', ...textBox };
  presentation.defineSlideMaster({
    title: layoutName,
    background: { color: hexOf(background) },
    // Where it is each slide says: its title is written there.
    objects: [{ placeholder: { options: placeholder, text: '' } }],
  });
  return presentation;
}

/**
 * @param {Slide[]} slides whose pictures are in the document
 * @param {{ title: string, language: string, background: string }} about language: as the page's lang
 * @returns {Promise<Blob>} a PowerPoint file
 */
export async function createPowerpoint(slides, { title, language, background }) {
  const region = regions[/** @type {keyof typeof regions} */ (language)] ?? language;
  const presentation = createPresentation(slides[0], title, background);
  const fading = slides.map((slide) =>
    writeSlide(presentation.addSlide({ masterName: layoutName }), slide),
  );
  const bytes = await presentation.write({ outputType: 'arraybuffer' });
  const zip = await JSZip.loadAsync(/** @type {ArrayBuffer} */ (bytes));
  await amend(zip, fading, region);
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType });
}

/** @param {{ name: string, blob: Blob }[]} files @returns {Promise<Blob>} */
export function zipOf(files) {
  const zip = new JSZip();
  for (const { name, blob } of files) zip.file(name, blob);
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE' });
}
