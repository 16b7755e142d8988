// @ts-check
// Which elements and attributes may the program put on the page? What isn't listed here is dropped,
// so that text from the data can never become a script, a frame or a link to anything but a page.

const tags = new Set(
  (
    'a abbr article aside button caption col colgroup dd details div dl dt em figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr input kbd label legend fieldset li nav ol output p search section ' +
    'small span strong sub summary sup table tbody td tfoot th thead time tr ul'
  ).split(' '),
);

const names = new Set(
  (
    'role lang href type value placeholder hidden tabindex for min max step scope colspan class ' +
    'autocomplete enterkeyhint spellcheck download translate'
  ).split(' '),
);

const inputTypes = new Set(['search', 'text', 'range', 'button']);
const safeAddress = /^(#|\?|\.\.?\/|https?:\/\/)/i;

/** @param {string} tag */
export const isAllowedTag = (tag) => tags.has(tag);

/** @param {string} name what else an element has is others': a translator's, an extension's */
const isOurs = (name) => names.has(name) || /^(aria|data)-[a-z0-9-]+$/.test(name);

/** @param {string} name @param {string} value */
function isAllowed(name, value) {
  if (name === 'href') return safeAddress.test(value);
  if (name === 'type') return inputTypes.has(value);
  return isOurs(name);
}

/** What a text field held when the program last spoke of it. @type {WeakMap<Element, string>} */
const toldValues = new WeakMap();

/**
 * A value is only written when the program changed it: what the visitor has typed since is theirs.
 * @param {HTMLInputElement} input @param {string} value
 */
function setValue(input, value) {
  if (toldValues.get(input) === value) return;
  toldValues.set(input, value);
  if (input.value !== value) input.value = value;
}

/**
 * @param {HTMLElement} element
 * @param {Record<string, string | number | boolean>} wanted
 * @param {boolean} isRoving its tabindex belongs to a group
 * @param {boolean} isNew so far it was the static page's, if it was there at all
 */
export function setAttributes(element, wanted, isRoving, isNew) {
  // What is unfolded is the visitor's.
  const kept = new Set(['id', 'style', 'open', ...(isRoving ? ['tabindex'] : [])]);
  for (const [name, given] of Object.entries(wanted)) {
    const value = given === true && !name.startsWith('aria-') ? '' : String(given);
    if ((given === false && !name.startsWith('aria-')) || !isAllowed(name, value)) continue;
    kept.add(name);
    if (name === 'value' && element instanceof HTMLInputElement) continue;
    if (isRoving && name === 'tabindex') continue;
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    if (!kept.has(name) && (isNew || isOurs(name))) element.removeAttribute(name);
  }
  // Last, since a range clips its value to the limits it has.
  if (element instanceof HTMLInputElement && 'value' in wanted) {
    setValue(element, String(wanted.value));
  }
}
