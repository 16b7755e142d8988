// Does filtering by theme and sorting show the right rows, in the right order, and say so?
import { expect, test } from '../../page.mjs';
import {
  boxOf,
  button,
  chip,
  dated,
  expectQuery,
  expectRows,
  organisations,
  row,
  themes,
  undated,
} from '../facts.mjs';

/** @param {string[]} ids of themes */
const belonging = (...ids) =>
  [...dated, ...undated].filter((shown) => shown.themes.some((theme) => ids.includes(theme)));

/** @param {{ id: string }[]} shown */
const idsOf = (shown) => shown.map(({ id }) => id);

test('counts each theme on its chip', async ({ page, timeline }) => {
  await timeline();
  const group = page.getByRole('group', { name: 'Filtrera på tema' });
  for (const name of [
    `Alla ${organisations.length}`,
    ...themes.map(({ id, name }) => `${name.sv} ${belonging(id).length}`),
  ]) {
    await expect(group.getByRole('button', { name, exact: true })).toHaveCount(1);
  }
});

test('shows one theme, then several at once, then all again', async ({ page, timeline }) => {
  await timeline();
  await expect(chip(page, 'Alla')).toHaveAttribute('aria-pressed', 'true');
  const before = await page.getByRole('group', { name: 'Filtrera på tema' }).innerText();

  await chip(page, 'Klimat').click();
  await expectRows(page, ['iclei', 'c40', 'cnca', 'eit-urban-mobility']);
  await expect(page.getByRole('status')).toHaveText('4 av 12 organisationer visas');
  await expect(page.locator('#total')).toHaveText('4 av 12 medlemskap');
  await expectQuery(page, { theme: 'climate' });

  await chip(page, 'Mobilitet').click();
  const both = belonging('climate', 'mobility');
  await expectRows(page, idsOf(both));
  await expect(page.getByRole('status')).toHaveText(`${both.length} av 12 organisationer visas`);
  await expect(chip(page, 'Klimat')).toHaveAttribute('aria-pressed', 'true');
  await expect(chip(page, 'Mobilitet')).toHaveAttribute('aria-pressed', 'true');
  await expect(chip(page, 'Alla')).toHaveAttribute('aria-pressed', 'false');
  await expectQuery(page, { theme: 'climate,mobility' });
  expect(await page.getByRole('group', { name: 'Filtrera på tema' }).innerText()).toBe(before);

  await chip(page, 'Klimat').click();
  await expectRows(page, idsOf(belonging('mobility')));

  await chip(page, 'Alla').click();
  await expectRows(page, idsOf([...dated, ...undated]));
  await expect(page.getByRole('status')).toHaveText('Alla 12 organisationer visas');
  await expect(chip(page, 'Mobilitet')).toHaveAttribute('aria-pressed', 'false');
  await expectQuery(page, {});
});

test('is chosen from the keyboard: one tab stop, arrows, Space', async ({ page, timeline }) => {
  await timeline();
  await chip(page, 'Alla').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chip(page, 'Klimat')).toBeFocused();
  await page.keyboard.press('End');
  await expect(chip(page, 'Stadspolitik')).toBeFocused();
  await page.keyboard.press('Space');
  await expectRows(page, ['eurocities']);
  await expect(chip(page, 'Stadspolitik')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#themes :focus')).toHaveCount(0);
});

test('keeps the filter when the page is loaded again', async ({ page, timeline }) => {
  await timeline('?theme=safety');
  await expectRows(page, ['strong-cities', 'nordic-safe-cities']);
  await chip(page, 'Välfärd').click();
  await expectQuery(page, { theme: 'safety,welfare' });
  await page.reload();
  await expectRows(page, idsOf(belonging('safety', 'welfare')));
  await expect(chip(page, 'Trygghet')).toHaveAttribute('aria-pressed', 'true');
});

test('keeps the filter when the visitor goes back after selecting', async ({ page, timeline }) => {
  await timeline();
  await chip(page, 'Trygghet').click();
  await expectQuery(page, { theme: 'safety' });
  await row(page, 'strong-cities').click();
  await expectQuery(page, { theme: 'safety', org: 'strong-cities' });
  await page.goBack();
  await expectQuery(page, { theme: 'safety' });
  await expectRows(page, ['strong-cities', 'nordic-safe-cities']);
  await expect(page.getByRole('heading', { name: '12 medlemskap sedan 1995' })).toBeVisible();
});

test('ignores a theme that there isn’t, and keeps the others', async ({ page, timeline }) => {
  await timeline('?theme=nonsense,urban&sort=sideways&from=abc&org=nobody');
  await expectRows(page, ['eurocities']);
});

/** @param {typeof organisations} shown @param {(a: typeof organisations[0], b: typeof organisations[0]) => number} order */
const sorted = (shown, order) => idsOf([...shown].sort(order));

/** @param {typeof organisations[0]} a @param {typeof organisations[0]} b */
const byName = (a, b) => a.name.sv.localeCompare(b.name.sv, 'sv');

/** @param {typeof organisations[0]} shown */
const themeOrder = (shown) => themes.findIndex(({ id }) => id === shown.themes[0]);

/** @param {typeof organisations[0]} a @param {typeof organisations[0]} b the data is in the order of the start years */
const byTheme = (a, b) => themeOrder(a) - themeOrder(b);

test('sorts by start year, name and theme, those without a year last of all or of their theme', async ({
  page,
  timeline,
}) => {
  await timeline();
  await expect(button(page, 'Startår')).toHaveAttribute('aria-pressed', 'true');
  await expectRows(page, idsOf([...dated, ...undated]));

  await button(page, 'Namn').click();
  await expectRows(page, [...sorted(dated, byName), ...sorted(undated, byName)]);
  await expect(button(page, 'Namn')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Startår')).toHaveAttribute('aria-pressed', 'false');
  await expectQuery(page, { sort: 'name' });

  await button(page, 'Tema').click();
  await expectRows(page, sorted([...dated, ...undated], byTheme));
  await expectQuery(page, { sort: 'theme' });
  await page.reload();
  await expectRows(page, sorted([...dated, ...undated], byTheme));

  await button(page, 'Startår').click();
  await expectRows(page, idsOf([...dated, ...undated]));
  await expectQuery(page, {});
});

test('sorted by theme, each theme is a heading over its own', async ({ page, timeline }) => {
  await timeline('?sort=theme');
  for (const theme of themes) {
    const own = organisations.filter((shown) => shown.themes[0] === theme.id);
    const group = page.getByRole('list', { name: theme.name.sv, exact: true });
    await expect(group.getByRole('button')).toHaveCount(own.length);
  }
  await expect(page.getByRole('list', { name: 'Startår anges inte' })).toHaveCount(0);
});

test('puts those without a start year in a lane of their own', async ({ page, timeline }) => {
  await timeline('?sort=name');
  const lane = page.getByRole('list', { name: 'Startår anges inte' });
  await expect(lane.getByRole('button')).toHaveCount(undated.length);
  await expect(page.getByRole('heading', { name: 'Startår anges inte' })).toBeVisible();
  const tops = await page
    .locator('#rows button')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
  expect(tops, 'the order of reading is the order of the picture').toEqual(
    [...tops].sort((a, b) => a - b),
  );
});

test('keeps room for the card until it has become lower', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline();
  const { before, after, ms } = await page.evaluate(async () => {
    const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));
    const before = stage.offsetHeight;
    const pressed = performance.now();
    /** @type {HTMLElement} */ (document.querySelector('#theme-safety')).click();
    await new Promise((resolve) => {
      new ResizeObserver(() => stage.offsetHeight < before && resolve(null)).observe(stage);
    });
    return { before, after: stage.offsetHeight, ms: performance.now() - pressed };
  });
  expect(ms).toBeGreaterThan(180);
  await page.waitForTimeout(500);
  expect((await boxOf(page.locator('#stage'))).height, 'it moves once').toBeCloseTo(after, 0);
  expect(after).toBeLessThan(before);
});

for (const language of ['sv', 'en']) {
  test(`sorts beside the count on a phone (${language})`, async ({ page, timeline }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await timeline(language === 'en' ? 'en/' : '');
    const total = await boxOf(page.locator('#total'));
    const sorting = await boxOf(page.locator('#sort-start'));
    expect(Math.abs(total.y + total.height / 2 - sorting.y - sorting.height / 2)).toBeLessThan(2);
    await page.locator('#sort-name').click();
    await expectQuery(page, { sort: 'name' });
  });
}
