// @ts-check
// What time is it for the person who speaks? The wall's clock, how long the presentation has been
// going on, and how long the step has; paused and reset together. What they count is in clock_rules.js.
import {
  anew,
  begun,
  counted,
  durationWords,
  overWords,
  toggled,
  untilNextSecond,
  withNewStep,
} from './clock_rules.js';

/** @typedef {import('./talk.js').Clock} Clock */
/** @typedef {import('../base/surroundings.js').Some<'find' | 'language' | 'signal'>} Around */

export class Clocks {
  #around;
  /** As other windows are told. @type {Clock} */
  clock = { total: 0, step: 0, since: null };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #tick;

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
    around.signal.addEventListener('abort', () => clearTimeout(this.#tick));
  }

  begin() {
    this.clock = begun(Date.now());
  }

  beginStep() {
    this.clock = withNewStep(this.clock, Date.now());
  }

  togglePause() {
    this.clock = toggled(this.clock, Date.now());
  }

  reset() {
    this.clock = anew(this.clock, Date.now());
  }

  /** Writes the times where the page has a place for them, and again with every second. */
  show() {
    clearTimeout(this.#tick);
    const { find, language } = this.#around;
    const pause = find('speaker-pause');
    if (!pause) return;
    const now = counted(this.clock, Date.now());
    pause.setAttribute('aria-pressed', String(now.since === null));
    const time = new Date().toLocaleTimeString(language.spoken, {
      hour: '2-digit',
      minute: '2-digit',
    });
    const minutes = Number(find('speaker-plan')?.dataset.minutes ?? 0);
    const pattern = find('speaker-over')?.dataset.words ?? '';
    this.#write('speaker-time', time);
    this.#write('speaker-elapsed', durationWords(now.total));
    this.#write('speaker-step', durationWords(now.step));
    this.#write('speaker-over', overWords(now.total, minutes, pattern));
    this.#tick = setTimeout(() => this.show(), untilNextSecond(now));
  }

  /** @param {string} id @param {string} words */
  #write(id, words) {
    const element = this.#around.find(id);
    if (element && element.textContent !== words) element.textContent = words;
  }
}
