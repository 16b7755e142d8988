// Has the person who speaks a window of their own, in step with the audience's, whatever is closed?
import { expectNoViolations } from '../../axe.mjs';
import { pathToFileURL } from 'node:url';
import { collectComplaints, expect, test, waitForFirstFrame } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {number} step */
async function expectSpeakerAt(page, step) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Steg ${step} av 15`);
  await expect(page).toHaveURL(new RegExp(`present=${step}&speaker=on`));
}

/** @param {Page} page @param {number} step */
async function expectAudienceAt(page, step) {
  await expect(page.locator('#slide-count')).toHaveText(`${step} / 15`);
  await expect(page).toHaveURL(new RegExp(`present=${step}$`));
}

/**
 * A window that has just been closed may count as open for a moment longer: then S is pressed again,
 * which does nothing to one that is opening.
 * @param {Page} page @returns {Promise<Page>} the window that S opens
 */
async function openOther(page) {
  const opening = page.context().waitForEvent('page');
  let isOpen = false;
  opening.then(() => (isOpen = true));
  await expect
    .poll(async () => {
      if (!isOpen) await page.keyboard.press('s');
      await page.waitForTimeout(500);
      return isOpen;
    })
    .toBe(true);
  const other = await opening;
  await waitForFirstFrame(other);
  await other.waitForTimeout(300); // until it has heard from the window that it joins
  return other;
}

for (const [name, address] of /** @type {const} */ ([
  ['from a server', '?present=4'],
  ['from a file', `${pathToFileURL('dist/stockholm-i-varlden.html')}?present=4`],
])) {
  test(`keeps two windows in step, ${name}`, async ({ page, timeline }) => {
    await timeline(address);
    const speaker = await openOther(page);
    const complaints = collectComplaints(speaker);
    await expectSpeakerAt(speaker, 4);
    await speaker.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 5);
    await expectAudienceAt(page, 5);
    await page.keyboard.press('ArrowLeft');
    await expectSpeakerAt(speaker, 4);
    await speaker.keyboard.press('b');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
    await expect(speaker.getByText('Publiken ser en svart skärm')).toBeVisible();
    await page.keyboard.press('b');
    await expect(speaker.getByText('Publiken ser', { exact: true })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('shows this step, the next one and the notes', async ({ page, timeline }) => {
  await timeline('?present=4&speaker=on');
  await expectSpeakerAt(page, 4);
  const now = page.getByRole('region', { name: 'Publiken ser' });
  await expect(now.locator('svg')).toContainText('C40 Cities');
  const { width, height } = /** @type {{ width: number, height: number }} */ (
    await now.locator('svg').boundingBox()
  );
  expect(width / height).toBeCloseTo(16 / 9, 1);
  await expect(page.getByRole('region', { name: 'Härnäst' }).locator('svg')).toContainText('CNCA');
  const notes = page.getByRole('region', { name: 'Anteckningar' });
  await expect(notes).toContainText('innovationsstad');
  await page.keyboard.press('End');
  await expect(page.getByText('Det här är det sista steget.')).toBeVisible();
});

test('answers a question in both windows at once', async ({ page, timeline }) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  await speaker.keyboard.press('Escape');
  await speaker.locator('#theme-safety').click();
  await speaker.locator('#row-nordic-safe-cities').click();
  await expect(page.locator('#details-title')).toHaveText('Nordic Safe Cities');
  await expect(page.locator('#theme-safety')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Tillbaka till steg 4' }).click();
  await expectSpeakerAt(speaker, 4);
  await speaker.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('either window may be closed, and comes back at the same step', async ({ page, timeline }) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  await speaker.close();
  await page.keyboard.press('ArrowRight');
  const again = await openOther(page);
  await expectSpeakerAt(again, 5);
  await page.close();
  await again.keyboard.press('ArrowRight');
  const audience = await openOther(again);
  await expectAudienceAt(audience, 6);
  await audience.keyboard.press('ArrowRight');
  await expectSpeakerAt(again, 7);
});

test('a window opened by its address is at a talk of its own', async ({
  context,
  page,
  timeline,
}) => {
  await timeline('?present=4');
  await page.keyboard.press('ArrowRight');
  await expectAudienceAt(page, 5);
  const other = await context.newPage();
  await other.goto('?present=1&speaker=on');
  await expectSpeakerAt(other, 1);
  await other.keyboard.press('End');
  await expectSpeakerAt(other, 15);
  await expectAudienceAt(page, 5);
  const reader = await context.newPage();
  await reader.goto('?org=c40');
  await waitForFirstFrame(reader);
  await page.keyboard.press('ArrowRight');
  await expectAudienceAt(page, 6);
  await expectSpeakerAt(other, 15);
  await expect(reader, 'who only reads is left alone').toHaveURL(/\?org=c40$/);
});

test('ends in both, and closes the window that was opened for the speaker', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  const closed = speaker.waitForEvent('close');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Avsluta presentationen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await closed;
});

test('tells the time: of the day, since the start, on the step', async ({ page, timeline }) => {
  await timeline('?present=4&speaker=on');
  await page.clock.install({ time: new Date('2026-11-24T13:05:00') });
  await page.clock.pauseAt(new Date('2026-11-24T13:10:00'));
  await page.locator('#speaker-reset').click();
  await expect(page.locator('#speaker-time')).toHaveText('13:10');
  await page.clock.runFor(65_000);
  await expect(page.locator('#speaker-elapsed')).toHaveText('1:05');
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(10_000);
  await expectSpeakerAt(page, 5);
  await expect(page.locator('#speaker-elapsed')).toHaveText('1:15');
  const onStep = await page.locator('#speaker-step').textContent();
  expect(['0:09', '0:10'], 'counted from the step’s first frame').toContain(onStep);
  await page.locator('#speaker-pause').click();
  await expect(page.locator('#speaker-pause')).toHaveAttribute('aria-pressed', 'true');
  await page.clock.runFor(3_600_000);
  await expect(page.locator('#speaker-elapsed')).toHaveText('1:15');
  await page.locator('#speaker-pause').click();
  await page.clock.runFor(3_600_000);
  await expect(page.locator('#speaker-elapsed')).toHaveText('1:01:15');
  await expect(page.locator('#speaker-time')).toHaveText('15:11');
});

test('points where the speaker’s pointer is', async ({ page, timeline }) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  await speaker.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('data-spotlight', 'on');
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (
    await speaker.locator('#now_figure').boundingBox()
  );
  await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  const left = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--pointer-x'));
  await expect.poll(async () => parseFloat(await left())).toBeCloseTo(25, 0);
});

test('gives the audience the step’s link on their own screens', async ({
  page,
  timeline,
  baseURL,
}) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  await speaker.keyboard.press('k');
  const panel = page.getByRole('region', { name: 'Se steget på din egen skärm' });
  const address = `${baseURL}?lang=sv&present=4`.replace('http://', '');
  await expect(panel.locator('#present-link-address')).toHaveText(address);
  await expect(panel).toContainText('C40 Cities');
  await expect(speaker.getByText('Publiken ser länken till steget')).toBeVisible();
  const code = panel.getByRole('img', { name: 'QR-kod med länken till steget' });
  await expect(code.locator('path')).toHaveAttribute('d', /^M4 4h1v1h-1z/);
  await expectNoViolations(page);
  await speaker.keyboard.press('ArrowRight');
  await expect(panel).toBeHidden();
  await expectAudienceAt(page, 4);
});

test('has no link to a file on a disk, and says so', async ({ page, timeline }) => {
  await timeline(`${pathToFileURL('dist/stockholm-i-varlden.html')}?present=4`);
  await page.keyboard.press('k');
  await expect(page.getByText('Därför finns ingen länk som andra kan följa.')).toBeVisible();
  await expect(page.locator('#present-link-code')).toBeHidden();
});

test('says so when the browser stops the window', async ({ page, timeline }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await timeline('?present=4');
  await page.keyboard.press('s');
  await expect(page.getByText('Webbläsaren stoppade det nya fönstret.')).toBeVisible();
});

for (const size of [
  { width: 1280, height: 760 },
  { width: 390, height: 844 },
]) {
  test(`axe finds nothing in the speaker’s window, ${size.width} px`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize(size);
    await timeline('?present=4&speaker=on');
    await expectSpeakerAt(page, 4);
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test('a step’s link that is opened in a window of the talk leads all of them', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  const speaker = await openOther(page);
  await expectSpeakerAt(speaker, 4);
  await page.goto('?present=9');
  await waitForFirstFrame(page);
  await expectAudienceAt(page, 9);
  await expectSpeakerAt(speaker, 9);
  await page.reload();
  await speaker.keyboard.press('ArrowRight');
  await waitForFirstFrame(page);
  await expectAudienceAt(page, 10);
});

test('a window that another site has named is still in its talk when it is loaded again', async ({
  page,
  timeline,
}) => {
  await page.addInitScript(() => (window.name ||= 'a frame of theirs'));
  await timeline('?present=4');
  const speaker = await openOther(page);
  await page.reload();
  await waitForFirstFrame(page);
  await speaker.keyboard.press('ArrowRight');
  await expectSpeakerAt(speaker, 5);
  await expectAudienceAt(page, 5);
});

test('goes on alone after it was taken for left', async ({ page, timeline, complaints }) => {
  await timeline('?present=4');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await page.keyboard.press('ArrowRight');
  await expectAudienceAt(page, 5);
  expect(complaints).toEqual([]);
});
