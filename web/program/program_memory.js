// @ts-check
// How does a text or a file get into the program's memory? As a copy there, which the caller frees.

/**
 * @param {import('../load/sources.js').Exports} module
 * @param {string | Uint8Array} value
 * @returns {number} where the copy is: of a string as a C string, of bytes as they are
 */
export function copyInto(module, value) {
  if (typeof value === 'string') return module.stringToNewUTF8(value);
  const pointer = module._malloc(value.length);
  if (!pointer && value.length > 0) throw new RangeError('no memory left');
  module.HEAPU8.set(value, pointer);
  return pointer;
}
