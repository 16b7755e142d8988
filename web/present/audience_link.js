// @ts-check
// How does the audience get to the step on their own devices? By its address, and by a code that a
// phone's camera reads.
import { onlyCounts } from '../base/address.js';
import { loadPart } from '../load/sources.js';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Where the audience sees the same step. The address bar has the presenter's own settings too, and
 * changes later than what is shown: the program says which step in which language it is.
 * @param {string} query @returns {string}
 */
export function audienceLink(query) {
  const address = new URL(location.href);
  address.search = query
    .split('&')
    .filter((pair) => !onlyCounts(pair))
    .join('&');
  address.hash = '';
  return address.href;
}

/** The link that the code is being made for, or was. */
let shown = '';

/** @param {Record<string, string>} facts @param {import('./sayings.js').Sayings} sayings */
export async function copyLink({ link: query, copied }, sayings) {
  const link = audienceLink(query);
  try {
    await navigator.clipboard.writeText(link);
    sayings.say(`${copied} ${link}`);
  } catch {
    sayings.show(link, copied);
  }
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

/** Fills in what the program leaves to the page: it knows no address of its own. @param {string} query */
export async function showAudienceLink(query) {
  const link = audienceLink(query);
  shown = link;
  const address = /** @type {HTMLElement} */ (document.getElementById('present-link-address'));
  const code = /** @type {HTMLElement} */ (document.getElementById('present-link-code'));
  const isFile = location.protocol === 'file:';
  // To be typed from the back row: browsers need no more of it.
  address.textContent = isFile ? String(address.dataset.file) : link.replace(/^https?:\/\//, '');
  code.hidden = isFile;
  if (isFile) return;
  try {
    /** @type {typeof import('./qr_code.js')} */
    const { squaresOf } = await loadPart('qr_code.js');
    // Another step or language may have been shown meanwhile.
    if (shown === link) code.replaceChildren(drawCode(squaresOf(link)));
  } catch (error) {
    console.warn(error); // the address itself is there to be read
    code.hidden = true;
  }
}
