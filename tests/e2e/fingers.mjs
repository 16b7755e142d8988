// How do tests put several fingers on the page? Through the DevTools protocol, so that the browser itself
// decides what becomes a scroll, a zoom of the page, or an event for us.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {[number, number]} Place in CSS px of the window */

const frameMs = 16;

/** @param {Page} page of a context with `hasTouch` */
export async function createFingers(page) {
  const devtools = await page.context().newCDPSession(page);

  /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {Place[]} places of all that are down */
  const touch = (type, ...places) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });

  /** @param {Place} from @param {Place} to @param {number} share @returns {Place} */
  const between = (from, to, share) => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];

  /** @param {[Place, Place][]} ways of each finger, which are down already @param {number} [steps] */
  async function move(ways, steps = 12) {
    for (let step = 1; step <= steps; ++step) {
      await touch('touchMove', ...ways.map(([from, to]) => between(from, to, step / steps)));
      await page.waitForTimeout(frameMs);
    }
  }

  return {
    touch,
    move,
    /** @param {Place} place of the second of two fingers */
    liftSecond: ([x, y]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [{ x, y, id: 1 }],
      }),
    /** @param {Place} from @param {Place} to @param {number} [steps] more of them are slower */
    async swipe(from, to, steps) {
      await touch('touchStart', from);
      await move([[from, to]], steps);
      await touch('touchEnd');
    },
    /** @param {[Place, Place]} first @param {[Place, Place]} second from where to where */
    async pinch(first, second) {
      await touch('touchStart', first[0]);
      await touch('touchStart', first[0], second[0]);
      await move([first, second]);
      await touch('touchEnd');
    },
    /** @param {Place} place */
    async doubleTap(place) {
      for (let tap = 0; tap < 2; ++tap) {
        await touch('touchStart', place);
        await touch('touchEnd');
      }
    },
    /** @param {Place} place */
    async rest(place) {
      await touch('touchStart', place);
      await page.waitForTimeout(700);
      await touch('touchEnd');
    },
  };
}
