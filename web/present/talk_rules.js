// @ts-check
// What may the windows of a talk say to each other, and whose word goes? Pure: a message may come from
// a page that was never ours, so that nothing of it is believed before it has been looked at.

/** @typedef {import('./talk.js').Clock} Clock */
/**
 * @typedef {{ kind: 'ask' }} Ask
 * @typedef {{ kind: 'point', x: number, y: number }} Point
 * @typedef {{ kind: 'tell' } & import('./talk.js').Told} Tell
 */

const longestState = 4000;
const longestName = 60;

/** @param {string | undefined} name a window's @returns {string} the talk that it belongs to; empty: none */
export function talkOfName(name) {
  return /^membership-talk ([\d-]+) [\d-]+$/.exec(name ?? '')?.[1] ?? '';
}

/** @param {unknown} value */
const isShare = (value) => typeof value === 'number' && value >= 0 && value <= 1;

/** @param {unknown} value */
const isTime = (value) => Number.isFinite(value) && Number(value) >= 0;

/** @param {any} clock */
function isClock(clock) {
  return (
    isTime(clock?.total) && isTime(clock?.step) && (clock.since === null || isTime(clock.since))
  );
}

/** @param {unknown} value @param {number} longest */
const isText = (value, longest) => typeof value === 'string' && value.length <= longest;

/** @param {any} message */
function isTell({ turn, speaker, shared, clock }) {
  const isTurn = Number.isSafeInteger(turn) && turn > 0;
  return isTurn && isText(speaker, longestName) && isText(shared, longestState) && isClock(clock);
}

/**
 * @param {any} data whatever arrived @param {string} talk this window's
 * @returns {Ask | Point | Tell | null} null: nothing that a window of this talk says
 */
export function readMessage(data, talk) {
  if (typeof data !== 'object' || data === null || data.talk !== talk) return null;
  if (data.kind === 'ask') return { kind: 'ask' };
  if (data.kind === 'point' && isShare(data.x) && isShare(data.y)) {
    return { kind: 'point', x: data.x, y: data.y };
  }
  if (data.kind !== 'tell' || !isTell(data)) return null;
  const { turn, speaker, shared, clock } = data;
  const { total, step, since } = clock;
  return { kind: 'tell', turn, speaker, shared, clock: { total, step, since } };
}

/**
 * The newest turn goes; of two windows that speak at once all follow the same one.
 * @param {{ turn: number, speaker: string }} message @param {{ turn: number, speaker: string }} last
 */
export function isNews({ turn, speaker }, last) {
  return turn > last.turn || (turn === last.turn && speaker > last.speaker);
}
