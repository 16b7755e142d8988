// @ts-check
// What do the page and the program say to each other? The only file that knows the WASM module.
// In: strings, sizes, times and events from the browser. Out: the program's calls, handed to `hooks`.
// No logic, no wording. An exception from the program ends it here, once, through hooks.crashed.
import { createAddress } from '../base/address.js';
import { endingEarlier } from '../base/listening.js';
import { createSheetPart } from '../mirror/drawing.js';
import { environment, watchEnvironment } from './environment.js';
import { createFrames, watchSize } from './frames.js';
import { createGlyphs, fontsReady } from './glyphs.js';
import { graphicsReady } from './graphics.js';
import { watchPointer } from './pointer.js';

/**
 * @typedef {import('../load/sources.js').Exports} Exports
 * @typedef {import('../load/sources.js').Parts} Parts
 * @typedef {{
 *   publish: (tree: import('../mirror/mirror.js').Tree) => void,
 *   reading: (share: number, stop: () => void) => void,
 *   started: () => void,
 *   firstFrame: () => void,
 *   wantPresentation: () => void,
 *   fatal: (problem: { message: string, details: string[], lang: string }) => void,
 *   noGraphics: () => void,
 *   contextLost: () => void,
 *   contextRestored: () => void,
 *   crashed: (error: unknown) => void,
 * }} Hooks
 * @typedef {import('../base/surroundings.js').Surroundings} Around
 */

/**
 * Calls into the program: strings are copied and freed again; the first exception is the last call.
 * @param {(error: unknown) => void} crashed @param {AbortSignal} signal @param {() => void} stop
 */
function createCaller(crashed, signal, stop) {
  /** @type {Exports | null} */
  let module = null;

  /** @param {unknown} error */
  function end(error) {
    if (signal.aborted) return;
    stop();
    crashed(error);
  }

  /** @param {string} name @param {(string | number)[]} values */
  function call(name, ...values) {
    if (!module || signal.aborted) return undefined;
    /** @type {number[]} */
    const copies = [];
    let result;
    try {
      const passed = values.map((value) => {
        if (typeof value === 'number') return value;
        copies.push(module?.stringToNewUTF8(value));
        return copies[copies.length - 1];
      });
      result = module[`_${name}`](...passed);
    } catch (error) {
      end(error);
    }
    // After a crash its memory is not touched again.
    if (!signal.aborted) copies.forEach((pointer) => module?._free(pointer));
    return result;
  }

  return {
    call,
    /** @param {string} name @returns {string} the text that it answers with; empty after a crash */
    read: (name) => module?.UTF8ToString(call(name)) ?? '',
    end,
    stop,
    /** @param {Exports} loaded */
    use(loaded) {
      module = loaded;
    },
  };
}

/**
 * Without graphics the program goes on: its elements, and a presentation's words, are still there.
 * @param {ReturnType<typeof createCaller>} caller @param {Hooks} hooks @param {Around} around
 */
function watchContext({ call }, hooks, { part, on }) {
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
  on(canvas, 'webglcontextlost', lost);
  on(canvas, 'webglcontextrestored', restored);
}

/**
 * What the browser may call in the program by itself doesn't pass through `call`.
 * @param {ReturnType<typeof createCaller>} caller @param {Around} around
 */
function watchErrors({ end }, { view, on }) {
  on(view, 'error', ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) end(error);
  });
}

/**
 * @param {Parts} parts
 * @param {Record<string, unknown>} page the functions that the program calls
 * @param {HTMLElement} canvas
 * @param {(error: unknown) => void} end
 * @returns {Promise<Exports>}
 */
function instantiate({ create, wasm }, page, canvas, end) {
  return new Promise((resolve, reject) => {
    const options = {
      page,
      canvas,
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
 * The program, once it could begin without the page waiting for fonts or graphics.
 * @param {Parts} parts @param {Record<string, unknown>} page @param {(error: unknown) => void} end @param {Around} around
 */
async function allReady(parts, page, end, around) {
  const canvas = /** @type {HTMLCanvasElement} */ (around.part('canvas'));
  const [exports] = await Promise.all([
    instantiate(parts, page, canvas, end),
    graphicsReady(canvas),
    fontsReady(around.page, parts.data),
  ]);
  return exports;
}

/**
 * A canvas prints blank: just before the page is printed the program draws the view for paper.
 * @param {ReturnType<typeof createCaller>} caller @param {Around} around
 */
function watchPrinting({ call }, { paper, part, on }) {
  on(paper, 'beforeprint', () => call('app_print'));
  on(paper, 'afterprint', () => part('print').replaceChildren());
}

/**
 * The functions that the program calls, by the names it knows.
 * @param {ReturnType<typeof createCaller>} caller
 * @param {Parts} parts whose data is given out a part at a time
 * @param {{ requestFrame: () => void, expectSize: () => void }} canvas
 * @param {Hooks} hooks
 * @param {Around} around
 */
function createPage(caller, parts, { requestFrame, expectSize }, hooks, around) {
  const { page, part } = around;
  let told = ''; // that gives the canvas its size
  const address = createAddress(around, (query) => caller.call('app_query', query));
  return {
    ...createGlyphs(page),
    requestFrame,
    firstFrame() {
      hooks.firstFrame();
      expectSize();
    },
    wantPresentation: hooks.wantPresentation,
    /** @param {number} begin @param {number} end */
    dataPart: (begin, end) => parts.data.subarray(begin, end),
    /** @param {string} json */
    publish(json) {
      /** @type {import('../mirror/mirror.js').Tree} */
      const tree = JSON.parse(json);
      hooks.publish(tree);
      // What else gives the canvas another size it is told of by the browser.
      const sized = [tree.height, tree.textPercent, tree.presenting.screen].join();
      if (sized !== told) expectSize();
      told = sized;
    },
    /** @param {string} query @param {number} push */
    navigate: (query, push) => address.write(query, Boolean(push)),
    /** @param {string} json */
    print(json) {
      /** @type {import('../mirror/elements.js').Whole[]} */
      const nodes = JSON.parse(json);
      part('print').replaceChildren(...nodes.map((node) => createSheetPart(page, node)));
    },
    /** @param {string} json */
    fatal(json) {
      caller.stop();
      hooks.fatal(JSON.parse(json));
    },
  };
}

/**
 * A long list is read a part at a time, so that the page answers in between: to a message, which is not kept
 * waiting as a timer is. Then nobody needs it here.
 * @param {ReturnType<typeof createCaller>} caller @param {Parts} parts
 * @param {Hooks} hooks @param {Around} around ends when the program does
 */
async function readData({ call, stop }, parts, hooks, around) {
  const query = () => around.address.location.search.slice(1);
  const first = query();
  if (call('app_start', parts.data.length, first, environment(around)) === 0) {
    stop();
    hooks.noGraphics();
  }
  const { port1, port2 } = new MessageChannel();
  for (let share; (share = call('app_load') ?? 1) < 1;) {
    hooks.reading(share, stop);
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  port1.close();
  parts.data = new Uint8Array();
  hooks.started(); // what is chosen from now on it has to be told
  if (query() !== first) call('app_query', query());
}

/**
 * @param {Parts} parts @param {Hooks} hooks @param {Around} around
 * @returns {Promise<import('../mirror/mirror.js').Program>}
 */
export async function startProgram(parts, hooks, around) {
  // A crash ends what needs the program, and leaves the page.
  const { within: alive, end: stop } = endingEarlier(around);
  const caller = createCaller(hooks.crashed, alive.signal, stop);
  const { call, end } = caller;
  const requestFrame = createFrames(draw, alive);

  /** @param {number} now */
  function draw(now) {
    size.send();
    call('app_frame', now);
    // The stage's height follows from what was just laid out: draw that too before anything is painted.
    if (size.send()) call('app_frame', now);
  }

  const page = createPage(
    caller,
    parts,
    { requestFrame, expectSize: () => size.expect() },
    hooks,
    around,
  );
  const exports = await allReady(parts, page, end, around);
  caller.use(exports);
  await readData(caller, parts, hooks, alive);
  const size = watchSize(call, requestFrame, alive); // nobody could be told before
  watchContext(caller, hooks, alive);
  watchEnvironment(alive, (now) => call('app_environment', now));
  watchErrors(caller, alive);
  watchPrinting(caller, alive);
  const { ownsClick } = watchPointer(around.part('stage'), sendTo(call), alive);
  size.send();
  requestFrame();

  return {
    ownsClick,
    act: (id, value) => call('app_act', id, value),
    key: (id, key) => call('app_key', id, key),
    focus: (id) => call('app_focus', id),
    scroll: (px) => call('app_scroll', px),
    look: (query) => call('app_query', query),
    // It reads them as it read the data.
    present: (steps) => call('app_presentation', (parts.data = steps).length),
    slides: () => caller.read('app_slides'),
  };
}

/** @param {ReturnType<typeof createCaller>['call']} call @returns {import('./pointer.js').Send} */
const sendTo = (call) => ({
  pointer: (...values) => call('app_pointer', ...values),
  wheel: (...values) => call('app_wheel', ...values),
  pinch: (...values) => call('app_pinch', ...values),
  doubleTap: (...values) => call('app_double_tap', ...values),
  explain: (...values) => call('app_explain', ...values),
});
