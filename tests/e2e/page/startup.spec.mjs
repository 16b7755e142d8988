// Does the page come to life, and does it stay readable when it doesn't?
import { expect, test } from '../page.mjs';
import { ballastWasm, filledPage } from '../fake/site.mjs';
import { button, calls, makeTree, openFake } from './fake_program.mjs';

const staticPage = '<section id="why"><h1 id="why-h">Därför är staden med</h1></section>';

test.beforeEach(async ({ page, site }) => {
  site.document = staticPage;
  await page.addInitScript((firstTree) => Object.assign(window, { firstTree }), makeTree());
});

test('swaps the static page for the drawn one and starts the program with all it needs', async ({
  page,
  site,
}) => {
  site.answers.set('organisations.json', { body: '{"å":1}' });
  await openFake(page, site, {
    title: 'Ny titel',
    scheme: 'dark',
    height: 700,
    status: '12 visas',
  });
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.locator('#loading')).toBeHidden();
  await expect(page.locator('#why')).toHaveCount(0);
  await expect(page).toHaveTitle('Ny titel');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('#status')).toHaveText('12 visas');
  const [[, query, environment]] = await calls(page, 'app_start');
  expect(await page.evaluate(() => /** @type {any} */ (window).fake.data)).toBe('{"å":1}');
  expect(query).toBe('');
  expect(JSON.parse(environment)).toEqual({
    languages: ['sv-SE'],
    page: 'sv',
    rootFontPx: 16,
    dark: false,
    reducedMotion: false,
    moreContrast: false,
    forcedColors: false,
  });
  const held = await page.evaluate(() => /** @type {any} */ (window).fake.memory.held.size);
  expect(held, 'every string was freed').toBe(0);
  const fetched = site.requests.filter((name) => /main\.js|timeline/.test(name)).sort();
  expect(fetched, 'each part once').toEqual(['main.js', 'timeline.js', 'timeline.wasm']);
});

test('tells the size before the first frame, and again as soon as the stage has its height', async ({
  page,
  site,
}) => {
  await openFake(page, site, { height: 700 });
  const sizes = await calls(page, 'app_resize');
  expect(sizes[0]).toEqual([1280, 1280, 0]);
  await expect.poll(() => calls(page, 'app_resize').then((all) => all.at(-1)?.[2])).toBe(700);
  const order = await page.evaluate(() =>
    /** @type {any} */ (window).calls.map((/** @type {any[]} */ call) => call[0]),
  );
  expect(order.slice(0, 3)).toEqual(['app_start', 'app_resize', 'app_frame']);
});

test('tells the program what was chosen after it had read the address', async ({ page, site }) => {
  const box = '<input type="checkbox" name="theme" value="climate" /><p class="some"></p>';
  const body = (await filledPage('')).replace('<div id="static">', `<div id="static">${box}`);
  site.answers.set('index.html', { body });
  await page.addInitScript(() => Object.assign(window, { fakeSettings: { waits: true } }));
  await page.goto(`${site.url}?theme=safety`);
  await expect.poll(() => page.evaluate(() => 'calls' in window)).toBe(true);
  await expect.poll(() => calls(page, 'app_start').then((all) => all[0]?.[1])).toBe('theme=safety');
  await page.getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?theme=climate$/);
  await page.evaluate(() => {
    const { fake } = /** @type {any} */ (window);
    fake.waits = false;
    fake.page.requestFrame();
  });
  await expect.poll(() => calls(page, 'app_query')).toEqual([['theme=climate']]);
});

test('draws only when asked, and once however often', async ({ page, site }) => {
  await openFake(page, site, {});
  await page.waitForTimeout(300);
  const before = (await calls(page, 'app_frame')).length;
  await page.waitForTimeout(300);
  expect((await calls(page, 'app_frame')).length, 'idle').toBe(before);
  await page.evaluate(() => {
    for (let i = 0; i < 5; ++i) /** @type {any} */ (window).fake.page.requestFrame();
  });
  await page.waitForTimeout(200);
  expect((await calls(page, 'app_frame')).length).toBe(before + 1);
});

/** Runs in the page: writes down what the bar showed. */
function recordShares() {
  /** @type {(string | null)[]} */
  const shares = [];
  Object.assign(window, { shares });
  addEventListener('DOMContentLoaded', () => {
    const bar = /** @type {Element} */ (document.getElementById('loading-bar'));
    new MutationObserver(() => shares.push(bar.getAttribute('value'))).observe(bar, {
      attributeFilter: ['value'],
    });
  });
}

for (const { name, headers } of [
  { name: 'by the size that the page knows', headers: {} },
  { name: 'by its length', headers: { 'Content-Length': String(ballastWasm().length) } },
]) {
  test(`shows how much has come, ${name}`, async ({ page, site }) => {
    site.answers.set('timeline.wasm', { chunkPause: 150, headers });
    await page.addInitScript(recordShares);
    await page.goto(site.url);
    await expect(page.locator('#stage')).toBeVisible();
    const shares = await page.evaluate(() => /** @type {any} */ (window).shares.map(Number));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
}

test('claims nothing when the sizes do not fit', async ({ page, site }) => {
  const compressed = {
    'Content-Encoding': 'identity',
    'Content-Length': String(ballastWasm().length),
  };
  site.answers.set('timeline.wasm', { chunkPause: 50, headers: compressed });
  const body = (await filledPage(staticPage)).replace(
    /data-wasm-size="\d+"/,
    'data-wasm-size="1000"',
  );
  site.answers.set('index.html', { body });
  await page.addInitScript(recordShares);
  await page.goto(site.url);
  await expect(page.locator('#loading-text')).toHaveText('Tidslinjen laddas …');
  await expect(page.locator('#stage')).toBeVisible();
  const shares = await page.evaluate(() => /** @type {any} */ (window).shares);
  expect(shares.filter((/** @type {string | null} */ share) => share !== null)).toEqual([]);
});

test('says that WebAssembly is missing', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toHaveText('Webbläsaren saknar WebAssembly.');
  await expect(page.locator('#why')).toBeVisible();
  await expect(page.locator('#loading')).toBeHidden();
});

test('says that WebGL is missing', async ({ page, site }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  // Whoever can't use the program doesn't pay for it.
  site.answers.set('timeline.wasm', { chunkPause: 2000 });
  const given = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('timeline.wasm'),
  );
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toHaveText('Webbläsaren saknar WebGL.');
  await expect(page.locator('#why')).toBeVisible();
  expect((await given).failure()?.errorText).toContain('ABORTED');
});

test('says so when the program gets no WebGL after all', async ({ page, site }) => {
  const fakeSettings = { noGraphics: true };
  await page.addInitScript((given) => Object.assign(window, given), { fakeSettings });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toHaveText('Webbläsaren saknar WebGL.');
  await expect(page.locator('#why')).toBeVisible();
});

test('shows the static page again when the program breaks', async ({ page, site, complaints }) => {
  await openFake(page, site, { stage: [button('zoom', { rect: [9, 9, 99, 44] })] });
  await page.evaluate(() => {
    /** @type {any} */ (window).fake.crashOn = 'app_act';
  });
  await page.locator('#zoom').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Tidslinjen slutade fungera.');
  await expect(page.locator('#why-h')).toBeVisible();
  await expect(page.locator('#stage')).toBeHidden();
  const before = (await calls(page, 'app_frame')).length;
  await page.setViewportSize({ width: 800, height: 600 });
  await page.waitForTimeout(100);
  expect((await calls(page, 'app_frame')).length, 'it is left in peace').toBe(before);
  expect(complaints.splice(0)).toHaveLength(1);
});

test('shows what the program says when it cannot go on', async ({ page, site }) => {
  const fatal = { message: 'Uppgifterna kunde inte läsas.', details: ['rad 3: <b>fel</b>'] };
  await page.addInitScript((given) => Object.assign(window, given), { fakeSettings: { fatal } });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('Uppgifterna kunde inte läsas.');
  await expect(page.getByRole('listitem')).toHaveText('rad 3: <b>fel</b>');
  await expect(page.locator('#why')).toBeVisible();
});

test('rides out a lost WebGL context', async ({ page, site }) => {
  await openFake(page, site, {});
  await page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { extension });
    extension?.loseContext();
  });
  await expect(page.getByRole('alert')).toHaveText('Grafiken försvann för en stund.');
  await expect(page.locator('#why')).toBeVisible();
  await page.evaluate(() => /** @type {any} */ (window).extension.restoreContext());
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('#why')).toHaveCount(0);
  expect(await calls(page, 'app_context')).toEqual([[0], [1]]);
});

test('writes the address seldom while it changes often, and at once when it is pushed', async ({
  page,
  site,
}) => {
  await openFake(page, site, {});
  await page.evaluate(() => {
    const { navigate } = /** @type {any} */ (window).fake.page;
    const { replaceState } = history;
    Object.assign(window, { writes: 0 });
    history.replaceState = (...given) => {
      ++/** @type {any} */ (window).writes;
      replaceState.apply(history, given);
    };
    for (let i = 0; i < 100; ++i) navigate(`from=${i}`, 0);
  });
  await expect(page).toHaveURL(`${site.url}?from=99`);
  expect(await page.evaluate(() => /** @type {any} */ (window).writes)).toBe(2);
  await page.evaluate(() => /** @type {any} */ (window).fake.page.navigate('org=c40', 1));
  expect(page.url()).toBe(`${site.url}?org=c40`);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}?from=99`);
  expect(await calls(page, 'app_query')).toEqual([['from=99']]);
});

test('tells the program when the visitor changes the scheme or asks for less motion', async ({
  page,
  site,
}) => {
  await openFake(page, site, {});
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect
    .poll(async () => {
      const last = (await calls(page, 'app_environment')).at(-1);
      return last && JSON.parse(last[0]);
    })
    .toMatchObject({ dark: true, reducedMotion: true });
});

test('prints what the program draws for paper, and nothing that could do harm', async ({
  page,
  site,
}) => {
  const svg = {
    id: 'drawn',
    tag: 'svg',
    attrs: { viewBox: '0 0 10 10', onload: 'alert(1)', style: 'color:red' },
    children: [
      { tag: 'rect', attrs: { width: '5', fill: 'url(#fade)', href: 'https://example.org' } },
      { tag: 'rect', attrs: { fill: 'url(https://example.org/#a)' } },
      { tag: 'text', text: '<b>C40</b>' },
    ],
  };
  const sheet = [
    { id: 'sheet-title', tag: 'h1', text: 'Stockholm' },
    { id: 'sheet-figure', tag: 'figure', attrs: { class: 'picture' }, children: [svg] },
  ];
  await openFake(page, site, {}, { sheet });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Stockholm', exact: true })).toBeVisible();
  await expect(page.locator('#stage')).toBeHidden();
  const made = await page.locator('#drawn').evaluate((element) => element.outerHTML);
  expect(made).toBe(
    '<svg id="drawn" viewBox="0 0 10 10"><rect width="5" fill="url(#fade)"></rect><rect></rect>' +
      '<text>&lt;b&gt;C40&lt;/b&gt;</text></svg>',
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#print')).toBeEmpty();
});

test('tells the program when the browser is told to show larger text', async ({ page, site }) => {
  await openFake(page, site, {});
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  await expect
    .poll(async () => {
      const last = (await calls(page, 'app_environment')).at(-1);
      return last && JSON.parse(last[0]).rootFontPx;
    })
    .toBe(32);
});
