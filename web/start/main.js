// @ts-check
// How does the page come to life? Check the browser, download, start the program, and swap the
// static page for the drawn timeline once its first frame is there. Whatever fails, the static page
// stays and one sentence says so.
import { watchTranslation } from '../base/language.js';
import { part, word } from '../base/page.js';
import { PageInstead } from '../load/page_instead.js';
import { keepForOffline, loadCode, loadData, loadProgram, needsNetwork } from '../load/sources.js';
import { fold, unfoldAll } from '../mirror/folds.js';
import { Mirror } from '../mirror/mirror.js';
import { Sheet } from '../mirror/sheet.js';
import { Presenter } from '../present/present.js';
import { startProgram } from '../program/bridge.js';
import {
  createFaces,
  createProblems,
  createProgress,
  createTranslationNote,
  hideNotice,
  showNotice,
  wordSkipLink,
} from './panels.js';

/** @typedef {import('../load/sources.js').Parts} Parts */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */

/** Between attempts to download. */
const pausesMs = [500, 2000, 5000];

/** This script doesn't wait for the page, as the download needs none; all else does. */
const page = pageReady().then(() => ({ faces: createFaces(), progress: createProgress() }));
const isWanted = !needsNetwork || !savesData();
const missing = missingFeature();
const firstDownload = isWanted && !missing ? download(0) : undefined;
firstDownload?.catch(() => {}); // downloadPatiently hears of it
const { faces, progress } = await page;
if (isWanted && !missing) fold();
if (isWanted) start();
else showNotice(word('SavesData'), { button: 'LoadAnyway', press: () => start() });

/** @returns {Promise<void>} */
async function pageReady() {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/** @returns {'NoWasm' | 'NoWebgl' | null} the word for what this browser lacks */
function missingFeature() {
  if (typeof WebAssembly !== 'object' || !WebAssembly.compileStreaming) return 'NoWasm';
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'NoWebgl';
  // Browsers allow few contexts at a time: this one is not to linger until it is collected.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}

/**
 * @template T
 * @param {string} missing the word for a page that has to do without
 * @param {Promise<T>} arrival
 * @returns {Promise<T>}
 */
function required(missing, arrival) {
  return arrival.catch((error) => {
    throw new Error(error instanceof PageInstead ? 'PageInstead' : missing, { cause: error });
  });
}

/** @param {number} attempt @returns {Promise<Parts>} */
async function download(attempt) {
  const meter = page.then((parts) => parts.progress);
  const [create, wasm, data, presentation] = await Promise.all([
    required('NoProgram', loadCode(attempt)),
    required('NoProgram', loadProgram(meter, attempt)),
    required('NoData', loadData('organisations.json', attempt)),
    loadData('presentation.json', attempt).catch(() => new Uint8Array()), // the program makes its own
  ]);
  return { create, wasm, data, presentation };
}

/** @param {unknown} error the program has stopped and can't go on */
function crashed(error) {
  console.error(error);
  progress.hide();
  presenter?.end();
  showWithoutGraphics();
  const isSlide = !part('stage').hidden;
  const press = () => location.reload();
  showNotice(word(isSlide ? 'FailedSlide' : 'Failed'), { button: 'Retry', press });
}

/** Who speaks to a full room: present as soon as the program is. @type {Presenter | undefined} */
let presenter;
let drawn = false;

/** The static page; while presenting the slide's words, at their places, once they are there. */
function showWithoutGraphics() {
  const { dataset } = document.documentElement;
  dataset.lost = 'on';
  if (drawn && presenter?.isOn) return faces.showStage();
  if (!drawn) dataset.screen = '';
  faces.showStatic();
}

/** @param {string} reason the word for why there will be no drawing */
function stop(reason) {
  progress.hide();
  unfoldAll();
  showNotice(word(reason));
}

/** The first frame is there: what may come now competes with no download that it needed. */
function hasBegun() {
  performance.mark('timeline:first-frame');
  if (isWanted) keepForOffline();
}

/** @param {Mirror} mirror @param {Sheet} sheet @param {Presenter} presenter @param {() => void} noteTranslation */
function createElements(mirror, sheet, presenter, noteTranslation) {
  const showProblems = createProblems();
  return (/** @type {Tree} */ tree) => {
    sheet.prepare(tree); // what is hidden can't be given the focus
    mirror.update(tree);
    sheet.show(tree);
    presenter.show(tree);
    showProblems(tree.notice);
    wordSkipLink();
    noteTranslation();
  };
}

/** @param {Mirror} mirror @param {(tree: Tree) => void} show @returns {import('../program/bridge.js').Hooks} what the program may ask of the page */
function createHooks(mirror, show) {
  /** @type {Tree | null} */
  let latest = null;

  return {
    /** @param {Tree} tree until the canvas shows something the visitor keeps the static page */
    publish(tree) {
      latest = { ...latest, ...tree };
      mirror.frame(tree);
      if (drawn) show(tree);
      if (document.documentElement.dataset.lost) showWithoutGraphics();
    },
    firstFrame() {
      drawn = true;
      progress.hide();
      faces.showStage();
      if (latest) show(latest);
      hasBegun();
    },
    fatal({ message, details, lang }) {
      progress.hide();
      faces.showStatic();
      showNotice(message, { details, lang });
    },
    noGraphics: () => stop('NoWebgl'),
    contextLost() {
      showWithoutGraphics();
      showNotice(word('Lost'));
    },
    contextRestored() {
      delete document.documentElement.dataset.lost;
      hideNotice();
      if (drawn) faces.showStage();
    },
    crashed,
  };
}

/** @param {Parts} parts */
async function run(parts) {
  const mirror = new Mirror({
    stage: part('stage'),
    layer: part('mirror'),
    sheet: part('sheet-panel'),
    presenter: part('presenter'),
    speaker: part('speaker'),
    document: part('document'),
    status: part('status'),
    main: part('main'),
  });
  const sheet = new Sheet();
  presenter = new Presenter(part('presenter'), part('stage'));
  const noteTranslation = createTranslationNote(() => program.act('view-table', ''));
  const show = createElements(mirror, sheet, presenter, noteTranslation);
  const program = await startProgram(parts, createHooks(mirror, show));
  watchTranslation(noteTranslation);
  mirror.listen(program);
  sheet.listen(program);
  presenter.listen(program);
}

/**
 * A lost connection is often back soon: tries again after growing pauses, and says so.
 * @param {number} first how many attempts there have been
 */
async function downloadPatiently(first) {
  for (let attempt = first; ; ++attempt) {
    progress.show();
    try {
      return await ((attempt === 0 && firstDownload) || download(attempt));
    } catch (error) {
      const { cause } = /** @type {Error} */ (error);
      console.warn(cause);
      const pauseMs = pausesMs[attempt - first];
      // A page stays until the visitor has logged in.
      if (pauseMs === undefined || cause instanceof PageInstead) throw error;
      progress.show('Retrying');
      await pause(pauseMs);
    }
  }
}

/** @param {number} ms as long as that, or until the network is back */
function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    addEventListener('online', resolve, { once: true });
  });
}

/** @param {number} [attempts] how many there have been */
async function start(attempts = 0) {
  hideNotice();
  if (missing) return showNotice(word(missing));
  try {
    const parts = await downloadPatiently(attempts);
    return run(parts).catch(crashed);
  } catch (error) {
    progress.hide();
    unfoldAll();
    const { message } = /** @type {Error} */ (error);
    const press = () => start(attempts + 1 + pausesMs.length);
    showNotice(word(message), { button: 'Retry', press });
  }
}

/** The visitor, or the browser for them, wants as few bytes as possible. */
function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
