// @ts-check
// Which key of the list was pressed, whatever the board writes? Where it writes a sign of ASCII, that
// sign counts, so that Dvorak and AZERTY keep theirs. Where it writes another script's letter, the
// place on the board does, as a clicker's keys are named for an English one.

/** @typedef {{ key: string, code: string, shiftKey: boolean }} Pressed */

const isAscii = (/** @type {string} */ key) => /^[\x20-\x7e]$/.test(key);

/** "PageDown", and not what is written: one sign or, on an Arabic board, two. @param {string} key */
const isNamed = (key) => /^[A-Z][A-Za-z\d]+$/.test(key);

/** @param {string} code @returns {string} what an English board has there; empty: no letter, digit or sign of the list */
function atPlace(code) {
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
  const signs = /** @type {Record<string, string>} */ ({
    Period: '.',
    Comma: ',',
    Minus: '-',
    Equal: '=',
    Slash: '/',
  });
  return letter?.toLowerCase() ?? digit ?? signs[code] ?? '';
}

/** @param {Omit<Pressed, 'shiftKey'>} event @returns {string} the key as an English board has it: "n", "+", "PageDown" */
export function signOf({ key, code }) {
  return isNamed(key) || isAscii(key) ? key : atPlace(code) || key;
}

/** @param {Pressed} event @returns {string} the key as the presenter's buttons name it: "n", "Space", "PageDown" */
export function keyName({ key, code, shiftKey }) {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
  return signOf({ key, code });
}

/** The digit of a key: AZERTY has them with Shift, other scripts their own. @param {Pressed} event @returns {string} empty: none */
export function digitOf({ key, code, shiftKey }) {
  if (/^\d$/.test(key)) return key;
  const isDigitKey = /^(Digit|Numpad)\d$/.test(code);
  return isDigitKey && !shiftKey && !isNamed(key) ? atPlace(code) : '';
}

/** Whether a key is the program's at all: not the browser's, nor a part of a letter that is being composed. @param {KeyboardEvent} event */
export function isOurs(event) {
  const { ctrlKey, metaKey, altKey, isComposing, key } = event;
  const isAltGraph = event.getModifierState?.('AltGraph') ?? false;
  return !(ctrlKey || metaKey || altKey || isAltGraph || isComposing || key === 'Dead');
}
