// What does a screen reader get? Chromium's own accessibility tree, whole: every organisation with its
// name, year, role and state, in both languages.
import { expect, test } from '../../page.mjs';
import { organisations, rowName, startsWith } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ role: string, name: string, description: string, states: Record<string, unknown> }} Spoken */

/** @param {Page} page @returns {Promise<Spoken[]>} all that is not ignored, in its order */
async function spoken(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value,
      name: name?.value ?? '',
      description: description?.value ?? '',
      states: Object.fromEntries(
        properties.map((property) => [property.name, property.value.value]),
      ),
    }));
}

for (const language of /** @type {const} */ (['sv', 'en'])) {
  test(`has all names, years, roles and states (${language})`, async ({ page, timeline }) => {
    await timeline(`?lang=${language}&org=c40`);
    const tree = await spoken(page);
    const buttons = tree.filter(({ role }) => role === 'button');
    for (const organisation of organisations) {
      const row = buttons.find(({ name }) =>
        startsWith(rowName(organisation, language)).test(name),
      );
      expect(row, organisation.id).toBeDefined();
      for (const { title } of organisation.roles) expect(row?.name).toContain(title[language]);
      const section = tree.find(
        ({ role, name }) => role === 'heading' && name === organisation.name[language],
      );
      expect(section, `the section on ${organisation.id}`).toBeDefined();
      const cell = tree.find(
        ({ role, name }) => role === 'rowheader' && name === organisation.name[language],
      );
      expect(cell, `the table's row of ${organisation.id}`).toBeDefined();
    }
    const pressed = buttons
      .filter(({ states }) => states.pressed === 'true')
      .map(({ name }) => name);
    const expected = {
      sv: ['Svenska', 'Alla 12', 'Tidslinje', 'Startår'],
      en: ['English', 'All 12', 'Timeline', 'Start year'],
    };
    expect(pressed.sort()).toEqual(expected[language].sort());
    const landmarks = tree.map(({ role }) => role);
    for (const role of ['main', 'search', 'table', 'status', 'navigation', 'slider']) {
      expect(landmarks, role).toContain(role);
    }
  });
}

test('marks names in their own language', async ({ page, timeline }) => {
  await timeline();
  for (const id of ['c40', 'nordic-safe-cities', 'eit-urban-mobility']) {
    await expect(page.locator(`#name-${id}`)).toHaveAttribute('lang', 'en');
    await expect(page.locator(`#list-row-${id}_link`)).toHaveAttribute('lang', 'en');
  }
});

test('speaks politely, once, of what a filter left', async ({ page, timeline }) => {
  await timeline();
  await page.evaluate(() => {
    /** @type {string[]} */
    const heard = [];
    Object.assign(window, { heard });
    const region = /** @type {HTMLElement} */ (document.getElementById('status'));
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator('#theme-climate').press('Enter');
  await expect(page.getByRole('status')).toHaveText('4 av 12 organisationer visas');
  await page.locator('#zoom-in').press('Enter');
  await page.locator('#zoom-in').press('Enter');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => /** @type {any} */ (window).heard)).toEqual([
    '4 av 12 organisationer visas',
  ]);
});
