// @ts-check
// What may a page do with the screen of somebody who presents? Keep it awake, fill it, and point at it.

/**
 * Keeps the screen awake for as long as it is wanted; a hidden page loses that, and asks again.
 * @param {import('../base/surroundings.js').Some<'page' | 'device' | 'on'>} around
 */
export function createWakeLock({ page, device, on }) {
  /** @type {WakeLockSentinel | null} */
  let lock = null;
  let wanted = false;
  async function update() {
    if (!wanted || page.hidden) {
      const held = lock;
      lock = null;
      await held?.release();
      return;
    }
    try {
      if (!lock || lock.released) lock = (await device.wakeLock?.request('screen')) ?? null;
    } catch {
      // A battery that is nearly empty is a reason to refuse; nothing is lost that words could mend.
      lock = null;
    }
  }
  on(page, 'visibilitychange', update);
  return {
    /** @param {boolean} on */
    set(on) {
      if (on === wanted) return;
      wanted = on;
      update();
    },
  };
}

/**
 * Rejects where the browser has no full screen (iPhones) or refuses it (a frame that may not).
 * @param {import('../base/surroundings.js').Some<'page' | 'host'>} around
 */
export async function toggleFullScreen({ page, host }) {
  if (page.fullscreenElement) return page.exitFullscreen();
  if (!host.requestFullscreen) throw new Error('no full screen here');
  return host.requestFullscreen();
}

/** @param {HTMLElement} host @param {number} x @param {number} y where the light falls, in shares of the slide */
export function pointAt({ style }, x, y) {
  style.setProperty('--pointer-x', `${x * 100}%`);
  style.setProperty('--pointer-y', `${y * 100}%`);
}
