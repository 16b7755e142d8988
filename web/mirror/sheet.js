// @ts-check
// How does the sheet with the chosen organisation move? It is a scroller over the page's lower part
// that lets everything beside it through: the browser itself drags it, with its own momentum, and it
// comes to rest away, at a peek, or at full height. This only says where it should go, and keeps what
// the visitor has chosen or focused from lying beneath it.

const settledMs = 120; // not every browser tells when scrolling has ended
const droppedMs = 1000; // longer than a glide may stand still where drawing is slow
const slideMs = 350;
const dragPx = 4;
const gapPx = 12;

/** @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'host' | 'page' | 'view' | 'part' | 'find' | 'on'>} Around */

export class Sheet {
  #around;
  #sheet;
  #panel;
  #peek;
  #calm;
  #isOpen = false;
  #hasArrived = false;
  #shown = '';
  #height = 0;
  /** @type {(() => number) | undefined} where it was sent and has not come to rest yet */
  #goal;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #arriving;
  #close = () => {};

  /** @param {Around} around */
  constructor(around) {
    const { root, view, part, on } = around;
    this.#around = around;
    this.#sheet = part('sheet');
    this.#panel = part('sheet-panel');
    this.#peek = part('sheet-peek');
    this.#calm = view.matchMedia('(prefers-reduced-motion: reduce)');
    on(this.#sheet, 'scroll', () => this.#scrolled(), { passive: true });
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      on(this.#sheet, type, () => (this.#goal = undefined), { passive: true });
    }
    on(this.#panel, 'click', ({ target }) => {
      if (/** @type {Element} */ (target).closest('#details-grip')) this.#toggle();
    });
    on(root, 'focusin', ({ target }) => this.#keepInView(/** @type {Element} */ (target)));
    new MouseDrag(this.#sheet, around);
  }

  /** @returns {ScrollBehavior} */
  get #behavior() {
    return this.#calm.matches || this.#around.page.hidden ? 'instant' : 'smooth';
  }

  /** @param {import('./mirror.js').Program} program */
  listen(program) {
    this.#close = () => program.act('details-close', '');
  }

  /** @param {import('./mirror.js').Tree} tree */
  prepare({ sheet }) {
    if (sheet.length === 0) return;
    this.#sheet.hidden = false;
    this.#panel.inert = false;
  }

  /** @param {import('./mirror.js').Tree} tree */
  show({ sheet, title, height }) {
    // Rows that were laid out anew (another text size, a turned phone) may lie elsewhere, unless it
    // was the menu above them that opened.
    const menu = this.#around.find('display')?.getAttribute('aria-expanded');
    const isElsewhere = height !== this.#height && menu !== 'true';
    if (sheet.length > 0) this.#open(title !== this.#shown, isElsewhere);
    else if (this.#isOpen) this.#leave();
    this.#shown = title;
    this.#height = height;
    this.#tellHeight();
  }

  #atPeek = () => this.#peek.offsetTop;

  #atFull = () => this.#panel.offsetTop - parseFloat(getComputedStyle(this.#panel).scrollMarginTop);

  get #isFull() {
    return this.#sheet.scrollTop > (this.#atPeek() + this.#atFull()) / 2;
  }

  /** @param {boolean} isNew another organisation's @param {boolean} isElsewhere its row has moved */
  #open(isNew, isElsewhere) {
    // What the page was opened with, or what stood beside the rows, is simply there.
    const isThere = this.#shown === '' || (!this.#isOpen && !isNew);
    const how = isThere ? 'instant' : this.#behavior;
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#around.host.dataset.sheet = '';
      this.#hasArrived = false;
      if (!isThere) this.#letThrough();
      this.#scrollTo(this.#atPeek, how);
    } else if (isNew && this.#sheet.scrollTop > this.#atFull()) {
      this.#sheet.scrollTop = this.#atFull(); // another text is read from its beginning
    }
    if (isNew || isElsewhere) this.#showChosen(how);
  }

  /** A second tap on the same place is still meant for what lay there. */
  #letThrough() {
    this.#panel.style.pointerEvents = 'none';
    setTimeout(() => (this.#panel.style.pointerEvents = ''), slideMs);
  }

  #leave() {
    const { root, host, part } = this.#around;
    this.#isOpen = false;
    delete host.dataset.sheet;
    if (this.#panel.contains(root.activeElement)) part('main').focus({ preventScroll: true });
    this.#panel.inert = true; // what it still shows while it slides away is no longer there
    this.#scrollTo(() => 0);
  }

  /** @param {() => number} goal as the panel lies just now @param {ScrollBehavior} how */
  #scrollTo(goal, how = this.#behavior) {
    this.#goal = goal;
    this.#sheet.scrollTo({ top: goal(), behavior: how });
    this.#scrolled();
  }

  #scrolled() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settled(), settledMs);
    clearTimeout(this.#arriving);
    this.#arriving = setTimeout(() => this.#arrive(), droppedMs);
  }

  #settled() {
    if (this.#isAtGoal()) this.#goal = undefined; // where it goes from there is the visitor's
    this.#tellHeight();
    // Wherever it rests: Firefox may hold on to where it had snapped before.
    if (!this.#isOpen) this.#sheet.hidden = true;
    else if (this.#sheet.scrollTop > 1) this.#hasArrived = true;
    else if (this.#hasArrived) this.#close();
  }

  /**
   * A browser may drop one glide when the next begins before it has ended: then it is simply there. A
   * glide that was only late goes on from there, and beyond: the goal stays until it is reached.
   */
  #arrive() {
    if (this.#goal) this.#sheet.scrollTo({ top: this.#goal(), behavior: 'instant' });
  }

  #isAtGoal() {
    return this.#goal !== undefined && Math.abs(this.#sheet.scrollTop - this.#goal()) <= 1;
  }

  #toggle() {
    this.#scrollTo(this.#isFull ? this.#atPeek : this.#atFull);
  }

  #tellHeight() {
    this.#around.find('details-grip')?.setAttribute('aria-expanded', String(this.#isFull));
  }

  /** The chosen row stays in sight above the sheet. @param {ScrollBehavior} how */
  #showChosen(how) {
    const row = this.#around.root.querySelector('#rows [aria-current="true"]');
    if (row) this.#liftAbove(row, how);
  }

  /** @param {Element} element scrolls the page until it stands above the peek @param {ScrollBehavior} how */
  #liftAbove(element, how) {
    const { top, bottom } = element.getBoundingClientRect();
    const { view } = this.#around;
    const limit = view.innerHeight - this.#peek.offsetTop - gapPx;
    if (bottom - top > limit) return; // such as the whole of the page, after its skip link
    const by = bottom > limit ? bottom - limit : Math.min(top - gapPx, 0);
    if (by !== 0) view.scrollBy({ top: by, behavior: how });
  }

  /** @param {Element} focused */
  #keepInView(focused) {
    if (!this.#isOpen) return;
    if (!this.#panel.contains(focused)) {
      if (this.#isFull) this.#scrollTo(this.#atPeek, 'instant');
      this.#liftAbove(focused, 'instant');
    } else if (focused.matches(':focus-visible') && this.#isBelow(focused)) {
      this.#scrollTo(this.#atFull, 'instant');
      focused.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @param {Element} element is it under the buttons that always stand at the lower edge? */
  #isBelow(element) {
    const steps = this.#around.find('details-steps');
    if (!steps || steps.contains(element)) return false;
    return element.getBoundingClientRect().bottom > steps.getBoundingClientRect().top;
  }
}

/** A finger drags what scrolls; a mouse has to be told, and finds the grip for it. */
class MouseDrag {
  #sheet;
  #isDown = false;
  #from = 0;
  #at = 0;

  /** @param {HTMLElement} sheet @param {Around} around */
  constructor(sheet, { root, on }) {
    this.#sheet = sheet;
    on(sheet, 'pointerdown', (event) => this.#down(event));
    // It may be faster than the sheet. (A captured pointer would click the sheet, and no button.)
    on(root, 'pointermove', (event) => this.#move(event));
    on(root, 'pointerup', () => this.#end());
    on(root, 'pointercancel', () => this.#end());
    on(sheet, 'selectstart', (event) => this.#isDown && event.preventDefault());
    // What was dragged was not clicked.
    const swallow = (/** @type {MouseEvent} */ event) => {
      if (event.detail > 0 && this.#moved) event.stopPropagation();
    };
    on(sheet, 'click', swallow, { capture: true });
  }

  get #moved() {
    return Math.abs(this.#at - this.#from) > dragPx;
  }

  /** @param {PointerEvent} event */
  #down({ pointerType, target, clientY }) {
    const onHead = /** @type {Element} */ (target).closest('#details-head') !== null;
    this.#isDown = pointerType === 'mouse' && onHead;
    this.#from = clientY;
    this.#at = clientY;
  }

  /** @param {PointerEvent} event */
  #move({ buttons, clientY }) {
    if (buttons !== 1 || !this.#isDown) return;
    const by = this.#at - clientY;
    this.#at = clientY;
    if (!this.#moved) return;
    this.#sheet.style.scrollSnapType = 'none';
    this.#sheet.scrollTop += by;
  }

  #end() {
    this.#isDown = false;
    this.#sheet.style.scrollSnapType = '';
  }
}
