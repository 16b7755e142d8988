// @ts-check
// Where do the links of the single file lead that lead to other files on the site? To what is inside:
// a page of text is shown over the timeline, a file to download is handed over, and the way back to
// the timeline puts the page of text away. What is shown stands in the address (#/hjalp.html), so that
// the browser's own way back works too.
import { bytesInside, isInside, textInside } from './files.js';

/** Only to resolve relative addresses with: nothing is ever asked of it. */
const site = 'https://site.invalid/';

const timelines = ['', 'en/'];

/** @typedef {{ path: string, anchor: string }} Target a place on the site, relative to its root */

/** @param {string} address @returns {string} as it is where it was cut, or is no UTF-8 */
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** @returns {Target | null} the page of text that the address asks for */
function asked() {
  const [, path, anchor = ''] = /^#\/([^#]+)#?(.*)$/.exec(decoded(location.hash)) ?? [];
  return path !== undefined && isInside(path) ? { path, anchor } : null;
}

/** @param {string} href @param {string} base the path of the page that it stands on @returns {Target | null} */
function targetOf(href, base) {
  try {
    const { href: whole, pathname, hash } = new URL(href, site + base);
    return whole.startsWith(site) ? { path: pathname.slice(1), anchor: hash.slice(1) } : null;
  } catch {
    return null;
  }
}

/** @param {string} path */
function download(path) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytesInside(path)]));
  link.download = path.split('/').pop() ?? path;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a slow disk may still be reading
}

/** @param {Target} target @returns {boolean} whether it is a place that is inside */
function follow({ path, anchor }) {
  if (timelines.includes(path)) location.hash = '';
  else if (!isInside(path)) return false;
  else if (path.endsWith('.html')) location.hash = `#/${path}${anchor && `#${anchor}`}`;
  else download(path);
  return true;
}

/**
 * The place where a page of text is shown: a tree of its own, whose names and styles don't meet those
 * of the timeline.
 */
function createReader() {
  const frame = document.createElement('div');
  frame.id = 'inside';
  frame.hidden = true;
  const root = frame.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = textInside('text_page.css');
  document.body.append(frame);

  return {
    root,
    hasFocus: () => document.activeElement === frame,
    /** @param {Target} target */
    show({ path, anchor }) {
      // Made by our own build, and scripts in what a parser makes never run.
      const page = new DOMParser().parseFromString(textInside(path), 'text/html');
      const body = document.createElement('div');
      body.className = page.body.className;
      body.append(...page.body.childNodes);
      root.replaceChildren(style, body);
      frame.lang = page.documentElement.lang;
      frame.hidden = false;
      frame.scrollTop = 0;
      root.getElementById('main')?.focus({ preventScroll: true });
      root.getElementById(anchor)?.scrollIntoView();
    },
    hide() {
      frame.hidden = true;
      root.replaceChildren();
    },
  };
}

/** Makes every link lead to what is inside, for as long as the page is open. */
export function openLinksInside() {
  const reader = createReader();
  const place = document.documentElement.dataset.place ?? '';
  /** @type {Element | null} what to give the focus back to */
  let cameFrom = null;

  function showAsked() {
    const target = asked();
    if (target && !reader.hasFocus()) cameFrom = document.activeElement;
    document.documentElement.classList.toggle('reads-inside', target !== null);
    if (target) return reader.show(target);
    reader.hide();
    if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
  }

  /** @param {MouseEvent} event @param {string} base */
  function onClick(event, base) {
    const link = /** @type {Element} */ (event.target).closest('a');
    const href = link?.getAttribute('href');
    if (!link || !href || event.defaultPrevented) return;
    const target = targetOf(href, base);
    // What stays on the timeline's own page the browser and the program do by themselves.
    if (!target || (base === place && target.path === place)) return;
    if (follow(target)) event.preventDefault();
  }

  document.addEventListener('click', (event) => onClick(event, place));
  reader.root.addEventListener('click', (event) => {
    onClick(/** @type {MouseEvent} */ (event), asked()?.path ?? place);
  });
  addEventListener('hashchange', showAsked);
  showAsked();
}
