// @ts-check
// Where are the parts of the page that was served? Only for take_away.js, which isn't handed its
// surroundings yet: all others have them from there.

/** @param {string} id @returns {HTMLElement} */
export function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}
