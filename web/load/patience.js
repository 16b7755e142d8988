// @ts-check
// How long is a download waited for, and how often is it tried? A phone that left its network may be told
// of nothing, so silence ends it; a lost connection is often back soon, so it is tried again.
import { endingEarlier, until } from '../base/listening.js';

const silentMs = 20_000;

/** Between attempts to download. */
const pausesMs = [500, 2000, 5000];

/** How many attempts there are in a row before the visitor is asked. */
export const attemptsInARow = pausesMs.length + 1;

/**
 * Ends a download that has gone silent.
 * @template Result
 * @param {(signal: AbortSignal, heard: () => void) => Promise<Result>} work tells when something came
 * @param {AbortSignal} [outer] ends it too
 * @returns {Promise<Result>}
 */
export async function unlessSilent(work, outer = new AbortController().signal) {
  const { within, end } = endingEarlier(until(outer));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  function heard() {
    clearTimeout(waiting);
    waiting = setTimeout(() => end(new Error('the download went silent')), silentMs);
  }
  heard();
  try {
    return await work(within.signal, heard);
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * Tries again after growing pauses.
 * @template Result
 * @param {number} first how many attempts there have been
 * @param {(attempt: number) => Promise<Result>} work
 * @param {(error: unknown, pauseMs: number) => Promise<boolean>} pause before the next attempt: whether there is to be one
 * @returns {Promise<Result>}
 */
export async function patiently(first, work, pause) {
  for (let attempt = first; ; ++attempt) {
    try {
      return await work(attempt);
    } catch (error) {
      const pauseMs = pausesMs[attempt - first];
      if (pauseMs === undefined || !(await pause(error, pauseMs))) throw error;
    }
  }
}
