// When the data is wrong: is the place named in the visitor's language, and the rest still shown?
import { expect, test } from '../../page.mjs';
import { dataText, organisations, readData, rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {ReturnType<typeof readData>} Data */

/** @param {Page} page @param {string | Buffer} body */
const serve = (page, body) =>
  page.route('**/organisations.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );

/** @param {(data: Data) => void} spoil @returns {string} */
function spoilt(spoil) {
  const data = readData();
  spoil(data);
  return JSON.stringify(data, null, 2);
}

/** Where a text stands in another, as people count. @param {string} all @param {string | RegExp} text */
function placeOf(all, text) {
  const before = all
    .slice(0, typeof text === 'string' ? all.indexOf(text) : all.search(text))
    .split('\n');
  return `rad ${before.length}, tecken ${/** @type {string} */ (before.at(-1)).length + 1}`;
}

/** The whole file can't be used: the static page stays. @type {[string, string | Buffer, RegExp][]} */
const useless = [
  ['an empty file', '', /rad 1, tecken 1.*filen är tom/],
  ['only spaces', ' \n\t ', /filen är tom/],
  ['broken JSON', `${dataText.slice(0, 200)}}`, /rad \d+, tecken \d+.*inte giltig JSON/],
  [
    'a file in Windows-1252',
    Buffer.from(dataText, 'latin1'),
    new RegExp(`${placeOf(dataText, /[^ -~\n]/)}: filen är inte UTF-8 .*spara den som UTF-8`),
  ],
  ['a file in UTF-16', Buffer.from(`\ufeff${dataText}`, 'utf16le'), /inte UTF-8 utan UTF-16/],
  ['a list', '[1, 2, 3]', /fel typ, här ska stå: object/],
  ['nothing in it', '{}', /”organisations” saknas/],
  ['five megabytes of nothing', `{"a":"${'x'.repeat(5_000_000)}"}`, /”organisations” saknas/],
];

for (const [name, body, message] of useless) {
  test(`${name}: says so and keeps the static page`, async ({ page }) => {
    await serve(page, body);
    await page.goto('');
    await expect(page.getByRole('alert')).toContainText('uppgifter kan inte läsas');
    await expect(
      page.getByRole('alert').getByRole('listitem').filter({ hasText: message }),
    ).toHaveCount(1);
    await expect(page.locator('#stage')).toBeHidden();
    await expect(page.locator('#loading')).toBeHidden();
    await expect(page.locator('#document .organisation')).toHaveCount(organisations.length);
  });
}

test('reads a file with a byte order mark', async ({ page, timeline }) => {
  await serve(page, `\ufeff${dataText}`);
  await timeline();
  await expect(rows(page)).toHaveCount(organisations.length);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('names the very place where the JSON breaks', async ({ page }) => {
  const body = dataText.replace('"membership":', '"membership"');
  await serve(page, body);
  await page.goto('');
  const line = dataText.slice(0, dataText.indexOf('"membership":')).split('\n').length;
  await expect(page.getByRole('alert')).toContainText(`rad ${line}, tecken`);
});

/** One fact is wrong: it is left out, the rest is shown. @type {[string, (data: Data) => void, string, RegExp, number][]} */
const partlyWrong = [
  [
    'a theme that there isn’t',
    ({ organisations: [first] }) => (first.themes[0] = 'sport'),
    '"sport"',
    /organisations\[0\]\.themes\[0\]: temat ”sport” finns inte/,
    12,
  ],
  [
    'a bad date',
    ({ organisations: all }) => (all[2].membership.period = '2007-13/..'),
    '"2007-13/.."',
    /organisations\[2\]\.membership\.period: månaden i ”2007-13\/\.\.” finns inte/,
    11,
  ],
  [
    'an end before the start',
    ({ organisations: all }) => (all[2].membership.period = '2007/1999'),
    '"2007/1999"',
    /organisations\[2\]\.membership\.period: slutet ligger före starten i ”2007\/1999”/,
    11,
  ],
  [
    'an id that occurs twice',
    ({ organisations: all }) => (all[5].id = all[4].id),
    '',
    /organisations\[5\]\.id: id ”eccar” finns redan/,
    11,
  ],
  [
    'a number where a text should be',
    ({ organisations: all }) => Object.assign(all[3].name, { sv: 2014.5 }),
    '2014.5',
    /organisations\[3\]\.name\.sv: fel typ, här ska stå: string/,
    11,
  ],
  [
    'an id that is none',
    ({ organisations: all }) => (all[7].id = '../../x'),
    '"../../x"',
    /organisations\[7\]\.id: ”\.\.\/\.\.\/x” är inte ett giltigt id/,
    11,
  ],
];

for (const [name, spoil, text, message, sound] of partlyWrong) {
  test(`${name}: says where and shows the ${sound} sound ones`, async ({ page, timeline }) => {
    const body = spoilt(spoil);
    await serve(page, body);
    await timeline();
    await expect(rows(page)).toHaveCount(sound);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Tidslinjens uppgifter har fel');
    const line = alert.getByRole('listitem').filter({ hasText: message });
    await expect(line).toHaveCount(1);
    if (text) await expect(line).toContainText(placeOf(body, text));
  });
}

test('speaks of wrong data in English to those who read English', async ({ page, timeline }) => {
  await serve(
    page,
    spoilt(({ organisations: all }) => (all[2].membership.period = 'soon')),
  );
  await timeline('en/');
  await expect(page.getByRole('alert')).toContainText('The timeline’s data has mistakes');
  await expect(page.getByRole('alert')).toContainText('“soon” is not a date');
  await expect(page.getByRole('alert')).toContainText(/line \d+, column \d+/);
});

test('shows a few of many mistakes and counts the others', async ({ page, timeline }) => {
  await serve(
    page,
    spoilt(({ organisations: all }) => {
      for (const organisation of all.slice(1)) {
        organisation.membership.period = 'x';
        Object.assign(organisation, { related: [] });
      }
    }),
  );
  await timeline();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('och 3 fel till');
});

test('shows HTML in the data as text and never runs it', async ({ page, timeline }) => {
  const evil = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>';
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await serve(
    page,
    spoilt(({ organisations: all, themes }) => {
      Object.assign(all[2].name, { sv: evil, en: evil, lang: '"><b>' });
      all[2].about.sv = evil;
      all[2].membership.period = '2007/..';
      themes[0].name.sv = evil;
      all[3].themes = [evil];
    }),
  );
  await timeline('?org=c40');
  await expect(page).toHaveTitle(`${evil} – Stockholm i världen`);
  await expect(page.locator('#details').getByRole('heading', { level: 2 })).toHaveText(evil);
  await expect(page.locator('#details')).toContainText(evil);
  await expect(page.locator('#row-c40')).toContainText(evil);
  await expect(page.getByRole('alert')).toContainText(`temat ”${evil.slice(0, 40)}`);
  await expect(
    page.locator('img, #mirror script, #document script, #notice *:not(p, ul, li)'),
  ).toHaveCount(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(requests).not.toContain('/x');
});

test('shows who knows no year only in the lane when nobody knows any', async ({
  page,
  timeline,
}) => {
  await serve(
    page,
    spoilt((data) => {
      data.organisations = data.organisations.slice(-2);
    }),
  );
  await timeline();
  await expect(page.locator('#total')).toHaveText('2 medlemskap, 2 utan startår');
  await expect(rows(page)).toHaveCount(2);
});
