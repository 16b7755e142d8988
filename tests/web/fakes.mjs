// What do the page's classes live in where there is no browser? Targets of events, an address whose
// history is written down, and elements that have only what the tests look at.
import { until } from '../../web/base/listening.js';

/** @returns {any} what every listener is given; `end` is the program's end */
export function listening() {
  const ended = new AbortController();
  return { ...until(ended.signal), end: () => ended.abort() };
}

/** @param {object} [members] @returns {any} something that events happen to */
export const target = (members = {}) => Object.assign(new EventTarget(), members);

/** @param {string} type @param {object} [members] @returns {any} */
export const event = (type, members = {}) =>
  Object.assign(new Event(type, { cancelable: true }), members);

/** A window's address and history; `gone` is what the browser's own ways do. @param {string} href @returns {any} */
export function addressAt(href) {
  const location = new URL(href);
  /** @type {[string, string][]} */
  const written = [];
  /** @param {string} how @returns {History['pushState']} */
  const write = (how) => (state, _, to) => {
    history.state = state;
    if (!to) return;
    location.href = String(to);
    written.push([how, location.search]);
  };
  const history = {
    state: /** @type {any} */ (null),
    length: 2,
    pushState: write('push'),
    replaceState: write('replace'),
  };
  const address = target({ location, history, written });
  address.gone = (/** @type {string} */ search) => {
    location.search = search;
    address.dispatchEvent(event('popstate'));
  };
  return address;
}

/** @param {Record<string, any>} [members] @returns {any} an element, as far as words and data go */
export function element(members = {}) {
  /** @type {Record<string, string>} */
  const attributes = {};
  return {
    textContent: '',
    dataset: {},
    getAttribute: (/** @type {string} */ name) => attributes[name] ?? null,
    setAttribute: (/** @type {string} */ name, /** @type {string} */ value) =>
      (attributes[name] = value),
    removeAttribute: (/** @type {string} */ name) => delete attributes[name],
    ...members,
  };
}
