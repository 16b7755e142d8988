// @ts-check
// What may the program know of where it runs? The visitor's languages, text size and colours: told at
// the start, and again when one of them has changed.

/** @typedef {import('../base/surroundings.js').Some<
 *   'page' | 'view' | 'device' | 'language' | 'part' | 'on' | 'signal'>} Around */

const mediaQueries = {
  dark: '(prefers-color-scheme: dark)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  moreContrast: '(prefers-contrast: more)',
  forcedColors: '(forced-colors: active)',
};

/** What the program draws with where the system forces its colours on every page: CSS's names for them. */
const systemColors = {
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  buttonBorder: 'ButtonBorder',
  grayText: 'GrayText',
  highlight: 'Highlight',
  highlightText: 'HighlightText',
};

/** @param {Document} page @returns {Record<string, string>} the colours as the browser computes them on an element */
function readSystemColors(page) {
  const probe = page.createElement('span');
  probe.hidden = true;
  page.body.append(probe);
  const colors = Object.entries(systemColors).map(([name, keyword]) => {
    probe.style.color = keyword;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}

/** @param {Around} around @returns {number} the visitor's text size in px; the program itself adds what a wall does */
function textPx({ part }) {
  const { width } = getComputedStyle(part('text-size'));
  return Math.round(10 * parseFloat(width)) / 10; // layouts have no whole pixels
}

/** @param {Around} around @returns {string} as JSON */
export function environment(around) {
  const { page, view, device, language } = around;
  const matches = Object.entries(mediaQueries).map(([name, query]) => [
    name,
    view.matchMedia(query).matches,
  ]);
  const media = Object.fromEntries(matches);
  return JSON.stringify({
    languages: device.languages,
    page: language.own,
    rootFontPx: textPx(around),
    ...media,
    ...(media.forcedColors && { systemColors: readSystemColors(page) }),
  });
}

/**
 * The browser's own text size has no event: something that is as wide as a letter has a size.
 * @param {Around} around @param {() => void} changed
 */
function watchTextSize({ part, signal }, changed) {
  const letter = part('text-size');
  let width = letter.offsetWidth;
  const observer = new ResizeObserver(() => {
    if (letter.offsetWidth === width) return;
    width = letter.offsetWidth;
    changed();
  });
  observer.observe(letter);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** @param {Around} around @param {(environment: string) => void} tell */
export function watchEnvironment(around, tell) {
  const { view, on } = around;
  let sent = environment(around);
  function changed() {
    const now = environment(around);
    if (now === sent) return;
    sent = now;
    tell(now);
  }
  for (const query of Object.values(mediaQueries)) {
    on(view.matchMedia(query), 'change', changed);
  }
  // From one theme of forced colours to another no query need change; the visitor chose it elsewhere.
  on(view, 'focus', changed);
  on(view, 'languagechange', changed);
  watchTextSize(around, changed);
}
