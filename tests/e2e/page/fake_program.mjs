// How does a test stand in for the program? It opens the page with the fake one, tells it what to
// publish, and reads which calls it got.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../../web/mirror/mirror.js').Tree} Tree */
/** @typedef {import('../../../web/mirror/elements.js').Node} Node */

/** @param {Partial<Tree>} [tree] @returns {Tree} */
export function makeTree(tree = {}) {
  return {
    lang: 'sv',
    title: 'Stockholm i världen',
    scheme: 'light',
    contrast: 'normal',
    textPercent: 100,
    height: 600,
    status: '',
    focus: '',
    notice: [],
    stage: [],
    sheet: [],
    presenting: {},
    presenter: [],
    speaker: [],
    document: [],
    ...tree,
  };
}

/** @param {string} id @param {Partial<Node>} [node] @returns {Node} */
export function button(id, node = {}) {
  return { id, tag: 'button', text: id, ...node };
}

/**
 * @param {Page} page @param {import('../fake/site.mjs').FakeSite} site
 * @param {Partial<Tree>} tree what the first frame publishes
 * @param {object} [settings] further members of window.fakeSettings
 */
export async function openFake(page, site, tree, settings = {}) {
  await page.addInitScript((given) => Object.assign(window, given), {
    firstTree: makeTree(tree),
    fakeSettings: settings,
  });
  await page.goto(site.url);
  await page.waitForFunction(
    () => performance.getEntriesByName('timeline:first-frame').length > 0,
    null,
    { polling: 20 },
  );
  if (!tree.presenter) return;
  // What presents comes after the first frame.
  await page.locator('html[data-presenting="on"]').waitFor({ state: 'attached' });
}

/** @param {Page} page @param {Partial<Tree>} tree */
export async function publish(page, tree) {
  await page.evaluate(
    (json) => /** @type {any} */ (window).fake.page.publish(json),
    JSON.stringify(makeTree(tree)),
  );
}

/** @param {Page} page @param {string} name @returns {Promise<any[][]>} the arguments of each call so far */
export async function calls(page, name) {
  const all = await page.evaluate(() => /** @type {any} */ (window).calls);
  return all
    .filter((/** @type {any[]} */ call) => call[0] === name)
    .map((/** @type {any[]} */ call) => call.slice(1));
}

/** @param {Page} page @returns {Promise<string>} */
export async function focusedId(page) {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
