// @ts-check
// Did a web page come instead of a file of ours? A network or a server that wants a visitor to log in
// answers every request with its page, or with the way to one on another site; many a server gives its
// own page for what it doesn't have. All of them say that all is well.

/** The word that the visitor gets differs from that for a lost connection: trying again won't help by itself. */
export class PageInstead extends Error {
  /** @param {string} url */
  constructor(url) {
    super(`${url}: a page came instead`);
    this.name = 'PageInstead';
  }
}

/** The server does, or the network on the way to it. @param {Response} response */
export const asksForLogin = ({ status }) => [401, 407, 511].includes(status);

/** @param {Uint8Array} bytes the beginning of a file */
const beginning = (bytes) => new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();

/** No file that is asked for here begins like this, whatever its type is said to be. @param {Uint8Array} bytes */
export const beginsLikePage = (bytes) => beginning(bytes).startsWith('<');

/**
 * Data that a server calls HTML for want of a better type is data still.
 * @param {Response} response @param {Uint8Array} bytes its body
 */
export function isPage(response, bytes) {
  const isSaidToBe = /html/i.test(response.headers.get('Content-Type') ?? '');
  return beginsLikePage(bytes) || (isSaidToBe && !/^[{[]/.test(beginning(bytes)));
}

/** Looks once more at an address that failed. @param {string} url @returns {Promise<boolean>} */
export async function givesPage(url) {
  try {
    const response = await fetch(url, { redirect: 'manual' });
    // To another site it may not be followed from here: fetch only says that the request failed.
    if (response.type === 'opaqueredirect') return true;
    if (asksForLogin(response)) return true;
    return response.ok && isPage(response, new Uint8Array(await response.arrayBuffer()));
  } catch {
    return false;
  }
}
