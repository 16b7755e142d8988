// Is everything there once the page has loaded, and nothing that shouldn't be?
import { expect, test } from '../../page.mjs';
import { dated, escaped, organisations, rowName, rows, startsWith, undated } from '../facts.mjs';

test('draws the timeline where the static page was', async ({ page, timeline }) => {
  await timeline();
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.locator('#loading')).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('#static')).toBeHidden();
  const drawn = await page.locator('#canvas').screenshot();
  expect(new Set(drawn).size, 'the canvas is not blank').toBeGreaterThan(100);
});

test('has a row for every organisation, with its themes and its year in its name', async ({
  page,
  timeline,
}) => {
  await timeline();
  expect(organisations).toHaveLength(12);
  await expect(rows(page)).toHaveCount(organisations.length);
  for (const organisation of organisations) {
    const row = rows(page).and(page.locator(`#row-${organisation.id}`));
    await expect(row).toHaveAccessibleName(startsWith(rowName(organisation)));
    for (const role of organisation.roles) {
      await expect(row).toHaveAccessibleName(new RegExp(escaped(role.title.sv)));
    }
  }
});

test('says what it is in its title, heading, language and total', async ({ page, timeline }) => {
  await timeline();
  await expect(page).toHaveTitle('Stockholm i världen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  const headings = page.getByRole('heading', { level: 1 });
  await expect(headings).toHaveText('Stockholm i världen');
  expect([dated.length, undated.length]).toEqual([10, 2]);
  await expect(page.locator('#total')).toHaveText('12 medlemskap, 2 utan startår');
  await expect(page.getByRole('status')).toHaveText('Alla 12 organisationer visas');
});

test('shows why, how to read it and the source beneath the timeline', async ({
  page,
  timeline,
}) => {
  await timeline();
  const stage = await page.locator('#stage').boundingBox();
  for (const name of ['Varför är staden med?', 'Så läser du tidslinjen', 'Om uppgifterna']) {
    const heading = page.locator('#document').getByRole('heading', { level: 2, name });
    await expect(heading).toBeVisible();
    const box = await heading.boundingBox();
    expect(box?.y, name).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? Infinity));
  }
  await expect(page.locator('#document')).toContainText('Organisationer och nätverk');
});

test('asks nobody but its own server, and nothing twice', async ({ page, timeline, baseURL }) => {
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await timeline();
  await page.waitForLoadState('networkidle');
  const remote = requests.filter((url) => !url.startsWith(`${baseURL}`) && !/^data:/.test(url));
  expect(remote).toEqual([]);
  const programs = requests.filter((url) => url.endsWith('.wasm') || url.endsWith('timeline.js'));
  expect(programs.sort()).toEqual([...new Set(programs)]);
  expect(programs).toHaveLength(2);
});

test('marks when the first frame was drawn, once', async ({ page, timeline }) => {
  await timeline();
  await page.setViewportSize({ width: 1100, height: 700 });
  const marks = await page.evaluate(() =>
    performance.getEntriesByName('timeline:first-frame').map(({ startTime }) => startTime),
  );
  expect(marks).toHaveLength(1);
  expect(marks[0]).toBeGreaterThan(0);
});

test('reports a violation of its own policy as a complaint', async ({
  page,
  timeline,
  complaints,
}) => {
  await timeline();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hit = true';
    document.body.append(script);
  });
  // Proves that the policy is at work, and that the other tests would hear of a violation.
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  complaints.length = 0;
});
