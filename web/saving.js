// @ts-check
// May the program be fetched unasked? If so it sets off here, in a small file that the page asks for
// first, and not only once main.js has come with all that it leads to. A preload written into the page
// would set off whatever the answer.

/** The visitor, or the browser for them, wants as few bytes as possible. */
function wantsFewBytes() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** @param {string} path of what main.js will fetch */
function setOff(path) {
  const link = document.createElement('link');
  const href = new URL(path, import.meta.url).href;
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
}

export const savesData = wantsFewBytes();

if (!savesData) {
  setOff('timeline.wasm');
  setOff('organisations.json');
}
