// @ts-check
// What is chosen on the page while the program isn't there? Check boxes and radio buttons, of which the
// style sheets show what they say. The address is made to say it too: there the program finds it when
// it comes, and whoever goes back, or opens the address again.
import { addressWith } from '../base/address.js';

/** @typedef {import('../base/surroundings.js').Some<'address' | 'part' | 'find' | 'on'>} Around */

/** What they are called in the address, and whether what is chosen is gone back from. */
const names = /** @type {const} */ (['theme', 'org']);

export class Choices {
  #around;
  #shown;
  /** Whether something was chosen after the program had read the address. */
  #isNews = false;

  /** @param {Around} around */
  constructor(around) {
    const { address, part, on } = around;
    this.#around = around;
    this.#shown = part('static');
    this.read();
    // Who was led to another place of the page stays there.
    if (!address.location.hash) this.#showChosen();
    on(address, 'popstate', () => this.read());
    on(this.#shown, 'change', ({ target }) =>
      this.#chosen(/** @type {HTMLInputElement} */ (target)),
    );
    // As in the program: the focus stays with the row.
    on(this.#shown, 'keydown', ({ key }) => {
      if (key === 'Escape') this.#chooseNone();
    });
    // It is told before anything is reset.
    on(this.#shown, 'reset', () => setTimeout(() => this.#write('replaceState')));
  }

  /** Checks what the address says. */
  read() {
    const query = new URLSearchParams(this.#around.address.location.search);
    const themes = (query.get('theme') ?? '').split(',');
    const org = query.get('org') ?? '';
    for (const input of this.#inputs()) {
      if (input.name === 'theme') input.checked = themes.includes(input.value);
      else if (input.value === org || !input.value) input.checked = true; // none comes first
    }
  }

  /** The program has read the address. */
  taken() {
    this.#isNews = false;
  }

  /** @returns {string | null} the address' query if the program doesn't know it yet */
  get news() {
    return this.#isNews ? this.#around.address.location.search.slice(1) : null;
  }

  /** @returns {string} the id of the program's element for what has the focus; empty when it has none */
  get focused() {
    const { activeElement } = this.#shown.ownerDocument;
    if (!activeElement || !this.#shown.contains(activeElement)) return '';
    if (activeElement.matches('button[type="reset"]')) return 'all-themes';
    return activeElement.id.replace(/^only-/, 'theme-').replace(/^pick-/, 'row-');
  }

  /** @returns {HTMLInputElement[]} with the one that stands for no organisation first */
  #inputs() {
    const inputs = [...this.#shown.querySelectorAll('input')];
    return inputs.sort((a, b) => Number(Boolean(a.value)) - Number(Boolean(b.value)));
  }

  #chooseNone() {
    const none = this.#inputs().find(({ name, value }) => name === 'org' && !value);
    if (!none || none.checked) return;
    none.checked = true;
    this.#write('pushState');
  }

  /** @param {HTMLInputElement} input */
  #chosen(input) {
    this.#write(input.name === 'org' ? 'pushState' : 'replaceState');
    this.#showChosen();
  }

  /** The row stays in sight above a sheet. */
  #showChosen() {
    const chosen = this.#inputs().find(
      ({ name, checked, value }) => name === 'org' && checked && value,
    );
    chosen?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {'pushState' | 'replaceState'} how as the program does: organisations can be gone back from */
  #write(how) {
    const { location, history } = this.#around.address;
    const chosen = this.#inputs().filter(({ checked, value }) => checked && value);
    const pairs = names.flatMap((name) => {
      const values = chosen.filter((input) => input.name === name).map(({ value }) => value);
      return values.length > 0 ? [`${name}=${values.sort().join(',')}`] : [];
    });
    const isOthers = (/** @type {string} */ pair) => !/^(theme|org)=/.test(pair);
    history[how](history.state, '', addressWith(location.href, isOthers, ...pairs));
    this.#isNews = true;
    this.#tell();
  }

  /** How many rows are left, to those who listen. */
  #tell() {
    const { part } = this.#around;
    const rows = [...this.#shown.querySelectorAll('.row')];
    const shown = rows.filter((row) => row.getClientRects().length > 0).length;
    const { before = '', after = '' } = /** @type {HTMLElement} */ (
      this.#shown.querySelector('.some')
    ).dataset;
    part('status').textContent = before + shown + after;
  }
}
