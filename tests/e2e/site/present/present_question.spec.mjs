// Does the way back to the step stand above the answer to a question, and not over it?
import { expectNoViolations } from '../../axe.mjs';
import { expect, test } from '../../page.mjs';

for (const [width, height] of [
  [1280, 800],
  [820, 1180],
  [390, 844],
]) {
  test(`the way back stands above the answer at ${width} px, and covers none of it`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize({ width, height });
    await timeline('?step=4&theme=safety');
    const bar = page.locator('#present-bar');
    await expect(bar).toContainText('Steg 4: C40 Cities väntar');
    const box = await bar.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width });
    expect(box?.height).toBeLessThanOrEqual(width < 640 ? 90 : 52);
    expect((await page.locator('#stage').boundingBox())?.y).toBeCloseTo(box?.height ?? 0, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const button of await bar.getByRole('button').all()) {
      const { x, y, width: wide, height: high } = /** @type {any} */ (await button.boundingBox());
      expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(box?.height ?? 0);
    }
    await expectNoViolations(page);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    expect((await bar.boundingBox())?.y, 'at hand wherever the answer is').toBe(0);
    await bar.getByRole('button', { name: 'Avsluta' }).click();
    await expect(page).not.toHaveURL(/step=/);
    await expect(page.locator('#theme-safety')).toHaveAttribute('aria-pressed', 'true');
  });
}

test('says in English which step waits', async ({ page, timeline }) => {
  await timeline('?lang=en&step=14');
  await expect(page.locator('#present-waits')).toHaveText(/^Step 14: .+ is waiting$/);
  await expect(page.getByRole('button', { name: 'Back to step 14' })).toBeVisible();
});
