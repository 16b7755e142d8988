// @ts-check
// What may a page do with the screen of somebody who presents? Keep it awake, fill it, and point at it.

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
      // A battery that is nearly empty is a reason to refuse; nothing is lost that words could mend.
      lock = null;
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

/** Rejects where the browser has no full screen (iPhones) or refuses it (a frame that may not). */
export async function toggleFullScreen() {
  if (document.fullscreenElement) return document.exitFullscreen();
  const { documentElement } = document;
  if (!documentElement.requestFullscreen) throw new Error('no full screen here');
  return documentElement.requestFullscreen();
}

/** @param {number} x @param {number} y where the light falls, in shares of the slide */
export function pointAt(x, y) {
  const { style } = document.documentElement;
  style.setProperty('--pointer-x', `${x * 100}%`);
  style.setProperty('--pointer-y', `${y * 100}%`);
}
