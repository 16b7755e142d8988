// What if an engine's own process crashes (WebKitGTK's did, once in some twenty runs)? That is said, and
// what it was in is done again from its start, once: a page that makes it crash fails as before.

/**
 * @param {string} name the engine's
 * @param {() => Promise<boolean>} reopen opens it anew; false when it is still there
 */
export function againAfterCrash(name, reopen) {
  let crashes = 0;

  /** @param {() => Promise<void>} steps @param {(message: string) => void} say */
  return async (steps, say) => {
    try {
      await steps();
    } catch (error) {
      if (crashes > 0 || !(await reopen())) throw error;
      ++crashes;
      say(`${name} crashed and was opened again: ${error}`);
      await steps();
    }
  };
}
