// Do the real elements follow what the program publishes, without losing the visitor's place?
import { expectNoViolations } from '../axe.mjs';
import { expect, test } from '../page.mjs';
import { button, calls, focusedId, openFake, publish } from './fake_program.mjs';

/** @type {(id: string, x: number) => import('../../../web/mirror/elements.js').Node} */
const placed = (id, x) => button(id, { rect: [x, 10, 90, 44] });

test('places elements over the drawing, relative to their placed ancestor', async ({
  page,
  site,
}) => {
  const child = button('child', { rect: [120, 60, 80, 44], font: [15, 20, 600] });
  await openFake(page, site, {
    stage: [{ id: 'panel', tag: 'section', rect: [100, 50, 300, 200], children: [child] }],
  });
  const element = page.locator('#child');
  expect(await element.boundingBox()).toEqual({ x: 120, y: 60, width: 80, height: 44 });
  await expect(element).toHaveCSS('font-size', '15px');
  await expect(element).toHaveCSS('line-height', '20px');
  await expect(element).toHaveCSS('font-weight', '600');
  await expect(element).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
});

test('keeps elements and focus while things come, go and change places', async ({ page, site }) => {
  await openFake(page, site, { stage: [placed('a', 10), placed('b', 110), placed('c', 210)] });
  await page.locator('#b').focus();
  await page.evaluate(() => Object.assign(window, { kept: document.getElementById('b') }));
  const stages = [
    [placed('b', 110), placed('c', 210)],
    [placed('c', 10), placed('new', 300), placed('b', 110)],
    [placed('b', 110), placed('c', 10)],
    [{ id: 'box', tag: 'div', children: [placed('b', 110)] }, placed('c', 10)],
  ];
  for (const stage of stages) {
    await publish(page, { stage });
    expect(await focusedId(page)).toBe('b');
    const same = await page.evaluate(
      () => /** @type {any} */ (window).kept === document.getElementById('b'),
    );
    expect(same).toBe(true);
  }
  await expect(page.locator('#a, #new')).toHaveCount(0);
});

test('leaves alone what is told by its id, with all that is inside', async ({ page, site }) => {
  const chips = { id: 'chips', tag: 'div', group: true, children: [button('a'), button('b')] };
  const first = [{ id: 'row', tag: 'div', children: [chips, button('c')] }, button('d')];
  await openFake(page, site, { stage: first });
  await page.locator('#b').focus();
  await page.evaluate(() => document.getElementById('a')?.setAttribute('title', 'of another'));
  const row = { id: 'row', tag: 'div', children: ['chips', button('c', { text: 'C' })] };
  await publish(page, { stage: [row, 'd'] });
  await expect(page.locator('#c')).toHaveText('C');
  await expect(page.locator('#a')).toHaveAttribute('title', 'of another');
  expect(await focusedId(page)).toBe('b');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedId(page), 'still a group').toBe('a');
  await publish(page, { stage: [{ id: 'row', tag: 'div', children: ['chips'] }, 'd'] });
  await expect(page.locator('#c')).toHaveCount(0);
  await publish(page, { stage: ['d', 'row'] });
  const order = await page.locator('#mirror > *').evaluateAll((all) => all.map(({ id }) => id));
  expect(order).toEqual(['d', 'row']);
  await page.locator('#a').press('Enter');
  expect(await calls(page, 'app_act')).toEqual([['a', '']]);
});

test('puts back what it took away, as it was or with what is new in it', async ({ page, site }) => {
  const row = { id: 'row', tag: 'div', children: [placed('a', 10), placed('b', 110)] };
  const search = { id: 'search', tag: 'div', children: [{ id: 'q', tag: 'input' }] };
  await openFake(page, site, { stage: [row, search] });
  await page.evaluate(() => {
    for (const id of ['a', 'b', 'q']) document.getElementById(id)?.setAttribute('title', 'kept');
  });
  await publish(page, { stage: [button('c')] });
  await expect(page.locator('#row, #search')).toHaveCount(0);
  await publish(page, { stage: [row, search] });
  await expect(page.locator('#row > [title=kept]')).toHaveCount(2);
  await expect(page.locator('#q'), 'what is written in is made anew').not.toHaveAttribute('title');
  await publish(page, { stage: [button('c')] });
  const others = [placed('b', 300), button('a', { text: 'other words' })];
  await publish(page, { stage: [{ ...row, rect: [200, 0, 400, 44], children: others }] });
  await expect(page.locator('#row > [title=kept]')).toHaveCount(2);
  await expect(page.locator('#row > :first-child')).toHaveId('b');
  await expect(page.locator('#a')).toHaveText('other words');
  expect(await page.locator('#b').boundingBox()).toMatchObject({ x: 300, y: 10 });
});

test('moves the focus into a sheet that was put away and comes again', async ({ page, site }) => {
  const details = { id: 'details', tag: 'section', children: [button('a'), button('b')] };
  await openFake(page, site, { sheet: [details], focus: 'b' });
  expect(await focusedId(page)).toBe('b');
  await publish(page, { stage: [button('c')], focus: 'c' });
  expect(await focusedId(page)).toBe('c');
  await publish(page, { stage: [button('c')], sheet: [details], focus: 'b' });
  expect(await focusedId(page)).toBe('b');
});

test('moves the focus to the nearest one when what had it goes away', async ({ page, site }) => {
  const group = (/** @type {string[]} */ ...ids) => [
    { id: 'chips', tag: 'div', group: true, children: ids.map((id) => button(id)) },
    button('other'),
  ];
  await openFake(page, site, { stage: group('a', 'b', 'c') });
  await page.locator('#b').focus();
  await publish(page, { stage: group('a', 'c') });
  expect(await focusedId(page)).toBe('c');
  await publish(page, { stage: group('a') });
  expect(await focusedId(page)).toBe('a');
  await publish(page, { stage: [] });
  expect(await focusedId(page)).toBe('main');
});

test('moves the focus where the program wants it, each time and only then', async ({
  page,
  site,
}) => {
  const stage = [placed('a', 10), placed('b', 110)];
  await openFake(page, site, { stage });
  await publish(page, { stage, focus: 'b' });
  expect(await focusedId(page)).toBe('b');
  await page.locator('#a').focus();
  await publish(page, { stage, status: 'something else changed' });
  expect(await focusedId(page), 'that was carried out').toBe('a');
  await publish(page, { stage, focus: 'b', status: 'something else changed' });
  expect(await focusedId(page), 'a new wish for the same').toBe('b');
  await page.locator('#a').focus();
  await publish(page, { stage, focus: 'c' });
  await publish(page, { stage: [...stage, placed('c', 210)] });
  expect(await focusedId(page), 'what was not there then is not waited for').toBe('a');
});

test('makes a group one stop for Tab, with arrows inside', async ({ page, site }) => {
  const chips = ['x', 'y', 'z'].map((id) =>
    button(id, { attrs: { 'aria-pressed': id === 'y' ? 'true' : 'false' } }),
  );
  await openFake(page, site, {
    stage: [
      button('before'),
      { id: 'chips', tag: 'div', group: true, children: chips },
      button('after'),
    ],
  });
  await page.locator('#before').focus();
  const visited = [];
  for (const key of [
    'Tab',
    'ArrowRight',
    'ArrowRight',
    'Home',
    'End',
    'ArrowUp',
    'Tab',
    'Shift+Tab',
  ]) {
    await page.keyboard.press(key);
    visited.push(await focusedId(page));
  }
  expect(visited).toEqual(['y', 'z', 'z', 'x', 'z', 'y', 'after', 'y']);
});

test('passes on listed keys only, the nearest first, and never with a modifier', async ({
  page,
  site,
}) => {
  const row = button('row', { keys: ['ArrowRight'] });
  const rows = { id: 'rows', tag: 'div', group: true, children: [row, button('next')] };
  const search = { id: 'search', tag: 'input', attrs: { type: 'search', 'aria-label': 'Sök' } };
  await openFake(page, site, {
    stage: [{ id: 'all', tag: 'section', keys: ['+', '/', 'Escape'], children: [rows, search] }],
  });
  await page.locator('#row').focus();
  for (const key of ['ArrowRight', '+', 'Control++', 'Alt+ArrowRight', 'F5', 'x', 'Escape']) {
    if (key !== 'F5') await page.keyboard.press(key);
  }
  const expected = [
    ['row', 'ArrowRight'],
    ['all', '+'],
    ['all', 'Escape'],
  ];
  expect(await calls(page, 'app_key')).toEqual(expected);
  await page.keyboard.press('ArrowDown');
  expect(await focusedId(page)).toBe('next');
  await page.locator('#search').focus();
  await page.keyboard.type('a/+b');
  await expect(page.locator('#search')).toHaveValue('a/+b');
  expect(await calls(page, 'app_key')).toEqual(expected);
});

test('leaves what the visitor writes to the visitor', async ({ page, site }) => {
  const search = (/** @type {string} */ value) => ({
    stage: [{ id: 'search', tag: 'input', attrs: { type: 'search', value, 'aria-label': 'Sök' } }],
  });
  await openFake(page, site, search(''));
  await page.locator('#search').focus();
  await page.keyboard.type('c4 ');
  expect(await calls(page, 'app_act')).toEqual([
    ['search', 'c'],
    ['search', 'c4'],
    ['search', 'c4 '],
  ]);
  await publish(page, search('c4'));
  await page.keyboard.type('x');
  await publish(page, search('c4'));
  await expect(page.locator('#search')).toHaveValue('c4x');
  await publish(page, search(''));
  await expect(page.locator('#search')).toHaveValue('');
});

test('tells the values of a range that the keyboard moves', async ({ page, site }) => {
  const attrs = { type: 'range', min: '1995', max: '2023', value: '2000', 'aria-label': 'Från' };
  await openFake(page, site, { stage: [{ id: 'from', tag: 'input', attrs }] });
  await expect(page.locator('#from')).toHaveValue('2000');
  await page.locator('#from').focus();
  await page.keyboard.press('ArrowRight');
  expect(await calls(page, 'app_act')).toEqual([['from', '2001']]);
});

test('drops elements, attributes and addresses that could do harm', async ({
  page,
  site,
  complaints,
}) => {
  const link = (/** @type {string} */ id, /** @type {string} */ href) => ({
    id,
    tag: 'a',
    text: id,
    attrs: { href, onclick: 'alert(1)', style: 'color: red', 'aria-label': id },
  });
  await openFake(page, site, {
    stage: [
      link('script-link', 'javascript:alert(1)'),
      link('data-link', 'data:text/html,x'),
      link('good-link', 'https://example.org/'),
      { id: 'evil', tag: 'script', text: 'document.title = "run"' },
      { id: 'frame', tag: 'iframe' },
      { id: 'text', tag: 'p', text: '<img src=x onerror="document.title=1">' },
      { id: 'field', tag: 'input', attrs: { type: 'file', 'aria-label': 'f' } },
    ],
  });
  await expect(page.locator('#script-link, #data-link')).toHaveCount(2);
  await expect(page.locator('#script-link[href], #data-link[href]')).toHaveCount(0);
  await expect(page.locator('#good-link')).toHaveAttribute('href', 'https://example.org/');
  await expect(page.locator('#mirror [onclick], #mirror script, #mirror iframe')).toHaveCount(0);
  await expect(page.locator('#mirror img, #field[type]')).toHaveCount(0);
  await expect(page.locator('#good-link')).not.toHaveAttribute('style', /red/);
  await expect(page.locator('#text')).toHaveText('<img src=x onerror="document.title=1">');
  await expect(page).toHaveTitle('Stockholm i världen');
  expect(complaints.splice(0)).toHaveLength(2);
});

test("adopts the static page's elements instead of making new ones", async ({ page, site }) => {
  site.document =
    '<section id="why" class="text">\n<h2 id="why-h" title="">Varför</h2>\n<p id="gone">bort</p></section>';
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      Object.assign(window, { adopted: document.getElementById('why-h') }),
    ),
  );
  const heading = { id: 'why-h', tag: 'h2', text: 'Varför då?', attrs: { class: 'x' } };
  await openFake(page, site, {
    document: [{ id: 'why', tag: 'section', children: [heading] }],
  });
  expect(
    await page.evaluate(
      () => /** @type {any} */ (window).adopted === document.getElementById('why-h'),
    ),
  ).toBe(true);
  expect(await page.locator('#document').innerHTML()).toBe(
    '<section id="why"><h2 id="why-h" class="x">Varför då?</h2></section>',
  );
});

test('has nothing that axe objects to, before and after the swap', async ({
  page,
  site,
  complaints,
}) => {
  site.document =
    '<header id="intro" class="intro"><h1 id="h">Stockholm</h1><p class="lead">Medlemskap</p></header>';
  site.answers.set('timeline.wasm', { status: 503 });
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toBeVisible();
  complaints.length = 0;
  await expectNoViolations(page);
  site.answers.clear();
  const heading = { id: 'h', tag: 'h1', text: 'Stockholm', rect: [20, 20, 300, 40] };
  await openFake(page, site, {
    stage: [/** @type {any} */ (heading), button('zoom', { rect: [20, 80, 90, 44] })],
  });
  await expectNoViolations(page);
});
