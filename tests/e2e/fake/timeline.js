// @ts-check
// Stands in for the program where the page's own code is tested: it takes the same calls, writes them
// down in window.calls, and publishes what a test tells it to (window.fake).

/** @typedef {{ page: any, canvas: HTMLCanvasElement, instantiateWasm: Function }} Options */

const exported = [
  'app_start',
  'app_resize',
  'app_frame',
  'app_pointer',
  'app_wheel',
  'app_pinch',
  'app_double_tap',
  'app_explain',
  'app_act',
  'app_key',
  'app_query',
  'app_environment',
  'app_context',
  'app_focus',
  'app_scroll',
  'app_presentation',
  'app_print',
];

/** Which values of a call are text: they arrive as pointers. @type {Record<string, number[]>} */
const texts = {
  app_start: [1, 2],
  app_act: [0, 1],
  app_key: [0, 1],
  app_query: [0],
  app_environment: [0],
  app_focus: [0],
};

/** A memory that notices what was not freed, or freed twice. */
function createMemory() {
  /** @type {Map<number, string>} */
  const held = new Map();
  let next = 1;
  return {
    held,
    /** @param {string} text */
    stringToNewUTF8(text) {
      held.set(next, text);
      return next++;
    },
    /** @param {Uint8Array} bytes @param {number} pointer */
    /** @param {number} pointer */
    _free(pointer) {
      if (!held.delete(pointer)) throw new Error(`freed twice: ${pointer}`);
    },
  };
}

/** @param {Options} options */
export default function create(options) {
  const { page, canvas, instantiateWasm } = options;
  const memory = createMemory();
  const state = /** @type {any} */ (window);
  state.calls = [];
  state.fake = {
    page,
    memory,
    crashOn: '',
    tree: state.firstTree,
    drawn: false,
    data: '', // that it has read
    ...state.fakeSettings,
  };
  const gl = canvas.getContext('webgl2');

  function frame() {
    gl?.clearColor(0.9, 0.95, 1, 1);
    gl?.clear(gl.COLOR_BUFFER_BIT);
    if (state.fake.drawn || state.fake.waits) return;
    state.fake.drawn = true;
    if (state.fake.fatal) return page.fatal(JSON.stringify(state.fake.fatal));
    page.publish(JSON.stringify(state.fake.tree));
    page.firstFrame();
  }

  /** @param {string} name */
  const makeExport =
    (name) =>
    (/** @type {number[]} */ ...values) => {
      const given = values.map((value, i) =>
        texts[name]?.includes(i) ? memory.held.get(value) : value,
      );
      if (name === 'app_presentation') {
        given.unshift(new TextDecoder().decode(page.dataPart(0, values[0])));
      }
      state.calls.push([name, ...given]);
      if (state.fake.crashOn === name) throw new WebAssembly.RuntimeError('unreachable');
      if (name === 'app_start') unread = values[0];
      if (name === 'app_frame' && !unread) frame(); // before it has read all there is nothing to draw
      if (name === 'app_print') page.print(JSON.stringify(state.fake.sheet ?? []));
      if (name === 'app_wheel') return state.fake.usesWheel ?? 1;
      return name === 'app_start' ? Number(!state.fake.noGraphics) : undefined;
    };

  /** Reads as much at a time as `fakeSettings.shares` says, for a while each, and keeps what it was. */
  let unread = 0;
  const decoder = new TextDecoder();
  const shares = [...(state.fake.shares ?? []), 1];
  let begin = 0;
  function load() {
    const share = shares.shift() ?? 1;
    for (const begin = performance.now(); share < 1 && performance.now() < begin + 10;);
    const end = Math.floor(share * (begin + unread));
    state.fake.data += decoder.decode(page.dataPart(begin, end), { stream: share < 1 });
    unread -= end - begin;
    begin = end;
    return share;
  }

  const made = Object.fromEntries(exported.map((name) => [`_${name}`, makeExport(name)]));
  return new Promise((resolve) => {
    instantiateWasm({}, () => resolve({ ...made, _app_load: load, ...memory }));
  });
}
