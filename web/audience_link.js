// @ts-check
// How does the audience get to the step on their own devices? By its address, and by a code that a
// phone's camera reads.
import { addressWith, onlyCounts } from './address.js';
import { loadQrCode } from './sources.js';

const namespace = 'http://www.w3.org/2000/svg';

/** Where the audience sees the same step. @returns {string} */
export function audienceLink() {
  return addressWith((pair) => !pair.startsWith('speaker=') && !onlyCounts(pair));
}

/** @param {boolean[][]} squares @returns {SVGElement} dark on light, whatever the page's colours */
function drawCode(squares) {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${squares.length} ${squares.length}`);
  const path = document.createElementNS(namespace, 'path');
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}

/** Fills in what the program leaves to the page: it knows no address of its own. */
export async function showAudienceLink() {
  const address = /** @type {HTMLElement} */ (document.getElementById('present-link-address'));
  const code = /** @type {HTMLElement} */ (document.getElementById('present-link-code'));
  const isFile = location.protocol === 'file:';
  address.textContent = isFile ? String(address.dataset.file) : audienceLink();
  code.hidden = isFile;
  if (isFile) return;
  try {
    const { squaresOf } = await loadQrCode();
    code.replaceChildren(drawCode(squaresOf(audienceLink())));
  } catch (error) {
    console.warn(error); // the address itself is there to be read
    code.hidden = true;
  }
}
