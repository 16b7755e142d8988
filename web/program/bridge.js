// @ts-check
// What do the page and the program say to each other? The only file that knows the WASM module.
// In: strings, sizes, times and events from the browser. Out: the program's calls, handed to `hooks`.
// No logic, no wording. An exception from the program ends it here, once, through hooks.crashed.
import { createAddress } from '../base/address.js';
import { createSheetPart } from '../mirror/drawing.js';
import { createFrames, watchSize } from './frames.js';
import { watchPointer } from './pointer.js';
import { pageLanguage } from '../base/language.js';
import { part } from '../base/page.js';
import { copyInto } from './program_memory.js';

/**
 * @typedef {import('../load/sources.js').Exports} Exports
 * @typedef {import('../load/sources.js').Parts} Parts
 * @typedef {{
 *   publish: (tree: import('../mirror/mirror.js').Tree) => void,
 *   firstFrame: () => void,
 *   fatal: (problem: { message: string, details: string[], lang: string }) => void,
 *   noGraphics: () => void,
 *   contextLost: () => void,
 *   contextRestored: () => void,
 *   crashed: (error: unknown) => void,
 * }} Hooks
 */

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

/** @returns {Record<string, string>} the colours as the browser computes them on an element */
function readSystemColors() {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const colors = Object.entries(systemColors).map(([name, keyword]) => {
    probe.style.color = keyword;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}

/** @returns {number} the visitor's text size in px; the program itself adds what a wall does */
function textPx() {
  const { width } = getComputedStyle(part('text-size'));
  return Math.round(10 * parseFloat(width)) / 10; // layouts have no whole pixels
}

/** @returns {string} what the program may know of its surroundings, as JSON */
function environment() {
  const matches = Object.entries(mediaQueries).map(([name, query]) => [
    name,
    matchMedia(query).matches,
  ]);
  return JSON.stringify({
    languages: navigator.languages,
    page: pageLanguage,
    rootFontPx: textPx(),
    ...Object.fromEntries(matches),
    ...(matchMedia(mediaQueries.forcedColors).matches && { systemColors: readSystemColors() }),
  });
}

/**
 * Calls into the program: strings and bytes are copied and freed again; the first exception is the last call.
 * @param {(error: unknown) => void} crashed
 */
function createCaller(crashed) {
  /** @type {Exports | null} */
  let module = null;
  const ended = new AbortController();

  /** @param {unknown} error */
  function end(error) {
    if (ended.signal.aborted) return;
    ended.abort();
    crashed(error);
  }

  /** @param {string} name @param {(string | number | Uint8Array)[]} values */
  function call(name, ...values) {
    if (!module || ended.signal.aborted) return undefined;
    /** @type {number[]} */
    const copies = [];
    let result;
    try {
      const passed = values.map((value) => {
        if (typeof value === 'number') return value;
        copies.push(copyInto(/** @type {Exports} */ (module), value));
        return copies[copies.length - 1];
      });
      result = module[`_${name}`](...passed);
    } catch (error) {
      end(error);
    }
    // After a crash its memory is not touched again.
    if (!ended.signal.aborted) copies.forEach((pointer) => module?._free(pointer));
    return result;
  }

  return {
    call,
    /** @param {string} name @returns {string} the text that it answers with; empty after a crash */
    read: (name) => module?.UTF8ToString(call(name)) ?? '',
    end,
    stop: () => ended.abort(),
    signal: ended.signal,
    /** @param {Exports} loaded */
    use(loaded) {
      module = loaded;
    },
  };
}

/**
 * Without graphics the program goes on: its elements, and a presentation's words, are still there.
 * @param {ReturnType<typeof createCaller>} caller @param {Hooks} hooks
 */
function watchContext({ call, signal }, hooks) {
  const canvas = part('canvas');
  /** @param {Event} event */
  function lost(event) {
    event.preventDefault(); // or else it is never restored
    call('app_context', 0);
    hooks.contextLost();
  }
  function restored() {
    call('app_context', 1);
    hooks.contextRestored();
  }
  canvas.addEventListener('webglcontextlost', lost, { signal });
  canvas.addEventListener('webglcontextrestored', restored, { signal });
}

/**
 * The browser's own text size has no event: something that is as wide as a letter has a size.
 * @param {() => void} changed @param {AbortSignal} signal
 */
function watchTextSize(changed, signal) {
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

/** @param {ReturnType<typeof createCaller>} caller */
function watchSurroundings({ call, end, signal }) {
  let sent = environment();
  function changed() {
    const now = environment();
    if (now === sent) return;
    sent = now;
    call('app_environment', now);
  }
  for (const query of Object.values(mediaQueries)) {
    matchMedia(query).addEventListener('change', changed, { signal });
  }
  // From one theme of forced colours to another no query need change; the visitor chose it elsewhere.
  addEventListener('focus', changed, { signal });
  addEventListener('languagechange', changed, { signal });
  watchTextSize(changed, signal);
  // SDL has listeners of its own on the window; what they throw doesn't pass through `call`.
  addEventListener(
    'error',
    ({ error }) => {
      if (error instanceof WebAssembly.RuntimeError) end(error);
    },
    { signal },
  );
}

/**
 * @param {Parts} parts
 * @param {Record<string, unknown>} page the functions that the program calls
 * @param {(error: unknown) => void} end
 * @returns {Promise<Exports>}
 */
function instantiate({ create, wasm }, page, end) {
  return new Promise((resolve, reject) => {
    const options = {
      page,
      canvas: part('canvas'),
      onAbort: (/** @type {unknown} */ reason) => end(new Error(`aborted: ${reason}`)),
      instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
        WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), reject);
        return {};
      },
    };
    create(options).then(resolve, reject);
  });
}

/**
 * A canvas prints blank: just before the page is printed the program draws the view for paper.
 * @param {ReturnType<typeof createCaller>} caller
 */
function watchPrinting({ call, signal }) {
  addEventListener('beforeprint', () => call('app_print'), { signal });
  addEventListener('afterprint', () => part('print').replaceChildren(), { signal });
}

/**
 * The functions that the program calls, by the names it knows.
 * @param {ReturnType<typeof createCaller>} caller
 * @param {() => void} requestFrame
 * @param {Hooks} hooks
 */
function createPage(caller, requestFrame, hooks) {
  const address = createAddress((query) => caller.call('app_query', query));
  return {
    requestFrame,
    firstFrame: hooks.firstFrame,
    /** @param {string} json */
    publish: (json) => hooks.publish(JSON.parse(json)),
    /** @param {string} query @param {number} push */
    navigate: (query, push) => address.write(query, Boolean(push)),
    /** @param {string} json */
    print: (json) => part('print').replaceChildren(...JSON.parse(json).map(createSheetPart)),
    /** @param {string} json */
    fatal(json) {
      caller.stop();
      hooks.fatal(JSON.parse(json));
    },
  };
}

/** @param {Parts} parts @param {Hooks} hooks @returns {Promise<import('../mirror/mirror.js').Program>} */
export async function startProgram(parts, hooks) {
  const caller = createCaller(hooks.crashed);
  const { call, end, signal } = caller;
  const requestFrame = createFrames(draw, signal);

  /** @param {number} now */
  function draw(now) {
    sendSize();
    call('app_frame', now);
    // The stage's height follows from what was just laid out: draw that too before anything is painted.
    if (sendSize()) call('app_frame', now);
  }

  caller.use(await instantiate(parts, createPage(caller, requestFrame, hooks), end));
  const sendSize = watchSize(call, requestFrame, signal);
  watchContext(caller, hooks);
  watchSurroundings(caller);
  watchPrinting(caller);
  const { ownsClick } = watchPointer(
    part('stage'),
    {
      pointer: (...values) => call('app_pointer', ...values),
      wheel: (...values) => call('app_wheel', ...values),
      pinch: (...values) => call('app_pinch', ...values),
      doubleTap: (...values) => call('app_double_tap', ...values),
      explain: (...values) => call('app_explain', ...values),
    },
    signal,
  );
  const files = [parts.data, parts.presentation].flatMap((bytes) => [bytes, bytes.length]);
  if (call('app_start', ...files, location.search.slice(1), environment()) === 0) {
    caller.stop();
    hooks.noGraphics();
  }
  sendSize();
  requestFrame();

  return {
    ownsClick,
    act: (id, value) => call('app_act', id, value),
    key: (id, key) => call('app_key', id, key),
    focus: (id) => call('app_focus', id),
    slides: () => caller.read('app_slides'),
  };
}
