// Does the timeline's core work in each of the three engines? The same steps with the same
// expectations in Chromium, Firefox and WebKitGTK; tests/e2e goes into the depth in one of them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dated, organisation, organisations, rowName, start, undated } from '../data.mjs';
import { engines } from './browsers.mjs';
import { againAfterCrash } from './crashes.mjs';
import { startSite } from './surroundings.mjs';
import { testTexts } from './texts.mjs';
import { eventually, Timeline } from './timeline.mjs';

const all = [...dated, ...undated];

/** @param {(organisation: import('../data.mjs').Organisation) => boolean} isShown @returns {string[]} */
const idsOf = (isShown) => all.filter(isShown).map(({ id }) => id);

/** @param {string} theme */
const belonging = (theme) => idsOf(({ themes }) => themes.includes(theme));

/** @param {string[]} shown */
const statusOf = (shown) => `${shown.length} av ${organisations.length} organisationer visas`;

/** @param {Timeline} timeline @param {string} id an organisation's */
async function expectOpen(timeline, id) {
  const name = organisation(id).name.sv;
  await eventually(() => timeline.text('details-title'), name);
  await eventually(() => timeline.query(), { org: id });
  assert.equal(await timeline.attribute(`row-${id}`, 'aria-current'), 'true');
}

for (const engine of engines) {
  describe(engine.name, { timeout: 300_000 }, () => {
    /** @type {import('./surroundings.mjs').Site} */
    let site;
    /** @type {import('./browsers.mjs').Browser | undefined} */
    let browser;
    /** @type {Timeline} */
    let timeline;

    async function openBrowser() {
      site ??= await startSite();
      browser = await engine.open();
      timeline = new Timeline(browser, site);
    }
    before(openBrowser, { timeout: 90_000 });

    after(
      async () => {
        await browser?.close();
        await site.close();
      },
      { timeout: 30_000 },
    );

    const again = againAfterCrash(engine.name, async () => {
      if (await browser?.isAlive()) return false;
      await browser?.close();
      await openBrowser();
      return true;
    });

    /** @param {string} name @param {() => Promise<void>} steps */
    const step = (name, steps) =>
      test(name, { timeout: 120_000 }, (t) => again(steps, (message) => t.diagnostic(message)));

    /** @param {string} name @param {() => Promise<void>} steps fails too when the page complained */
    const quietStep = (name, steps) =>
      step(name, async () => {
        site.notFound.length = 0;
        await steps();
        assert.deepEqual(await timeline.complaints(), []);
        assert.deepEqual(site.notFound, []);
      });

    quietStep('draws its first frame where the static page was', async () => {
      await timeline.open();
      assert.equal(await timeline.attribute('static', 'hidden'), '', 'the static picture is gone');
      assert.notEqual(await timeline.text('list'), '', 'what there is to read has stayed');
      assert.equal(await timeline.text('notice'), '');
      const { width, height } = await timeline.box('canvas');
      assert.ok(width > 1200 && height > 700, `the canvas has ${width} x ${height}`);
    });

    quietStep('has a row for every organisation, with its year', async () => {
      await timeline.open();
      assert.equal(organisations.length, 12);
      assert.deepEqual(
        await timeline.rows(),
        all.map(({ id }) => id),
      );
      assert.equal(await timeline.status(), 'Alla 12 organisationer visas');
      for (const shown of all) {
        assert.equal((await timeline.rowName(shown.id)).split('. ')[0], rowName(shown));
        const year = await timeline.text(`start-${shown.id}`);
        assert.ok(year.startsWith(start(shown) || 'Medlem, startår anges inte'), year);
      }
    });

    step('can be read when the program can’t be had', async () => {
      site.missing.add('timeline.wasm');
      try {
        await timeline.visit();
        await eventually(async () => /kunde inte hämtas/.test(await timeline.text('notice')), true);
      } finally {
        site.missing.clear();
      }
      assert.equal(await timeline.frames(), 0);
      for (const { id, name, membership } of organisations) {
        await timeline.box(`list-row-${id}`);
        const row = await timeline.text(`list-row-${id}`);
        assert.ok(row.includes(name.sv), row);
        const [year] = /\d{4}/.exec(membership.period.split('/')[0]) ?? ['Anges inte'];
        assert.ok(row.includes(year), `${row} has ${year}`);
      }
      // What was missing was missed; Firefox alone also says so of what was only to be preloaded.
      assert.deepEqual(new Set(site.notFound), new Set(['/timeline.wasm']));
      const others = (await timeline.complaints()).filter((text) => !/timeline\.wasm/.test(text));
      assert.deepEqual(others, []);
    });

    quietStep('filters by theme from the keyboard', async () => {
      await timeline.open();
      await timeline.tabTo('all-themes');
      await timeline.browser.press('ArrowRight');
      assert.equal(await timeline.focus(), 'theme-climate');
      await timeline.browser.press('Enter');
      const shown = belonging('climate');
      await eventually(() => timeline.rows(), shown);
      await eventually(() => timeline.status(), statusOf(shown));
      await eventually(() => timeline.query(), { theme: 'climate' });
      assert.equal(await timeline.attribute('theme-climate', 'aria-pressed'), 'true');
      assert.equal(await timeline.focus(), 'theme-climate', 'the focus stays');
    });

    quietStep('filters by a click on a drawn theme', async () => {
      await timeline.open();
      await timeline.click('theme-safety');
      const shown = belonging('safety');
      await eventually(() => timeline.rows(), shown);
      await eventually(() => timeline.status(), statusOf(shown));
      await timeline.click('theme-safety');
      await eventually(() => timeline.status(), 'Alla 12 organisationer visas');
    });

    quietStep('shows the details with Enter, and Escape goes back to the row', async () => {
      await timeline.open();
      await timeline.tabTo('row-eurocities');
      await timeline.browser.press('Enter');
      await expectOpen(timeline, 'eurocities');
      await eventually(() => timeline.focus(), 'details-title');
      await timeline.browser.press('Escape');
      await eventually(() => timeline.text('details-title'), '12 medlemskap sedan 1995');
      await eventually(() => timeline.focus(), 'row-eurocities');
      await eventually(() => timeline.query(), {});
    });

    quietStep('lays the details over the page where there is one column', async () => {
      await timeline.open('text=200'); // then so wide a window has room for one only
      await timeline.tabTo('row-eurocities');
      await timeline.browser.press('Enter');
      await eventually(() => timeline.focus(), 'details-title');
      const isAtPeek = async () => {
        const { y } = await timeline.box('sheet-panel');
        return y > 250 && y < 500;
      };
      await eventually(isAtPeek, true);
      for (const stop of ['details-close', 'details-grip']) {
        await timeline.browser.press('Shift+Tab');
        await eventually(() => timeline.focus(), stop);
      }
      await timeline.browser.press('Enter');
      await eventually(() => timeline.attribute('details-grip', 'aria-expanded'), 'true');
      await timeline.browser.press('Escape');
      await eventually(() => timeline.focus(), 'row-eurocities');
      await eventually(() => timeline.attribute('sheet', 'hidden'), '');
      await timeline.open();
    });

    quietStep('moves among the rows with the arrow keys', async () => {
      await timeline.open();
      await timeline.tabTo(`row-${all[0].id}`);
      for (const [key, at] of /** @type {const} */ ([
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        ['End', -1],
        ['Home', 0],
      ])) {
        await timeline.browser.press(key);
        await eventually(() => timeline.focus(), `row-${all.at(at)?.id}`);
      }
    });

    quietStep('walks with Tab through everything and out, and the same way back', async () => {
      await timeline.open('org=c40');
      const stops = await timeline.walk('Tab');
      assert.equal(stops[0], 'skip');
      assert.deepEqual(
        stops.filter((id) => id.startsWith('row-')),
        ['row-c40'],
      );
      for (const id of ['lang-sv', 'all-themes', 'search', 'pan-left', 'details-close']) {
        assert.ok(stops.includes(id), `${stops} has ${id}`);
      }
      await timeline.open('org=c40'); // what has the keyboard now is the browser's own
      const last = /** @type {string} */ (stops.at(-1));
      await timeline.tabTo(last);
      assert.deepEqual(await timeline.walk('Shift+Tab', last), stops.slice(0, -1).reverse());
    });

    quietStep('searches while somebody types', async () => {
      await timeline.open();
      await timeline.tabTo('search');
      await timeline.browser.type('extremism');
      const shown = idsOf((found) => JSON.stringify(found).includes('extremism'));
      assert.ok(shown.length > 0 && shown.length < 12);
      await eventually(() => timeline.rows(), shown);
      await eventually(() => timeline.status(), statusOf(shown));
      await eventually(() => timeline.query(), { q: 'extremism' });
      await timeline.browser.press('Escape');
      await eventually(() => timeline.status(), 'Alla 12 organisationer visas');
      assert.equal(await timeline.focus(), 'search');
    });

    quietStep('zooms with + and shows everything again with 0', async () => {
      await timeline.open();
      await timeline.tabTo('row-eurocities');
      await timeline.browser.press('+');
      await eventually(async () => Object.keys(await timeline.query()), ['from', 'to']);
      const { from, to } = await timeline.query();
      assert.ok(Number(from) > 1994 && Number(to) < 2024, `${from}–${to}`);
      await timeline.browser.press('0');
      await eventually(() => timeline.query(), {});
    });

    quietStep('switches the language by a click', async () => {
      await timeline.open('org=c40');
      await timeline.click('lang-en');
      await eventually(() => timeline.attribute('lang-en', 'aria-pressed'), 'true');
      const page = () =>
        timeline.browser.evaluate(() => [document.documentElement.lang, document.title]);
      assert.deepEqual(await page(), ['en', 'C40 Cities – Stockholm in the world']);
      assert.equal(await timeline.status(), 'All 12 organisations shown');
      for (const shown of all) {
        assert.equal((await timeline.rowName(shown.id)).split('. ')[0], rowName(shown, 'en'));
      }
      await timeline.click('lang-sv');
      await eventually(page, ['sv', 'C40 Cities – Stockholm i världen']);
    });

    quietStep('selects by a click on a drawn bar and on a drawn name', async () => {
      await timeline.open();
      await timeline.click('row-nordic-safe-cities', 0.95);
      await expectOpen(timeline, 'nordic-safe-cities');
      await timeline.click('name-c40');
      await expectOpen(timeline, 'c40');
      assert.equal(await timeline.attribute('row-nordic-safe-cities', 'aria-current'), null);
    });

    quietStep('draws a bar in its theme’s colour, and its row anew under the pointer', async () => {
      await timeline.open();
      // A year is written right after its bar's start, so that two of them tell eight years' width.
      const [early, late] = [await timeline.box('start-c40'), await timeline.box('start-eccar')];
      const eurocities = await timeline.box('start-eurocities');
      const middle = eurocities.x + ((2024 - 1995) / 2) * ((late.x - early.x) / 8);
      const y = eurocities.y + eurocities.height / 2;
      await eventually(() => timeline.pixel(middle, y), '#6e6300');
      const beside = () => timeline.pixel(eurocities.x - 18, y);
      await eventually(beside, '#ffffff');
      await timeline.browser.move(eurocities.x - 18, y);
      await eventually(async () => (await beside()) !== '#ffffff', true);
    });

    testTexts(quietStep, () => timeline, engine);

    quietStep('leaves the browser its own keys', async () => {
      await timeline.open();
      await timeline.tabTo('row-eurocities');
      await timeline.browser.evaluate(() => {
        /** @type {Record<string, boolean>} */
        const taken = {};
        Object.assign(window, { taken });
        // The last to hear of it: notes what the page did, and keeps the browser from doing its part.
        addEventListener('keydown', (event) => {
          taken[event.key] = event.defaultPrevented;
          event.preventDefault();
        });
      });
      const free = ['Control+f', 'Control+p', 'Control+l', 'Tab', 'Escape', 'a'];
      for (const key of [...free, '+']) await timeline.browser.press(key);
      const taken = await timeline.browser.evaluate(() => /** @type {any} */ (window).taken);
      assert.deepEqual(taken, {
        ...{ Control: false, f: false, p: false, l: false, Tab: false, Escape: false, a: false },
        '+': true,
      });
    });
  });
}
