// @ts-check
// Where do the parts of the program come from in the single file? From inside the page: the code is
// bundled with this, all else is read from blocks of data. The build puts this in the place of
// load/sources.js, whose exports it has. The single file is one page: what is inside it is found in the
// window's document, here and nowhere else.
// @ts-ignore: only the build knows where it is
import createTimeline from 'timeline.js';
import { filesIn } from './files.js';
import { openLinksInside } from './pages.js';

/** @typedef {typeof import('../load/sources.js')} Sources */

const files = filesIn(document);
openLinksInside({ page: document, address: window, files });

/** @type {boolean} */
export const needsNetwork = false;

/** @type {Sources['loadCode']} */
export async function loadCode() {
  return createTimeline;
}

/** @type {Sources['loadProgram']} */
export async function loadProgram() {
  return WebAssembly.compile(files.bytes('timeline.wasm'));
}

/** @type {Sources['loadData']} */
export async function loadData(name) {
  return files.bytes(name);
}

/** @type {Record<string, () => Promise<any>>} */
const parts = {
  'powerpoint.js': () => import('../files/powerpoint.js'),
  'present.js': () => import('../present/present.js'),
  'qr_code.js': () => import('../present/qr_code.js'),
};

/** @type {Sources['loadPart']} */
export function loadPart(name) {
  return parts[name]();
}

/** @type {Sources['loadStyle']} the page has it inside already */
export async function loadStyle() {}

/** @type {Sources['loadFont']} the page's style has both inside already, the one for more letters second */
export async function loadFont(name) {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const url = /url\("?(data:[^")]+)/.exec(faces[name === 'inter' ? 0 : 1]?.cssText ?? '')?.[1];
  if (!url) throw new Error(`${name} is not inside this page`);
  return url;
}

/** @type {Sources['keepForOffline']} a file on a disk needs no keeping */
export async function keepForOffline() {}
