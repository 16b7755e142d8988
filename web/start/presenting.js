// @ts-check
// What does only presenting need, and when does it come? Its script, its style sheet and what is told
// come after the first frame, as nobody presents before; or with the program, where the address leads
// into a presentation. Until then the program asks for them, and presents when they are there.
import { loadData, loadPart, loadStyle } from '../load/sources.js';

/** @typedef {import('../base/surroundings.js').Surroundings} Surroundings */
/** @typedef {import('../mirror/mirror.js').Program} Program */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */
/** @typedef {import('../present/present.js').Presenter} Presenter */
/**
 * @typedef {{
 *   Presenter: typeof import('../present/present.js').Presenter,
 *   steps: Uint8Array,
 * }} PresentingParts steps: as they were written; none where the program is to make its own
 */

/** Whether the address leads into a presentation. @param {Surroundings} around */
export const presents = ({ address }) => /[?&](present|step)=/.test(address.location.search);

/** @param {Surroundings} around @returns {Promise<PresentingParts>} */
export async function loadPresenting({ page }) {
  const [{ Presenter }, steps] = await Promise.all([
    loadPart('present.js'),
    loadData('presentation.json', 0).catch(() => new Uint8Array()),
    loadStyle(page, 'present.css'),
  ]);
  return { Presenter, steps };
}

export class Presenting {
  #around;
  #notice;
  /** @type {Program | undefined} */
  #program;
  /** On its way. @type {Promise<PresentingParts> | undefined} */
  #parts;
  /** @type {Presenter | undefined} */
  #presenter;
  /** @type {Tree | undefined} */
  #latest;
  #hasEnded = false;

  /** @param {Surroundings} around @param {ReturnType<typeof import('./panels.js').createPanels>['notice']} notice */
  constructor(around, notice) {
    this.#around = around;
    this.#notice = notice;
  }

  /** @param {Program} program @param {PresentingParts} [parts] that came with it */
  listen(program, parts) {
    this.#program = program;
    if (parts) this.#begin(parts);
  }

  /** Who waits for it is told when it can't be had. @param {{ isWanted: boolean }} how */
  async bring({ isWanted }) {
    if (this.#presenter || !this.#program) return; // it may come with the program
    try {
      this.#parts ??= loadPresenting(this.#around);
      this.#begin(await this.#parts);
    } catch (error) {
      console.warn(error);
      this.#parts = undefined;
      if (isWanted) this.#offerAgain();
    }
  }

  #offerAgain() {
    const press = () => {
      this.#notice.hide();
      this.bring({ isWanted: true });
    };
    this.#notice.show(this.#around.word('NoPresenting'), { button: 'Retry', press });
  }

  /** @param {PresentingParts} parts */
  #begin({ Presenter, steps }) {
    const around = this.#around;
    if (this.#presenter || !this.#program || this.#hasEnded || around.signal.aborted) return;
    this.#presenter = new Presenter(around.part('presenter'), around.part('stage'), around);
    this.#presenter.listen(this.#program);
    if (this.#latest) this.#presenter.show(this.#latest);
    this.#program.present(steps);
  }

  /** @param {Tree} tree */
  show(tree) {
    this.#latest = tree;
    this.#presenter?.show(tree);
  }

  /** Whether the screen is the presenter's. */
  get isOn() {
    return Boolean(this.#presenter?.isOn);
  }

  /** The program has stopped. */
  end() {
    this.#hasEnded = true;
    this.#presenter?.end();
  }
}
