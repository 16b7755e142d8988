// Can an organisation be opened and left again, by mouse, keyboard, link and address, and does its
// panel tell all that is known?
import { expect, test } from '../../page.mjs';
import { boxOf, button, details, expectQuery, organisation, row } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name the organisation that the panel is about */
async function expectOpen(page, name) {
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(page).toHaveTitle(`${name} – Stockholm i världen`);
}

/** @param {Page} page */
async function expectClosed(page) {
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
    '12 medlemskap sedan 1995',
  );
  await expect(page).toHaveTitle('Stockholm i världen');
  await expect(page.locator('[aria-current]')).toHaveCount(0);
}

test('opens by a click on a row’s name and on its bar', async ({ page, timeline }) => {
  await timeline();
  await expectClosed(page);
  await page.locator('#name-c40').click();
  await expectOpen(page, 'C40 Cities');
  await expect(row(page, 'c40')).toHaveAttribute('aria-current', 'true');
  await expectQuery(page, { org: 'c40' });

  const box = await boxOf(row(page, 'nordic-safe-cities'));
  await page.mouse.click(box.x + box.width * 0.95, box.y + box.height / 2);
  await expectOpen(page, 'Nordic Safe Cities');
  await expect(page.locator('[aria-current]')).toHaveCount(1);
  await expectQuery(page, { org: 'nordic-safe-cities' });
});

test('opens an organisation of the lane without a start year', async ({ page, timeline }) => {
  await timeline();
  await row(page, 'polis').click();
  await expectOpen(page, 'POLIS');
  await expect(details(page)).toContainText('Medlem, startår anges inte');
  await expect(details(page)).toContainText('98');
  await expect(details(page)).toContainText('årtal anges inte');
});

test('opens from the keyboard, moves the focus to the panel and Escape brings it back', async ({
  page,
  timeline,
}) => {
  await timeline();
  for (let stop = 0; stop < 20; ++stop) {
    await page.keyboard.press('Tab');
    if (await page.locator('#rows :focus').count()) break;
  }
  await expect(row(page, 'eurocities')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'c40')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOpen(page, 'C40 Cities');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expectClosed(page);
  await expect(row(page, 'c40')).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, 'polis')).toBeFocused();
  await page.keyboard.press('Space');
  await expectOpen(page, 'POLIS');
});

test('opens the same organisation again after Escape', async ({ page, timeline }) => {
  await timeline();
  for (let time = 0; time < 2; ++time) {
    await row(page, 'iclei').focus();
    await page.keyboard.press('Enter');
    await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row(page, 'iclei')).toBeFocused();
  }
});

test('Enter on the row that is chosen goes to its details, and leaves the focus alone afterwards', async ({
  page,
  timeline,
}) => {
  await timeline('?org=c40');
  const heading = details(page).getByRole('heading', { level: 2 });
  for (let time = 0; time < 2; ++time) {
    await row(page, 'c40').focus();
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
  }
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('c4');
  await expect(page.locator('#row-iclei')).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('c4');
});

test('steps to the next and the previous one and closes', async ({ page, timeline }) => {
  await timeline('?org=eurocities');
  await expect(button(page, 'Föregående: Eurocities')).toHaveCount(0);
  await button(page, 'Nästa: ICLEI').click();
  await expectOpen(page, 'ICLEI');
  await button(page, 'Nästa: C40 Cities').click();
  await expectOpen(page, 'C40 Cities');
  await button(page, 'Föregående: ICLEI').click();
  await expectOpen(page, 'ICLEI');
  await button(page, 'Stäng').click();
  await expectClosed(page);
  await expectQuery(page, {});
});

test('keeps the focus on next while stepping, until there is no next', async ({
  page,
  timeline,
}) => {
  await timeline('?theme=safety&org=strong-cities');
  await button(page, 'Nästa: Nordic Safe Cities').focus();
  await page.keyboard.press('Enter');
  await expectOpen(page, 'Nordic Safe Cities');
  await expect(button(page, 'Föregående: Strong Cities Network')).toBeVisible();
  await expect(page.locator('#details :focus'), 'still in the panel').toHaveCount(1);
});

test('leads from C40 to CNCA and back', async ({ page, timeline }) => {
  await timeline('?org=c40');
  const link = details(page).getByRole('link', { name: /^CNCA/ });
  await expect(link).toHaveAttribute('href', '?org=cnca');
  await link.click();
  await expectOpen(page, 'CNCA');
  await expectQuery(page, { org: 'cnca' });
  await details(page)
    .getByRole('link', { name: /^C40 Cities/ })
    .focus();
  await page.keyboard.press('Enter');
  await expectOpen(page, 'C40 Cities');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('opens a related organisation in a new tab, as any link', async ({ page, timeline }) => {
  await timeline('?org=c40&sort=name');
  const link = details(page).getByRole('link', { name: /^CNCA/ });
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['Control'] }),
  ]);
  await expect(tab).toHaveTitle('CNCA – Stockholm i världen');
  await expectOpen(page, 'C40 Cities');
});

test('tells start, years, roles, texts and sources of C40', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expectOpen(page, 'C40 Cities');
  const panel = details(page);
  const membership = 'Medlem sedan 2007 som innovationsstad · 16 år (till och med 2023)';
  await expect(panel.getByText(membership, { exact: true })).toBeVisible();
  await expect(panel).toContainText(organisation('c40').summary.sv);
  await expect(panel).toContainText('Del av styrgruppen');
  await expect(panel).toContainText('2019–2022');
  await expect(panel).toContainText(organisation('c40').about.sv);
  await panel.getByRole('button', { name: 'Källor (2)' }).press('Enter');
  await expect(panel).toContainText(/Medlemskap: stycke \d+, ”.+”/);
  for (const name of ['Om organisationen', 'Uppdrag', 'Hör ihop med']) {
    await expect(panel.getByRole('heading', { level: 3, name })).toBeVisible();
  }
});

test('says that a start is approximate and a number is a lower limit', async ({
  page,
  timeline,
}) => {
  await timeline('?org=iclei');
  await expect(details(page)).toContainText('Medlem sedan ungefär 1995 · ≈ 28 år');
  await expect(details(page)).toContainText(/över 1\s500/);
  await expect(details(page)).toContainText('124');
});

test('counts the first year of the newest membership', async ({ page, timeline }) => {
  await timeline('?org=change');
  await expect(details(page)).toContainText('Medlem sedan 2023, det första året');
});

test('keeps what is selected when the filter hides its row', async ({ page, timeline }) => {
  await timeline('?org=c40&theme=safety');
  await expectOpen(page, 'C40 Cities');
  await button(page, 'Stäng').focus();
  await page.keyboard.press('Enter');
  await expectClosed(page);
  await expect(page.locator(':focus'), 'the focus is not lost').toHaveCount(1);
});

test('never makes the page scroll sideways', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await timeline();
  for (const id of ['oecd-inclusive-growth', 'who-age-friendly', 'eurocities']) {
    await row(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
    const seen = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));
      return { over: scrollWidth - clientWidth, x: scrollX, inside: stage.scrollLeft };
    });
    expect(seen).toEqual({ over: 0, x: 0, inside: 0 });
  }
});

test('unfolds where the facts come from, and folds it again', async ({ page, timeline }) => {
  await timeline('?org=eurocities');
  const toggle = page.getByRole('button', { name: 'Källor (5)' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('#source-membership')).toHaveCount(0);
  await toggle.press('Enter');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#source-membership')).toContainText('stycke 17');
  await toggle.press('Enter');
  await expect(page.locator('#source-membership')).toHaveCount(0);
});
