// @ts-check
// What is on a slide? Shapes and paragraphs as the program hands them over (slides_json.h), from the
// back to the front, in px. What isn't named isn't there.

/**
 * @typedef {{ color: string, alpha: number }} Paint color: six hexadecimal digits
 * @typedef {{ width: number, edge: Paint, inner: Paint }} Fade from the bar's edge inwards
 * @typedef {{ paint: Paint, width: number, dash: number }} Stroke with the length of its dashes, 0 for none
 * @typedef {{ fill?: Paint, stroke?: Stroke }} Painted
 * @typedef {{ x: number, y: number, width: number, height: number }} Place
 * @typedef {{ cutLeft?: boolean, cutRight?: boolean }} Cut which ends have no round corners
 * @typedef {Painted & Place & Cut & { kind: 'box', radius: number, fadeLeft?: Fade, fadeRight?: Fade }} Box
 * @typedef {Box & { towards?: Paint }} Piece one that fades goes from fill to towards
 * @typedef {Painted & Place & { kind: 'ellipse' }} Ellipse
 * @typedef {Painted & { kind: 'polygon', corners: [number, number][] }} Polygon
 * @typedef {{ text: string, lines: number, x: number, baseline: number, lineHeight: number, width: number, size: number,
 *   isBold?: boolean, fill: Paint }} Paragraph a single line has no line height; as wide as its widest line
 * @typedef {{ kind: 'text', isTitle?: boolean, paragraphs: Paragraph[] }} Text several share a line, in
 *   different sizes
 * @typedef {Box | Ellipse | Polygon | Text} Shape
 */

/**
 * Not every program knows gradients of more than two colours: LibreOffice made a membership that began
 * about 1995 begin in 1994. So each soft end is a piece of its own.
 * @param {Box} bar with a fill @returns {Piece[]} beside each other, from the back to the front
 */
export function piecesOf({ fadeLeft, fadeRight, ...bar }) {
  const [left, right] = [fadeLeft?.width ?? 0, fadeRight?.width ?? 0];
  const sharp = { cutLeft: true, cutRight: true };
  // Under what is opaque they go on a little, so that no seam shines through.
  const under = bar.fill?.alpha === 1 && bar.width > left + right ? 1 : 0;
  /** @type {Piece[]} */
  const pieces = [];
  if (fadeLeft) {
    const { edge: fill, inner: towards } = fadeLeft; // from left to right, as all are
    pieces.push({ ...bar, ...sharp, width: left + under, fill, towards });
  }
  if (fadeRight) {
    const { edge: towards, inner: fill } = fadeRight;
    const x = bar.x + bar.width - right - under;
    pieces.push({ ...bar, ...sharp, x, width: right + under, fill, towards });
  }
  const width = bar.width - left - right;
  if (width > 0) {
    const cutLeft = bar.cutLeft || Boolean(fadeLeft);
    const cutRight = bar.cutRight || Boolean(fadeRight);
    pieces.push({ ...bar, x: bar.x + left, width, cutLeft, cutRight });
  }
  return pieces;
}
