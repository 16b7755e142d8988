// @ts-check
// How does the page come to life? Check the browser, download, start the program, and swap the
// static page for the drawn timeline once its first frame is there. Whatever fails, the static page
// stays and one sentence says so.
import { PageInstead } from '../load/page_instead.js';
import { attemptsInARow, patiently } from '../load/patience.js';
import { keepForOffline, needsNetwork } from '../load/sources.js';
import { endingEarlier } from '../base/listening.js';
import { fold, unfoldAll } from '../mirror/folds.js';
import { Mirror } from '../mirror/mirror.js';
import { Sheet } from '../mirror/sheet.js';
import { startProgram } from '../program/bridge.js';
import { Choices } from './choices.js';
import { createPanels, createProblems, createTranslationNote, wordSkipLink } from './panels.js';
import { canRun, download, missingFeature } from './parts.js';
import { Presenting } from './presenting.js';

/** @typedef {import('../base/surroundings.js').Surroundings} Surroundings */
/** @typedef {import('./parts.js').Parts} Parts */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */

/** @param {Surroundings} around ends with its signal, and takes its listeners along */
export async function begin(around) {
  // The download needs nothing of the page, and doesn't wait for it; all else does.
  const panels = pageReady(around).then(() => createPanels(around));
  const isWanted = !needsNetwork || !savesData(around);
  const meter = panels.then(({ progress }) => progress);
  const { within, end: giveUp } = endingEarlier(around);
  const first = isWanted && canRun() ? download(meter, 0, around, within.signal) : undefined;
  first?.catch(() => {}); // who waits for it hears of it
  const load = (/** @type {number} */ attempt) =>
    (attempt === 0 && first) || download(meter, attempt, around, within.signal);
  const beginning = new Beginning(around, await panels, { load, isWanted });
  if (!isWanted) return beginning.offer();
  if (!beginning.isPossible()) return giveUp();
  fold(around);
  beginning.start();
}

/** @param {Surroundings} around @returns {Promise<void>} */
async function pageReady({ page, on }) {
  if (page.readyState !== 'loading') return;
  await new Promise((resolve) => {
    on(page, 'DOMContentLoaded', resolve, { once: true });
  });
}

/** The visitor, or the browser for them, wants as few bytes as possible. @param {Surroundings} around */
function savesData({ device, view }) {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (device);
  return connection?.saveData || view.matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** @param {Surroundings} around @returns {import('../mirror/mirror.js').Places} */
const placesOf = ({ part }) => ({
  stage: part('stage'),
  layer: part('mirror'),
  sheet: part('sheet-panel'),
  presenter: part('presenter'),
  speaker: part('speaker'),
  document: part('document'),
  status: part('status'),
  main: part('main'),
});

/** @param {Surroundings} around @param {number} ms as long as that, or until the network is back */
function pause({ view, on }, ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    on(view, 'online', resolve, { once: true });
  });
}

class Beginning {
  #around;
  #panels;
  #how;
  #choices;
  /** @type {import('../mirror/mirror.js').Program | undefined} */
  #program;
  #presenting;
  #drawn = false;
  /** @type {Tree | null} */
  #latest = null;
  /** @type {(tree: Tree) => void} */
  #show = () => {};

  /**
   * @param {Surroundings} around @param {ReturnType<typeof createPanels>} panels
   * @param {{ load: (attempt: number) => Promise<Parts>, isWanted: boolean }} how
   *   isWanted: without being asked for
   */
  constructor(around, panels, how) {
    this.#around = around;
    this.#panels = panels;
    this.#how = how;
    this.#choices = new Choices(around);
    this.#presenting = new Presenting(around, panels.notice);
  }

  /** Where the visitor saves data. */
  offer() {
    const press = () => void (this.isPossible() && this.start());
    this.#panels.notice.show(this.#around.word('SavesData'), { button: 'LoadAnyway', press });
  }

  /** Whether the browser has all that is needed; otherwise the page says what it lacks. */
  isPossible() {
    const missing = missingFeature(this.#around);
    if (missing) this.#panels.notice.show(this.#around.word(missing));
    return !missing;
  }

  /** @param {number} [attempts] how many there have been */
  async start(attempts = 0) {
    const { progress, notice } = this.#panels;
    const { root, word, signal } = this.#around;
    notice.hide();
    try {
      const parts = await this.#download(attempts);
      if (!signal.aborted) return this.#run(parts).catch((error) => this.#crashed(error));
    } catch (error) {
      if (signal.aborted) return;
      progress.hide();
      unfoldAll(root);
      const { message } = /** @type {Error} */ (error);
      const press = () => this.start(attempts + attemptsInARow);
      notice.show(word(message), { button: 'Retry', press });
    }
  }

  /** Says how far it is, and that it is tried again. @param {number} first how many attempts there have been */
  #download(first) {
    const { progress } = this.#panels;
    /** @param {number} attempt */
    const work = (attempt) => {
      progress.show();
      return this.#how.load(attempt).catch((error) => {
        console.warn(error.cause);
        throw error;
      });
    };
    return patiently(first, work, async (error, ms) => {
      // A page stays until the visitor has logged in.
      if (/** @type {Error} */ (error).cause instanceof PageInstead) return false;
      progress.show('Retrying');
      await pause(this.#around, ms);
      return !this.#around.signal.aborted;
    });
  }

  /** @param {Parts} parts */
  async #run(parts) {
    const around = this.#around;
    const places = placesOf(around);
    const mirror = new Mirror(places, around);
    const sheet = new Sheet(around);
    const noteTranslation = createTranslationNote(around, () => program.act('view-table', ''));
    const showProblems = createProblems(this.#panels.notice);
    this.#show = (tree) => {
      sheet.prepare(tree); // what is hidden can't be given the focus
      mirror.update(tree);
      sheet.show(tree);
      this.#presenting.show(tree);
      showProblems(tree.notice);
      wordSkipLink(around);
      noteTranslation();
    };
    const program = await startProgram(parts, this.#hooks(mirror), around);
    this.#program = program;
    around.language.watchTranslation(noteTranslation, around.signal);
    mirror.listen(program);
    sheet.listen(program);
    this.#presenting.listen(program, parts.presenting);
  }

  /** @param {Mirror} mirror @returns {import('../program/bridge.js').Hooks} what the program may ask of the page */
  #hooks(mirror) {
    const { faces, progress, notice } = this.#panels;
    const { host, word } = this.#around;
    return {
      /** @param {Tree} tree until the canvas shows something the visitor keeps the static page */
      publish: (tree) => {
        this.#latest = { ...this.#latest, ...tree };
        mirror.frame(tree);
        if (this.#drawn) this.#show(tree);
        if (host.dataset.lost) this.#showWithoutGraphics();
      },
      reading: (share, stop) => {
        progress.show('Reading', () => {
          stop();
          this.#stop('Stopped');
        });
        progress.set(share);
      },
      started: () => this.#choices.taken(),
      firstFrame: () => this.#firstFrame(),
      wantPresentation: () => void this.#presenting.bring({ isWanted: true }),
      fatal({ message, details, lang }) {
        progress.hide();
        faces.showStatic();
        notice.show(message, { details, lang });
      },
      noGraphics: () => this.#stop('NoWebgl'),
      contextLost: () => {
        this.#showWithoutGraphics();
        notice.show(word('Lost'));
      },
      contextRestored: () => {
        delete host.dataset.lost;
        notice.hide();
        if (this.#drawn) faces.showStage();
      },
      crashed: (error) => this.#crashed(error),
    };
  }

  /** What may come now competes with no download that the first frame needed. */
  #firstFrame() {
    const { faces, progress } = this.#panels;
    const { news, focused } = this.#choices;
    this.#drawn = true;
    progress.hide();
    faces.showStage();
    if (this.#latest) this.#show(this.#latest);
    this.#around.find(focused)?.focus({ preventScroll: true });
    // It is waiting for this to return.
    if (news !== null) queueMicrotask(() => this.#program?.look(news));
    performance.mark('timeline:first-frame');
    if (!this.#how.isWanted) return;
    this.#presenting.bring({ isWanted: false });
    keepForOffline(this.#around);
  }

  /** The static page; while presenting the slide's words, at their places, once they are there. */
  #showWithoutGraphics() {
    const { faces } = this.#panels;
    const { dataset } = this.#around.host;
    dataset.lost = 'on';
    if (this.#drawn && this.#presenting.isOn) return faces.showStage();
    if (!this.#drawn) dataset.screen = '';
    this.#choices.read();
    faces.showStatic();
  }

  /** @param {string} reason the word for why there will be no drawing */
  #stop(reason) {
    const { progress, notice } = this.#panels;
    progress.hide();
    unfoldAll(this.#around.root);
    notice.show(this.#around.word(reason));
  }

  /** @param {unknown} error the program has stopped and can't go on */
  #crashed(error) {
    const { progress, notice } = this.#panels;
    const { part, word, address } = this.#around;
    console.error(error);
    progress.hide();
    unfoldAll(this.#around.root);
    this.#presenting.end();
    this.#showWithoutGraphics();
    const isSlide = !part('stage').hidden;
    const press = () => address.location.reload();
    notice.show(word(isSlide ? 'FailedSlide' : 'Failed'), { button: 'Retry', press });
  }
}
