// @ts-check
// What is on a slide? Reads its SVG file, which has its colours inside it, as plain shapes and
// paragraphs that a writer of another format can understand.

/**
 * @typedef {{ color: string, alpha: number }} Paint color: six hexadecimal digits
 * @typedef {{ width: number, paint: Paint, inner: Paint }} Fade from paint at the bar's edge inwards to inner
 * @typedef {{ paint: Paint, width: number, dash: number }} Stroke with the length of its dashes, 0 for none
 * @typedef {{ fill: Paint | null, stroke: Stroke | null }} Painted
 * @typedef {{ x: number, y: number, width: number, height: number }} Place
 * @typedef {{ left: boolean, right: boolean }} Rounded which ends have round corners
 * @typedef {Painted & Place & { kind: 'rect', radius: number, fadeIn?: Fade, fadeOut?: Fade }} Box
 * @typedef {Box & { rounded: Rounded, towards?: Paint }} Piece one that fades goes from fill to towards
 * @typedef {Painted & Place & { kind: 'ellipse' }} Ellipse
 * @typedef {Painted & { kind: 'polygon', points: { x: number, y: number }[] }} Polygon
 * @typedef {{ kind: 'text', block: string, lines: string[], x: number, baseline: number, lineHeight: number,
 *   size: number, isBold: boolean, fill: Paint, before?: Paragraph }} Paragraph a single line has no line height;
 *   `before` stands on the same line in another size
 * @typedef {Box | Ellipse | Polygon | Paragraph} Shape
 */

/** @param {Element} element @param {string} name @param {number} [usual] where it says none */
const number = (element, name, usual = 0) => Number(element.getAttribute(name) ?? usual);

/** @param {string} css as browsers write a colour @param {number} [opacity] @returns {Paint | null} */
export function paintOf(css, opacity = 1) {
  const channels = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  if (!channels) return null;
  const [red, green, blue] = channels.slice(1, 4).map(Number);
  const alpha = Number(channels[4] ?? 1) * opacity;
  return { color: hexOf([red, green, blue]), alpha };
}

/** @param {Element} element @param {'fill' | 'stroke'} name */
const paintIn = (element, name) =>
  paintOf(element.getAttribute(name) ?? '', number(element, `${name}-opacity`, 1));

/** @param {number[]} channels */
const hexOf = (channels) =>
  channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');

/** @param {string} color @returns {number[]} */
const channelsOf = (color) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));

/** @param {Paint} cover @param {Paint} below @returns {Paint} */
function covered(cover, below) {
  const over = channelsOf(cover.color);
  const channels = channelsOf(below.color).map(
    (channel, i) => channel + (over[i] - channel) * cover.alpha,
  );
  return { color: hexOf(channels), alpha: below.alpha };
}

/** @param {Element} element @returns {Painted} */
function paintsOf(element) {
  const line = paintIn(element, 'stroke');
  const dash = parseFloat(element.getAttribute('stroke-dasharray') ?? '') || 0;
  return {
    fill: paintIn(element, 'fill'),
    stroke: line && { paint: line, width: number(element, 'stroke-width', 1), dash },
  };
}

/** @param {Element} rect @returns {Place} */
const placeOf = (rect) => ({
  x: number(rect, 'x'),
  y: number(rect, 'y'),
  width: number(rect, 'width'),
  height: number(rect, 'height'),
});

/** @param {Element} rect @returns {Box} */
function boxOf(rect) {
  return { kind: 'rect', ...placeOf(rect), radius: number(rect, 'rx'), ...paintsOf(rect) };
}

/** @param {Element} circle @returns {Ellipse} */
function ellipseOf(circle) {
  const r = number(circle, 'r');
  const [x, y] = [number(circle, 'cx') - r, number(circle, 'cy') - r];
  return { kind: 'ellipse', x, y, width: 2 * r, height: 2 * r, ...paintsOf(circle) };
}

/** @param {Element} polygon @returns {Polygon} */
function polygonOf(polygon) {
  const corners = (polygon.getAttribute('points') ?? '').trim().split(/\s+/);
  const points = corners.map((corner) => {
    const [x, y] = corner.split(',').map(Number);
    return { x, y };
  });
  return { kind: 'polygon', points, ...paintsOf(polygon) };
}

/** @param {Element} text @returns {Paragraph} */
function lineOf(text) {
  return {
    kind: 'text',
    block: text.getAttribute('data-block') ?? '',
    lines: [text.textContent ?? ''],
    x: number(text, 'x'),
    baseline: number(text, 'y'),
    lineHeight: 0,
    size: number(text, 'font-size'),
    isBold: number(text, 'font-weight') >= 600,
    fill: paintsOf(text).fill ?? { color: '000000', alpha: 1 },
  };
}

/** @param {Shape[]} shapes @param {Paragraph} line */
function addLine(shapes, line) {
  const last = shapes.at(-1);
  if (!line.block || last?.kind !== 'text' || last.block !== line.block) {
    shapes.push(line);
    return;
  }
  if (Math.abs(last.baseline - line.baseline) <= 1) {
    shapes[shapes.length - 1] = { ...line, before: last };
    return;
  }
  if (last.lines.length === 1) last.lineHeight = line.baseline - last.baseline;
  last.lines.push(...line.lines);
}

/** @param {Place} outer @param {Place} inner */
const contains = (outer, inner) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/**
 * An edge that fades into what is behind it needs no see-through colours, round which LibreOffice draws
 * a frame.
 * @param {Shape[]} shapes from the back up to the bar @param {Box & { fill: Paint }} bar
 * @param {Paint} cover what fades it @returns {Paint} the bar's colour where it isn't faded
 */
function innerPaint(shapes, bar, cover) {
  const behind = shapes
    .slice(0, -1)
    .filter((shape) => shape.kind === 'rect' && shape.fill && contains(shape, bar));
  const ground = behind.at(-1)?.fill;
  return ground?.alpha === 1 && ground.color === cover.color ? covered(bar.fill, ground) : bar.fill;
}

/**
 * An edge fades because something like the background covers it; elsewhere the bar itself can do so.
 * @param {Shape[]} shapes @param {Element} cover
 */
function addFade(shapes, cover) {
  const bar = shapes.at(-1);
  const gradientId = /#([^")]+)/.exec(cover.getAttribute('fill') ?? '')?.[1] ?? '';
  const stops = [...(cover.ownerDocument.getElementById(gradientId)?.children ?? [])];
  if (bar?.kind !== 'rect' || !bar.fill || bar.width <= 0 || stops.length !== 2) return;
  const isIn = gradientId.endsWith('-fade-in');
  const edge = stops[isIn ? 0 : 1];
  const paint = paintOf(edge.getAttribute('stop-color') ?? '', number(edge, 'stop-opacity', 1));
  if (!paint) return;
  const { x, width } = placeOf(cover);
  const inside = isIn ? x + width - bar.x : bar.x + bar.width - x;
  const inner = innerPaint(shapes, { ...bar, fill: bar.fill }, paint);
  bar[isIn ? 'fadeIn' : 'fadeOut'] = { width: inside, paint: covered(paint, inner), inner };
}

/** @param {Shape[]} shapes @param {Element} element */
function addShape(shapes, element) {
  const isCover = element.getAttribute('fill')?.startsWith('url(');
  if (isCover) addFade(shapes, element);
  else if (element.localName === 'rect') shapes.push(boxOf(element));
  else if (element.localName === 'circle') shapes.push(ellipseOf(element));
  else if (element.localName === 'polygon') shapes.push(polygonOf(element));
  else if (element.localName === 'text') addLine(shapes, lineOf(element));
}

/**
 * Not every program knows gradients of more than two colours: LibreOffice made a membership that began
 * about 1995 begin in 1994. So each soft end is a piece of its own.
 * @param {Box} bar with a fill @returns {Piece[]} beside each other, from the back to the front
 */
export function piecesOf({ fadeIn, fadeOut, ...bar }) {
  const [left, right] = [fadeIn?.width ?? 0, fadeOut?.width ?? 0];
  const sharp = { left: false, right: false };
  // Under what is opaque they go on a little, so that no seam shines through.
  const under = bar.fill?.alpha === 1 && bar.width > left + right ? 1 : 0;
  /** @type {Piece[]} */
  const pieces = [];
  if (fadeIn) {
    const { paint: fill, inner: towards } = fadeIn; // from left to right, as all are
    pieces.push({ ...bar, width: left + under, fill, towards, rounded: sharp });
  }
  if (fadeOut) {
    const { paint: towards, inner: fill } = fadeOut;
    const x = bar.x + bar.width - right - under;
    pieces.push({ ...bar, x, width: right + under, fill, towards, rounded: sharp });
  }
  const width = bar.width - left - right;
  if (width > 0) {
    pieces.push({ ...bar, x: bar.x + left, width, rounded: { left: !fadeIn, right: !fadeOut } });
  }
  return pieces;
}

/** @typedef {{ width: number, height: number, shapes: Shape[] }} Drawing in px, from the back to the front */

/** @param {string} svgText a file that has all its colours as attributes @returns {Drawing} */
export function readDrawing(svgText) {
  const { documentElement } = new DOMParser().parseFromString(svgText, 'image/svg+xml');
  /** @type {Shape[]} */
  const shapes = [];
  for (const element of documentElement.children) addShape(shapes, element);
  const [width, height] = ['width', 'height'].map((name) => number(documentElement, name));
  return { width, height, shapes };
}
