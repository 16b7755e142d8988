// @ts-check
// How are the files read that lie inside the single file? Each stands in a block of data, as base64,
// under the address that it has on the site (script/single-file.mjs puts them there).

/** @param {string} name @returns {Element | null} */
function blockOf(name) {
  return document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
}

/** @param {string} name the file's address on the site */
export function isInside(name) {
  return blockOf(name) !== null;
}

/** @param {string} name @returns {Uint8Array<ArrayBuffer>} */
export function bytesInside(name) {
  const block = blockOf(name);
  if (!block) throw new Error(`${name} is not inside this page`);
  const characters = atob(block.textContent ?? '');
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; ++at) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** @param {string} name */
export function textInside(name) {
  return new TextDecoder().decode(bytesInside(name));
}
