// @ts-check
// When is the address written? Browsers refuse scripts that write it too often (Safari throws after
// a hundred in half a minute), and a dragged timeline changes it with every frame: replacing is
// therefore spread out, pushing is done at once, after what was still waiting.

const pauseMs = 400;

/** @param {string} query */
function addressOf(query) {
  return location.pathname + (query && `?${query}`) + location.hash;
}

export function createAddress() {
  /** @type {string | null} */
  let waiting = null;
  let pausing = false;

  function replaceWaiting() {
    if (waiting !== null) history.replaceState(null, '', addressOf(waiting));
    waiting = null;
  }

  function tick() {
    pausing = waiting !== null;
    if (!pausing) return;
    replaceWaiting();
    setTimeout(tick, pauseMs);
  }

  // What waits belongs to the entry that is being left; written now it would spoil the other one.
  addEventListener('popstate', () => (waiting = null));
  addEventListener('pagehide', replaceWaiting);

  return {
    /** @param {string} query without its question mark @param {boolean} push */
    write(query, push) {
      if (push) {
        replaceWaiting();
        history.pushState(null, '', addressOf(query));
        return;
      }
      waiting = query;
      if (!pausing) tick();
    },
  };
}
