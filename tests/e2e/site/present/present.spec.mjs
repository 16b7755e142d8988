// Can somebody present with it: by keys, a clicker, a mouse, a finger; and find the way back?
import { expectNoViolations } from '../../axe.mjs';
import { expect, test } from '../../page.mjs';
import { createFingers } from '../../fingers.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const steps = 15;

/** @param {Page} page @param {number} number */
async function expectStep(page, number) {
  await expect(page.locator('#slide-count')).toHaveText(`${number} / ${steps}`);
  await expect(page).toHaveURL(new RegExp(`[?&]present=${number}(&|$)`));
}

/** @param {Page} page @param {string} name */
const expectScreen = (page, name) =>
  expect(page.locator('html')).toHaveAttribute('data-screen', name);

test('begins with the button, and each step has its link', async ({ page, timeline }) => {
  await timeline();
  await page.locator('#present').click();
  await expectStep(page, 1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockholm i världen');
  await timeline('?present=4');
  await expectStep(page, 4);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C40 Cities');
  await expect(page.locator('#slide-figure')).toHaveText('2007');
  await expect(page.locator('#document')).toBeHidden();
  await page.reload();
  await expectStep(page, 4);
});

for (const [keys, way] of /** @type {[string[], number][]} */ ([
  [['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n', 'Enter'], 1],
  [['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'p', 'Backspace'], -1],
])) {
  test(`goes ${way > 0 ? 'on' : 'back'} by the keys that people know`, async ({
    page,
    timeline,
  }) => {
    let step = 8;
    await timeline(`?present=${step}`);
    for (const key of keys) {
      await page.keyboard.press(key);
      await expectStep(page, (step += way));
    }
  });
}

test('jumps to the ends, and to a number', async ({ page, timeline }) => {
  await timeline('?present=5');
  await page.keyboard.press('End');
  await expectStep(page, steps);
  await page.keyboard.press('Home');
  await expectStep(page, 1);
  await page.keyboard.type('12');
  await expect(page.locator('#presenter')).toHaveAttribute('data-typed', '12');
  await page.keyboard.press('Enter');
  await expectStep(page, 12);
  await expect(page.locator('#presenter')).toHaveAttribute('data-typed', '');
});

test('goes back through the browser’s history', async ({ page, timeline }) => {
  await timeline('?present=3');
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 4); // steps within one frame are one of the history
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 5);
  await page.goBack();
  await expectStep(page, 4);
  await page.goForward();
  await expectStep(page, 5);
});

test('does as a clicker says', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.keyboard.press('PageDown');
  await expectStep(page, 5);
  await page.keyboard.press('PageUp');
  await expectStep(page, 4);
  await page.keyboard.press('.');
  await expectScreen(page, 'black');
  await page.keyboard.press('PageDown');
  await expectScreen(page, 'slide');
  await expectStep(page, 4);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/org=c40&step=4/);
  await expect(page.locator('#details-title')).toHaveText('C40 Cities');
  await page.keyboard.press('F5');
  await expectStep(page, 4);
});

test('answers a question in the timeline, and returns to its step', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.keyboard.press('Escape');
  await page.locator('#theme-safety').click();
  await page.locator('#row-nordic-safe-cities').click();
  await expect(page.locator('#details-title')).toHaveText('Nordic Safe Cities');
  await page.getByRole('button', { name: 'Tillbaka till steg 4' }).click();
  await expectStep(page, 4);
});

for (const width of [320, 390]) {
  test(`has all buttons at hand at ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const query of ['?present=4', '?present=4&speaker=on']) {
      await timeline(query);
      const boxes = await page
        .locator('#present-bar button:visible')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThanOrEqual(6);
      boxes.forEach(({ left, right, width: wide, height }, i) => {
        expect(left).toBeGreaterThanOrEqual(i === 0 ? 0 : boxes[i - 1].right);
        expect(right).toBeLessThanOrEqual(width);
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
      });
    }
  });
}

test('changes the language in the middle of a talk, and speaks both', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  await page.keyboard.press('t');
  await expect(page.locator('#slide-sentence')).toContainText('Stockholm is');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Both languages at once' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('#slide-other')).toContainText('Stockholm är');
  await expect(page.locator('#slide-other')).toHaveAttribute('lang', 'sv');
});

test('goes on by itself until it is paused', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.clock.install({ time: new Date('2026-11-24T13:05:00') });
  await page.clock.pauseAt(new Date('2026-11-24T13:10:00'));
  await page.keyboard.press('a');
  await page.clock.runFor(100); // a frame is drawn
  const play = page.getByRole('button', { name: 'Spela upp' });
  await expect(play).toHaveAttribute('aria-pressed', 'true');
  await page.clock.runFor(11_000);
  await expectStep(page, 4);
  await page.clock.runFor(1500);
  await expectStep(page, 5);
  await page.keyboard.press('a');
  await page.clock.runFor(100);
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(30_000);
  await expectStep(page, 5);
});

test('goes on with a click and a swipe', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.mouse.click(300, 300);
  await expectStep(page, 5);
  const fingers = await createFingers(page);
  await fingers.touch('touchStart', [800, 300]);
  await fingers.move(
    [
      [
        [800, 300],
        [500, 310],
      ],
    ],
    8,
  );
  await fingers.touch('touchEnd');
  await expectStep(page, 6);
});

test('moves nothing where less motion is wanted', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline('?present=4');
  await page.evaluate(() => {
    const request = requestAnimationFrame;
    Object.assign(window, { frames: 0 });
    window.requestAnimationFrame = (callback) => {
      ++/** @type {any} */ (window).frames;
      return request(callback);
    };
  });
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 5);
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => /** @type {any} */ (window).frames)).toBeLessThan(8);
});

test('announces each step once', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.evaluate(() => {
    /** @type {string[]} */
    const heard = [];
    Object.assign(window, { heard });
    const status = /** @type {Element} */ (document.getElementById('status'));
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 5);
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  const heard = await page.evaluate(() => /** @type {any} */ (window).heard);
  expect(heard).toEqual([expect.stringMatching(/^Steg 5 av 15\. 2014\. CNCA\. /)]);
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [390, 844],
]) {
  test(`axe finds nothing while presenting at ${width} x ${height}`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await timeline('?present=4');
    for (const key of ['', 'o', 'k', '?']) {
      if (key) await page.keyboard.press(key);
      await expectNoViolations(page);
      if (key) await page.keyboard.press('Escape');
    }
  });
}
