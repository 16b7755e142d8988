// @ts-check
// Which outlines does PowerPoint know, and how are others told to it? Lengths are EMU (see
// powerpoint_slide.js), from the shape's own top left corner.

/** @typedef {import('./slide_shapes.js').Cut} Cut */

/** @param {string} name @param {string} [adjustments] */
const preset = (name, adjustments = '') =>
  `<a:prstGeom prst="${name}"><a:avLst>${adjustments}</a:avLst></a:prstGeom>`;

/** @param {number} width @param {number} height @param {string} path that is closed at its end */
const custom = (width, height, path) =>
  '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
  `<a:path w="${width}" h="${height}">${path}<a:close/></a:path></a:pathLst></a:custGeom>`;

/** @param {number} x @param {number} y */
const point = (x, y) => `<a:pt x="${x}" y="${y}"/>`;

/** @param {number} x @param {number} y */
const lineTo = (x, y) => `<a:lnTo>${point(x, y)}</a:lnTo>`;

export const ellipseGeometry = preset('ellipse');

/** @param {number[][]} corners */
export function polygonGeometry(corners) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [[x, y], ...others] = corners;
  const lines = others.map((corner) => lineTo(corner[0], corner[1]));
  const path = `<a:moveTo>${point(x, y)}</a:moveTo>${lines.join('')}`;
  return custom(Math.max(...xs), Math.max(...ys), path);
}

/**
 * PowerPoint's own box with two round corners has them at its top; turned, it would be as high as the
 * bar is long to whoever changes its size.
 * @param {number} w @param {number} h @param {number} r @param {Cut} cut of one of its ends
 */
function halfRounded(w, h, r, { cutLeft, cutRight }) {
  const quarter = 5_400_000; // of a circle, in PowerPoint's unit for angles
  /** @param {number} quarters where the arc starts, clockwise from the right */
  const arc = (quarters) =>
    `<a:arcTo wR="${r}" hR="${r}" stAng="${quarters * quarter}" swAng="${quarter}"/>`;
  const right = cutRight
    ? lineTo(w, 0) + lineTo(w, h)
    : lineTo(w - r, 0) + arc(3) + lineTo(w, h - r) + arc(0);
  const left = cutLeft
    ? lineTo(0, h) + lineTo(0, 0)
    : lineTo(r, h) + arc(1) + lineTo(0, r) + arc(2);
  return custom(w, h, `<a:moveTo>${point(cutLeft ? 0 : r, 0)}</a:moveTo>${right}${left}`);
}

/**
 * @param {number} width @param {number} height @param {number} radius of its corners
 * @param {Cut} cut which ends have no round ones
 */
export function boxGeometry(width, height, radius, cut) {
  const shortSide = Math.min(width, height);
  const r = Math.min(radius, Math.floor(shortSide / 2));
  if (r <= 0 || (cut.cutLeft && cut.cutRight)) return preset('rect');
  if (cut.cutLeft || cut.cutRight) return halfRounded(width, height, r, cut);
  return preset(
    'roundRect',
    `<a:gd name="adj" fmla="val ${Math.round((100_000 * r) / shortSide)}"/>`,
  );
}
