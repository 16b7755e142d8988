// @ts-check
// What may a page do with the screen of somebody who presents? Keep it awake, and fill it.

/** Keeps the screen awake for as long as it is wanted; a hidden page loses that, and asks again. */
export function createWakeLock() {
  /** @type {WakeLockSentinel | null} */
  let lock = null;
  let wanted = false;
  async function update() {
    if (!wanted || document.hidden) {
      const held = lock;
      lock = null;
      await held?.release();
      return;
    }
    try {
      if (!lock || lock.released) lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      lock = null; // a battery that is nearly empty is a reason to refuse
    }
  }
  document.addEventListener('visibilitychange', update);
  return {
    /** @param {boolean} on */
    set(on) {
      if (on === wanted) return;
      wanted = on;
      update();
    },
  };
}

export function toggleFullScreen() {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  change?.catch((error) => console.warn(error));
}
