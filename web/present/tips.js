// @ts-check
// How are the words put away that stand beside a sign while it is pointed at or has the focus? By Esc,
// without anything else being left for it, until another sign is come to (WCAG 1.4.13). Showing them is
// the style's.

/** @param {AbortSignal} signal */
export function watchTips(signal) {
  const { dataset } = document.documentElement;
  const again = () => delete dataset.tips;
  /** @param {PointerEvent} event between a button and its own words nothing is left */
  const leaves = ({ target, relatedTarget }) => {
    const of = (/** @type {EventTarget | null} */ place) =>
      place instanceof Element ? place.closest('button') : null;
    if (of(target) !== of(relatedTarget)) again();
  };
  document.addEventListener('pointerout', leaves, { signal });
  document.addEventListener('focusout', again, { signal });
}

/** @returns {boolean} whether there were words to be put away */
export function putTipAway() {
  const isShown = [...document.querySelectorAll('.tip')].some(
    (tip) => tip.getClientRects().length > 0 && getComputedStyle(tip).visibility === 'visible',
  );
  if (isShown) document.documentElement.dataset.tips = 'off';
  return isShown;
}
