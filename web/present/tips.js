// @ts-check
// How are the words put away that stand beside a sign while it is pointed at or has the focus? By Esc,
// without anything else being left for it, until another sign is come to (WCAG 1.4.13). Showing them is
// the style's.

/** @param {import('../base/surroundings.js').Some<'root' | 'host' | 'on'>} around */
export function watchTips({ root, host, on }) {
  const again = () => delete host.dataset.tips;
  /** @param {PointerEvent} event between a button and its own words nothing is left */
  const leaves = ({ target, relatedTarget }) => {
    const of = (/** @type {EventTarget | null} */ place) =>
      place instanceof Element ? place.closest('button') : null;
    if (of(target) !== of(relatedTarget)) again();
  };
  on(root, 'pointerout', leaves);
  on(root, 'focusout', again);
}

/**
 * @param {import('../base/surroundings.js').Some<'root' | 'host'>} around
 * @returns {boolean} whether there were words to be put away
 */
export function putTipAway({ root, host }) {
  const isShown = [...root.querySelectorAll('.tip')].some(
    (tip) => tip.getClientRects().length > 0 && getComputedStyle(tip).visibility === 'visible',
  );
  if (isShown) host.dataset.tips = 'off';
  return isShown;
}
