// @ts-check
// Who listens, and until when? Every listener of the program is made here, with the signal that ends
// it: none is left behind on a page that goes on without the program.

/**
 * @template {string} Type
 * @typedef {Type extends keyof WindowEventMap ? WindowEventMap[Type] : Event} EventOf
 */
/**
 * @typedef {<Type extends string>(
 *   target: Pick<EventTarget, 'addEventListener'>,
 *   type: Type,
 *   listener: (event: EventOf<Type>) => unknown,
 *   options?: AddEventListenerOptions,
 * ) => void} On
 * @typedef {{ signal: AbortSignal, on: On }} Listening
 */

/** @param {AbortSignal} signal @returns {On} */
const listeningUntil = (signal) => (target, type, listener, options) =>
  target.addEventListener(type, /** @type {EventListener} */ (listener), { ...options, signal });

/** @param {AbortSignal} signal @returns {Listening} */
export const until = (signal) => ({ signal, on: listeningUntil(signal) });

/**
 * What may end before the program does, and ends with it at the latest: a crash ends the calls into the
 * program, for one, but not what is left of it on the page.
 * @template {Listening} Around
 * @param {Around} around @returns {{ within: Around, end: (reason?: unknown) => void }}
 */
export function endingEarlier(around) {
  const ended = new AbortController();
  const end = (/** @type {unknown} */ reason) => ended.abort(reason);
  around.signal.addEventListener('abort', () => end(around.signal.reason));
  return { within: { ...around, ...until(ended.signal) }, end };
}
