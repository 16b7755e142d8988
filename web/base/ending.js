// @ts-check
// What may end before the program does, and ends with it at the latest? A crash ends the calls into the
// program, for one, but not what is left of it on the page.

/** @param {AbortSignal} signal the program's @returns {AbortController} ends by itself, or with the program */
export function endingWith(signal) {
  const own = new AbortController();
  if (signal.aborted) own.abort();
  signal.addEventListener('abort', () => own.abort(), { signal: own.signal });
  return own;
}
