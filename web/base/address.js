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

/** @param {string} href @param {string} query @returns {string} the same address with another query */
export function withQuery(href, query) {
  const address = new URL(href);
  address.search = query;
  return address.href;
}

/**
 * An address with some parts of its query, each spelled as it is: they may be others'.
 * @param {string} href @param {(pair: string) => boolean} keeps @param {string[]} added
 */
export function addressWith(href, keeps, ...added) {
  const pairs = new URL(href).search.slice(1).split('&');
  return withQuery(href, [...pairs.filter((pair) => pair && keeps(pair)), ...added].join('&'));
}

/**
 * Addresses of this page are the program's; other pages and new tabs are the browser's.
 * @param {Element} link @param {MouseEvent} event presses it
 */
export function leadsAway(link, { ctrlKey, metaKey, shiftKey, altKey }) {
  return !link.getAttribute('href')?.startsWith('?') || ctrlKey || metaKey || shiftKey || altKey;
}

/**
 * @param {import('./surroundings.js').Some<'address' | 'on' | 'signal'>} around
 * @param {(query: string) => void} read is given the query of a view that was gone to
 */
export function createAddress({ address, on, signal }, read) {
  const { location, history } = address;
  /** @type {string | null} */
  let waiting = null;
  let pausing = false;
  let known = location.search;

  /** @param {'pushState' | 'replaceState'} how @param {string} query */
  function change(how, query) {
    history[how](history.state, '', withQuery(location.href, query));
  }

  function replaceWaiting() {
    if (waiting !== null) change('replaceState', waiting);
    waiting = null;
    known = location.search;
  }

  function tick() {
    pausing = waiting !== null && !signal.aborted;
    if (!pausing) return;
    replaceWaiting();
    setTimeout(tick, pauseMs);
  }

  on(address, 'popstate', () => {
    if (location.search === known) return; // another place on the page, with the same view
    waiting = null; // it belongs to the entry that was left; written now it would spoil the other one
    known = location.search;
    read(known.slice(1));
  });
  on(address, 'pagehide', replaceWaiting);

  return {
    /** @param {string} query without its question mark @param {boolean} push */
    write(query, push) {
      if (push) {
        replaceWaiting();
        change('pushState', query);
        known = location.search;
        return;
      }
      waiting = query;
      if (!pausing) tick();
    },
  };
}
