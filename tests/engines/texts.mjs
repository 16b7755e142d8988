// Are the texts of the living layer those that are drawn, where they are drawn, and found by the browser?
// A part of core.test.mjs, which runs it in each engine.
import assert from 'node:assert/strict';
import { dated, organisations, start, undated } from '../data.mjs';
import { eventually } from './timeline.mjs';

/**
 * @param {(name: string, steps: () => Promise<void>) => void} quietStep
 * @param {() => import('./timeline.mjs').Timeline} timeline
 * @param {{ hintsLetters: boolean }} engine
 */
export function testTexts(quietStep, timeline, engine) {
  quietStep(
    'lets the browser’s own search find what is drawn, and what is further down',
    async () => {
      /** Which part of the page the mark is in. */
      const find = () =>
        timeline().browser.evaluate(() => {
          if (!(/** @type {any} */ (window).find('EIT Urban Mobility'))) return '';
          const found = getSelection()?.getRangeAt(0).startContainer.parentElement;
          return found?.closest('#rows, #organisations')?.id ?? '';
        });
      await timeline().open();
      assert.equal(await find(), 'rows');
      await timeline().open('q=polis');
      assert.equal(await find(), 'organisations', 'it is not drawn now');
    },
  );

  for (const language of /** @type {const} */ (['sv', 'en'])) {
    quietStep(`says the same in picture, drawing and table (${language})`, async () => {
      await timeline().browser.goto(
        `${timeline().site.url}${language === 'en' ? 'en/' : ''}?lang=${language}`,
      );
      await eventually(() => timeline().frames(), 1);
      const { picture, drawing, table } = await timeline().texts();
      // What the picture says of choices that can't be made in it is all that differs.
      const own = [
        'Alla medlemskap / All memberships',
        'Varje organisation beskrivs längre ned på sidan.',
        'Each organisation is described further down the page.',
      ];
      // In the picture a line is in two where a theme's name stands out at its beginning.
      const isDrawn = (/** @type {string} */ text) =>
        drawing.some((line) => line === text || line.endsWith(` ${text}`));
      const missing = picture.filter(
        (text) => !isDrawn(text) && !own.some((words) => words.includes(text)),
      );
      assert.deepEqual(missing, [], 'all texts of the picture are drawn too');
      for (const shown of [...dated, ...undated]) {
        const name = shown.name[language];
        const notStated = { sv: 'Anges inte', en: 'Not stated' }[language];
        const row = table.find(([first]) => first === name);
        assert.ok(row, name);
        assert.ok(picture.includes(name) && drawing.includes(name), name);
        assert.ok(row[1].startsWith(start(shown) || notStated), row[1]);
        if (start(shown)) {
          assert.ok(picture.includes(row[1]) && drawing.includes(row[1]), row[1]);
        }
      }
    });
  }

  quietStep('has its text where it is drawn, and as wide', async () => {
    await timeline().open();
    const texts = await timeline().browser.evaluate(() =>
      [...document.querySelectorAll('#rows span:not(:empty)')].map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [drawn, written] = [element, range].map((part) => part.getBoundingClientRect());
        const letters = range.toString().length;
        const [left, width] = [written.x - drawn.x, written.width - drawn.width];
        return { id: element.id, letters, left, width };
      }),
    );
    assert.ok(texts.length >= 2 * organisations.length);
    /** @param {number} letters */
    const tolerance = (letters) => (engine.hintsLetters ? letters : 1);
    const astray = texts.filter(
      ({ letters, left, width }) => Math.abs(left) > 1 || Math.abs(width) > tolerance(letters),
    );
    assert.deepEqual(astray, []);
  });
}
