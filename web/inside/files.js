// @ts-check
// How are the files read that lie inside the single file? Each stands in a block of data, as base64,
// under the address that it has on the site (script/single-file.mjs puts them there).

/** @typedef {ReturnType<typeof filesIn>} Files */

/** @param {Document} page */
export function filesIn(page) {
  /** @param {string} name @returns {Element | null} */
  const blockOf = (name) => page.querySelector(`script[data-file="${CSS.escape(name)}"]`);

  /** @param {string} name the file's address on the site @returns {Uint8Array<ArrayBuffer>} */
  function bytes(name) {
    const block = blockOf(name);
    if (!block) throw new Error(`${name} is not inside this page`);
    const characters = atob(block.textContent ?? '');
    const made = new Uint8Array(characters.length);
    for (let at = 0; at < made.length; ++at) made[at] = characters.charCodeAt(at);
    return made;
  }

  return {
    /** @param {string} name */
    has: (name) => blockOf(name) !== null,
    bytes,
    /** @param {string} name */
    text: (name) => new TextDecoder().decode(bytes(name)),
  };
}
