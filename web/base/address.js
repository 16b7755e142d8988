// @ts-check
// When is the address written, and when read? Browsers refuse scripts that write it too often (Safari
// throws after a hundred in half a minute), and a dragged timeline changes it with every frame:
// replacing is therefore spread out, pushing is done at once, after what was still waiting. It is read
// when the visitor has gone to another view; a way inside the page (#all) is none.

const pauseMs = 400;

/** What tells a site where its visitors come from, and nobody what they see. */
const counters =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|mc_[ce]id|_gl|_ga|_hs\w+|hsa_\w+|pk_\w+|mtm_\w+|piwik_\w+)(=|$)/i;

/** @param {string} pair of a query @returns {boolean} */
export const onlyCounts = (pair) => counters.test(pair);

/** @param {string} query @returns {string} this page's address with another query */
function addressOf(query) {
  const address = new URL(location.href);
  address.search = query;
  return address.href;
}

/**
 * This page's address with some parts of its query, each spelled as it is: they may be others'.
 * @param {(pair: string) => boolean} keeps @param {string[]} added
 */
export function addressWith(keeps, ...added) {
  const pairs = location.search.slice(1).split('&');
  return addressOf([...pairs.filter((pair) => pair && keeps(pair)), ...added].join('&'));
}

/** @param {(query: string) => void} read is given the query of a view that was gone to */
export function createAddress(read) {
  /** @type {string | null} */
  let waiting = null;
  let pausing = false;
  let known = location.search;

  function replaceWaiting() {
    if (waiting !== null) history.replaceState(history.state, '', addressOf(waiting));
    waiting = null;
    known = location.search;
  }

  function tick() {
    pausing = waiting !== null;
    if (!pausing) return;
    replaceWaiting();
    setTimeout(tick, pauseMs);
  }

  addEventListener('popstate', () => {
    if (location.search === known) return; // another place on the page, with the same view
    waiting = null; // it belongs to the entry that was left; written now it would spoil the other one
    known = location.search;
    read(known.slice(1));
  });
  addEventListener('pagehide', replaceWaiting);

  return {
    /** @param {string} query without its question mark @param {boolean} push */
    write(query, push) {
      if (push) {
        replaceWaiting();
        history.pushState(history.state, '', addressOf(query));
        known = location.search;
        return;
      }
      waiting = query;
      if (!pausing) tick();
    },
  };
}
