// How does a cost grow? Lines on two logarithmic scales, as an SVG that stands for itself.

const width = 700;
const height = 440;
const box = { left: 76, right: 560, top: 46, bottom: 392 };
const inks = [
  '#0b5fa5',
  '#007a66',
  '#6b3fa0',
  '#bc1a5e',
  '#b14a06',
  '#6d6600',
  '#1a1a1a',
  '#5b6b7a',
  '#8a1f1f',
];

/** @typedef {{ name: string, values: number[] }} Line milliseconds, one for each count */

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} from @param {number} to @returns {number[]} whole powers of ten */
function decades(from, to) {
  const first = Math.floor(Math.log10(from));
  const last = Math.ceil(Math.log10(to));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Names beside the lines' ends, as near to them as they have room. @param {number[]} wanted */
function spread(wanted) {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const line = 15;
  for (const [k, each] of order.entries()) {
    if (k > 0) each.y = Math.max(each.y, order[k - 1].y + line);
  }
  const over = Math.max(0, (order.at(-1)?.y ?? 0) - box.bottom);
  const places = wanted.slice();
  for (const { y, i } of order) places[i] = y - over;
  return places;
}

/**
 * @param {string} title @param {number[]} counts memberships @param {Line[]} lines
 * @returns {string}
 */
export function plot(title, counts, lines) {
  const all = lines.flatMap(({ values }) => values);
  const tens = decades(Math.min(...all), Math.max(...all));
  const share = (
    /** @type {number} */ value,
    /** @type {number} */ from,
    /** @type {number} */ to,
  ) => (Math.log10(value) - from) / (to - from);
  const x = (/** @type {number} */ count) =>
    box.left +
    (box.right - box.left) *
      share(count, Math.log10(counts[0]), Math.log10(counts.at(-1) ?? counts[0]));
  const y = (/** @type {number} */ ms) =>
    box.bottom - (box.bottom - box.top) * share(ms, tens[0], tens.at(-1) ?? 0);
  const round = (/** @type {number} */ px) => px.toFixed(1);
  const text = (
    /** @type {number} */ px,
    /** @type {number} */ py,
    /** @type {string} */ words,
    more = '',
  ) => `<text x="${round(px)}" y="${round(py + 4)}"${more}>${escape(words)}</text>`;
  const rules = tens.map((ten) => {
    const at = round(y(10 ** ten));
    return `<path d="M${box.left} ${at}H${box.right}" stroke="#d5dbe1"/>${text(box.left - 8, y(10 ** ten), `${Number(`1e${ten}`)} ms`, ' text-anchor="end"')}`;
  });
  const feet = counts.map((count) =>
    text(x(count), box.bottom + 18, count.toLocaleString('en'), ' text-anchor="middle"'),
  );
  const ends = spread(lines.map(({ values }) => y(values.at(-1) ?? 1)));
  const drawn = lines.map(({ name, values }, i) => {
    const ink = inks[i % inks.length];
    const points = values.map((value, k) => `${round(x(counts[k]))},${round(y(value))}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${ink}" stroke-width="2"/>${text(box.right + 10, ends[i], name, ` fill="${ink}"`)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${text(box.left, 22, title, ' font-size="15" font-weight="bold"')}
${[...rules, ...feet, ...drawn].join('\n')}
${text((box.left + box.right) / 2, box.bottom + 38, 'memberships', ' text-anchor="middle"')}
</svg>
`;
}
