// What does a test of the files to take away take? Slides with everything that a slide can have,
// added to the page that is open: the page's style sheets colour them.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {[string, Record<string, string | number>, string?]} Drawn tag, attributes, text */

export const width = 1920;
export const height = 1080;

/** @param {number} x @param {number} y @param {number} size @param {string} words @param {object} [more] @returns {Drawn} */
const text = (x, y, size, words, more) => [
  'text',
  { x, y, 'font-size': size, 'font-weight': 400, class: 'fill-text', ...more },
  words,
];

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {string} ink @param {object} [more] @returns {Drawn} */
const rect = (x, y, w, h, ink, more) => [
  'rect',
  { x, y, width: w, height: h, rx: 0, class: ink, ...more },
];

/** @param {string} id @param {'in' | 'out'} way @param {number} x @param {number} y @param {number} w @param {number} h @returns {Drawn} */
const fade = (id, way, x, y, w, h) => [
  'rect',
  { x, y, width: w, height: h, class: '', fill: `url(#${id}-fade-${way})` },
];

export const reason = [
  'Staden är med för att lära av andra städer, för att få fram',
  'det som Stockholm kan bäst & för att höras när beslut om',
  'städernas villkor fattas i Europa och i världen.',
];

/** @param {string} title @param {string} id @returns {Drawn[]} */
function marksOf(title, id) {
  const block = { 'data-block': 'slide-reason', class: 'fill-text' };
  return [
    rect(0, 0, width, height, 'fill-page'),
    rect(120, 620, 1680, 2, 'line fill-strong-line'),
    ...[400, 800, 1200, 1600].map((x) => rect(x, 620, 2, 360, 'line fill-grid')),
    text(120, 200, 96, title, { 'font-weight': 700, 'data-block': 'slide-title' }),
    text(120, 300, 44, 'sedan 2007', { 'font-weight': 600, class: 'fill-muted' }),
    ...reason.map((line, i) => text(120, 380 + 58 * i, 40, line, block)),
    rect(240, 660, 1560, 44, 'fill-leaf', { rx: 8 }),
    fade(id, 'in', 239, 660, 241, 44),
    fade(id, 'out', 1700, 660, 101, 44),
    text(500, 692, 26, title, { 'font-weight': 600, class: 'fill-on-theme' }),
    rect(400, 720, 1400, 44, 'fill-ring', { rx: 8, 'fill-opacity': 0.4 }),
    fade(id, 'out', 1772, 720, 29, 44),
    rect(1000, 724, 200, 36, 'fill-inlay', { rx: 5 }),
    rect(800, 780, 900, 44, 'fill-shield', { rx: 8 }),
    fade(id, 'in', 799, 780, 301, 44),
    rect(902, 842, 596, 40, 'fill-none stroke-diamond', {
      rx: 8,
      'stroke-width': 4,
      'stroke-dasharray': '6 4',
    }),
    ['circle', { cx: 1700, cy: 200, r: 50, class: 'fill-none stroke-ring', 'stroke-width': 12 }],
    ['polygon', { points: '1500,250 1560,150 1620,250', class: 'fill-cross' }],
    text(400, 1020, 24, '2000', { class: 'fill-muted' }),
    text(1600, 1020, 24, '2026', { class: 'fill-muted' }),
  ];
}

export const titles = ['C40 Cities', 'ICLEI & Eurocities', 'Nordic Safe Cities'];

/**
 * Adds them to the page as `window.slides`.
 * @param {Page} page
 */
export async function addSlides(page) {
  const slides = titles.map((title, i) => ({
    title,
    notes: `Anteckning ${i + 1} om <${title}>.\nAndra stycket.`,
    name: `0${i + 1}-slide`,
    id: `slide-${i + 1}`,
    marks: marksOf(title, `slide-${i + 1}`),
  }));
  await page.evaluate(
    ({ slides, size }) => {
      /** @param {string} tag @param {Record<string, string | number>} attributes @param {string} [words] */
      function create(tag, attributes, words) {
        const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
        for (const [name, value] of Object.entries(attributes)) {
          element.setAttribute(name, String(value));
        }
        if (words) element.textContent = words;
        return element;
      }

      /** @param {string} id @param {number[]} opacities */
      function gradient(id, opacities) {
        const element = create('linearGradient', { id });
        element.append(
          ...opacities.map((opacity, offset) =>
            create('stop', { offset, class: 'stop-surface', 'stop-opacity': opacity }),
          ),
        );
        return element;
      }

      const shown = slides.map(({ title, notes, name, id, marks }) => {
        const svg = create('svg', { id, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' });
        const defs = create('defs', {});
        defs.append(gradient(`${id}-fade-in`, [0.88, 0]), gradient(`${id}-fade-out`, [0, 0.88]));
        svg.append(create('title', {}, title), create('desc', {}, notes), defs);
        svg.append(...marks.map(([tag, attributes, words]) => create(tag, attributes, words)));
        document.body.append(svg);
        return { svg, title, notes, name };
      });
      Object.assign(window, { slides: shown });
    },
    { slides, size: { width, height } },
  );
}
