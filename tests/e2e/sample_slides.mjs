// What does a test of PowerPoint files take? Slides with everything that a slide can have, as the
// program hands them over (slides_json.h).

/** @typedef {import('../../web/files/slide_files.js').Taken} Taken */
/** @typedef {import('../../web/files/slide_shapes.js').Shape} Shape */
/** @typedef {import('../../web/files/slide_shapes.js').Paragraph} Paragraph */
/** @typedef {import('../../web/files/slide_shapes.js').Paint} Paint */
/** @typedef {import('../../web/files/slide_shapes.js').Box} Box */
/** @typedef {import('../../web/files/slide_shapes.js').Text} Text */

export const width = 1920;
export const height = 1080;

/** The light palette's, of which a bar's ends are mixed with the surface. */
const colors = {
  page: 'f5f7f9',
  surface: 'ffffff',
  text: '14202b',
  muted: '4a5b6a',
  grid: 'e6ebef',
  'strong-line': 'cbd5de',
  accent: '0b5fa5',
  leaf: '00796b',
  ring: '1f5fbf',
  shield: '6a3fa0',
  equals: 'b8155a',
  cross: 'a84b06',
  diamond: '6e6300',
  'on-theme': 'ffffff',
  inlay: '0b1218',
};

/** @param {keyof typeof colors} ink @param {number} [alpha] @returns {Paint} */
const paint = (ink, alpha = 1) => ({ color: colors[ink], alpha });

/** @param {number} x @param {number} baseline @param {number} size @param {string[]} lines @param {Partial<Paragraph>} [more] @returns {Text} */
function text(x, baseline, size, lines, more) {
  const letters = Math.max(...lines.map((line) => line.length));
  const single = { lineHeight: 0, width: 0.55 * size * letters, fill: paint('text') };
  const words = { text: lines.join(' '), lines: lines.length };
  return { kind: 'text', paragraphs: [{ ...words, x, baseline, size, ...single, ...more }] };
}

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {Partial<Box>} more @returns {Shape} */
const box = (x, y, w, h, more) => ({ kind: 'box', x, y, width: w, height: h, radius: 0, ...more });

export const reason = [
  'Staden är med för att lära av andra städer, för att få fram',
  'det som Stockholm kan bäst & för att höras när beslut om',
  'städernas villkor fattas i Europa och i världen.',
];

/** @param {string} title @returns {Shape[]} */
function shapesOf(title) {
  const [leaf, ring, shield] = [paint('leaf'), paint('ring', 0.4), paint('shield')];
  const leafEdge = { color: 'e0efed', alpha: 1 };
  return [
    box(120, 620, 1680, 2, { fill: paint('strong-line') }),
    ...[400, 800, 1200, 1600].map((x) => box(x, 620, 2, 360, { fill: paint('grid') })),
    { ...text(120, 200, 96, [title], { isBold: true }), isTitle: true },
    text(120, 300, 44, ['sedan 2007'], { isBold: true, fill: paint('muted') }),
    text(120, 380, 40, reason, { lineHeight: 58 }),
    box(240, 660, 1560, 44, {
      radius: 8,
      fill: leaf,
      fadeLeft: { width: 240, edge: leafEdge, inner: leaf },
      fadeRight: { width: 100, edge: leafEdge, inner: leaf },
    }),
    text(500, 692, 26, [title], { isBold: true, fill: paint('on-theme') }),
    box(400, 720, 1400, 44, {
      radius: 8,
      fill: ring,
      fadeRight: { width: 28, edge: { color: 'e4ecf7', alpha: 0.4 }, inner: ring },
    }),
    box(1000, 724, 200, 36, { radius: 5, fill: paint('inlay', 0.549) }),
    box(800, 780, 900, 44, {
      radius: 8,
      fill: shield,
      fadeLeft: { width: 300, edge: { color: 'ede8f4', alpha: 1 }, inner: shield },
    }),
    box(902, 842, 596, 40, {
      radius: 8,
      stroke: { paint: paint('diamond'), width: 4, dash: 6 },
    }),
    {
      kind: 'ellipse',
      ...{ x: 1650, y: 150, width: 100, height: 100 },
      stroke: { paint: paint('ring'), width: 12, dash: 0 },
    },
    {
      kind: 'polygon',
      corners: [
        [1500, 250],
        [1560, 150],
        [1620, 250],
      ],
      fill: paint('cross'),
    },
    text(400, 1020, 24, ['2000'], { fill: paint('muted') }),
    text(1600, 1020, 24, ['2026'], { fill: paint('muted') }),
  ];
}

export const titles = ['C40 Cities', 'ICLEI & Eurocities', 'Nordic Safe Cities'];

/** @type {Taken} */
export const taken = {
  language: 'sv',
  step: 1,
  colors,
  slides: titles.map((title, i) => ({
    name: `0${i + 1}-slide`,
    title,
    notes: `Anteckning ${i + 1} om <${title}>.\nAndra stycket.`,
    width,
    height,
    shapes: shapesOf(title),
    svg: '',
  })),
};
