// @ts-check
// What time is it for the person who speaks? The wall's clock, how long the presentation has been
// going on, and how long the step has; paused and reset together.

import { spoken } from '../base/language.js';

/** @typedef {import('./talk.js').Clock} Clock */

const secondMs = 1000;

/** @param {number} ms @returns {string} "4:07", or "1:04:07" */
export function durationWords(ms) {
  const seconds = Math.floor(ms / secondMs);
  const minutes = Math.floor(seconds / 60);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const hours = Math.floor(minutes / 60);
  return `${hours > 0 ? `${hours}:${two(minutes % 60)}` : minutes}:${two(seconds % 60)}`;
}

/** @param {string} id @param {string} words */
function write(id, words) {
  const element = document.getElementById(id);
  if (element && element.textContent !== words) element.textContent = words;
}

/** How much longer than planned it has been; nothing is stopped for that. @param {number} total in ms */
function writeOver(total) {
  const { minutes } = document.getElementById('speaker-plan')?.dataset ?? {};
  const over = total - Number(minutes ?? 0) * 60 * secondMs;
  const pattern = document.getElementById('speaker-over')?.dataset.words ?? '';
  const isOver = Number(minutes) > 0 && over >= secondMs;
  write('speaker-over', isOver ? pattern.replace('{0}', durationWords(over)) : '');
}

export class Clocks {
  /** @type {Clock} */
  #clock = { total: 0, step: 0, since: null };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #tick;

  /** As other windows are told. */
  get clock() {
    return this.#clock;
  }

  set clock(clock) {
    this.#clock = clock;
  }

  begin() {
    this.#clock = { total: 0, step: 0, since: Date.now() };
  }

  /** A step's time begins anew. */
  beginStep() {
    this.#clock = { ...this.#now(), step: 0 };
  }

  togglePause() {
    const { since } = this.#clock;
    this.#clock = { ...this.#now(), since: since === null ? Date.now() : null };
  }

  reset() {
    const { since } = this.#clock;
    this.#clock = { total: 0, step: 0, since: since === null ? null : Date.now() };
  }

  /** Writes the times where the page has a place for them, and again with every second. */
  show() {
    clearTimeout(this.#tick);
    const pause = document.getElementById('speaker-pause');
    if (!pause) return;
    const { total, step, since } = this.#now();
    pause.setAttribute('aria-pressed', String(since === null));
    const time = new Date().toLocaleTimeString(spoken(), {
      hour: '2-digit',
      minute: '2-digit',
    });
    write('speaker-time', time);
    write('speaker-elapsed', durationWords(total));
    write('speaker-step', durationWords(step));
    writeOver(total);
    this.#tick = setTimeout(() => this.show(), secondMs - (total % secondMs));
  }

  /** @returns {Clock} with the time that has passed until now counted */
  #now() {
    const { total, step, since } = this.#clock;
    if (since === null) return this.#clock;
    const now = Date.now();
    const passed = Math.max(0, now - since);
    return { total: total + passed, step: step + passed, since: now };
  }
}
