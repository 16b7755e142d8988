// @ts-check
// How long has the presentation been going on, and the step? Pure: a clock is what the windows of a talk
// tell each other (times in ms, and since when it runs), and `now` is told too.

/** @typedef {import('./talk.js').Clock} Clock */

const secondMs = 1000;

/** @param {number} now @returns {Clock} */
export const begun = (now) => ({ total: 0, step: 0, since: now });

/**
 * With the time counted that has passed until now; a clock that was put back loses nothing.
 * @param {Clock} clock @param {number} now @returns {Clock}
 */
export function counted(clock, now) {
  const { total, step, since } = clock;
  if (since === null) return clock;
  const passed = Math.max(0, now - since);
  return { total: total + passed, step: step + passed, since: now };
}

/** A step's time begins anew. @param {Clock} clock @param {number} now @returns {Clock} */
export const withNewStep = (clock, now) => ({ ...counted(clock, now), step: 0 });

/** Paused, or going on. @param {Clock} clock @param {number} now @returns {Clock} */
export function toggled(clock, now) {
  return { ...counted(clock, now), since: clock.since === null ? now : null };
}

/** From nothing, paused as it was. @param {Clock} clock @param {number} now @returns {Clock} */
export function anew({ since }, now) {
  return { total: 0, step: 0, since: since === null ? null : now };
}

/** @param {Clock} clock counted @returns {number} ms until it shows another second */
export const untilNextSecond = ({ total }) => secondMs - (total % secondMs);

/** @param {number} ms @returns {string} "4:07", or "1:04:07" */
export function durationWords(ms) {
  const seconds = Math.floor(ms / secondMs);
  const minutes = Math.floor(seconds / 60);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const hours = Math.floor(minutes / 60);
  return `${hours > 0 ? `${hours}:${two(minutes % 60)}` : minutes}:${two(seconds % 60)}`;
}

/**
 * How much longer than planned it has been; nothing is stopped for that.
 * @param {number} total in ms @param {number} minutes the plan; 0: none @param {string} pattern with "{0}" for the time
 */
export function overWords(total, minutes, pattern) {
  const over = total - minutes * 60 * secondMs;
  return minutes > 0 && over >= secondMs ? pattern.replace('{0}', durationWords(over)) : '';
}
