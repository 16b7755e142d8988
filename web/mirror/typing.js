// @ts-check
// What has somebody typed of a name, to come to it in a long list? Letters that follow one another soon
// belong to one name.

const soonMs = 1000;
let letters = '';
let until = 0;

/**
 * @param {Pick<KeyboardEvent, 'key' | 'timeStamp'>} event
 * @returns {string} all that was typed of the name; empty: the key is none of its letters
 */
export function typed({ key, timeStamp }) {
  if (timeStamp > until) letters = '';
  // Signs and digits alone may be commands, and a space is a button's.
  if (!(letters ? /^.$/u : /^[\p{L}1-9]$/u).test(key)) return '';
  until = timeStamp + soonMs;
  return (letters += key);
}
