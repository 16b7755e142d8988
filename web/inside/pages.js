// @ts-check
// Where do the links of the single file lead that lead to other files on the site? To what is inside:
// a page of text is shown over the timeline, a file to download is handed over, and the way back to
// the timeline puts the page of text away. What is shown stands in the address (#/hjalp.html), so that
// the browser's own way back works too.

/** Only to resolve relative addresses with: nothing is ever asked of it. */
const site = 'https://site.invalid/';

const timelines = ['', 'en/'];

/**
 * @typedef {{ path: string, anchor: string }} Target a place on the site, relative to its root
 * @typedef {{
 *   page: Document,
 *   address: import('../base/surroundings.js').Address,
 *   files: import('./files.js').Files,
 * }} Around
 */

/** @param {string} address @returns {string} as it is where it was cut, or is no UTF-8 */
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** @param {Around} around @returns {Target | null} the page of text that the address asks for */
function asked({ address, files }) {
  const [, path, anchor = ''] = /^#\/([^#]+)#?(.*)$/.exec(decoded(address.location.hash)) ?? [];
  return path !== undefined && files.has(path) ? { path, anchor } : null;
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

/** @param {Around} around @param {string} path */
function download({ page, files }, path) {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([files.bytes(path)]));
  link.download = path.split('/').pop() ?? path;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a slow disk may still be reading
}

/** @param {Around} around @param {Target} target @returns {boolean} whether it is a place that is inside */
function follow(around, { path, anchor }) {
  const { location } = around.address;
  if (timelines.includes(path)) location.hash = '';
  else if (!around.files.has(path)) return false;
  else if (path.endsWith('.html')) location.hash = `#/${path}${anchor && `#${anchor}`}`;
  else download(around, path);
  return true;
}

/**
 * The place where a page of text is shown: a tree of its own, whose names and styles don't meet those
 * of the timeline.
 * @param {Around} around
 */
function createReader({ page, files }) {
  const frame = page.createElement('div');
  frame.id = 'inside';
  frame.hidden = true;
  const root = frame.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = files.text('text_page.css');
  page.body.append(frame);

  return {
    root,
    hasFocus: () => page.activeElement === frame,
    /** @param {Target} target */
    show({ path, anchor }) {
      // Made by our own build, and scripts in what a parser makes never run.
      const shown = new DOMParser().parseFromString(files.text(path), 'text/html');
      const body = page.createElement('div');
      body.className = shown.body.className;
      body.append(...shown.body.childNodes);
      root.replaceChildren(style, body);
      frame.lang = shown.documentElement.lang;
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

/** Makes every link lead to what is inside, for as long as the page is open. @param {Around} around */
export function openLinksInside(around) {
  const { page, address } = around;
  const reader = createReader(around);
  const host = page.documentElement;
  const place = host.dataset.place ?? '';
  /** @type {Element | null} what to give the focus back to */
  let cameFrom = null;

  function showAsked() {
    const target = asked(around);
    if (target && !reader.hasFocus()) cameFrom = page.activeElement;
    host.classList.toggle('reads-inside', target !== null);
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
    if (follow(around, target)) event.preventDefault();
  }

  page.addEventListener('click', (event) => onClick(event, place));
  reader.root.addEventListener('click', (event) => {
    onClick(/** @type {MouseEvent} */ (event), asked(around)?.path ?? place);
  });
  address.addEventListener('hashchange', showAsked);
  showAsked();
}
