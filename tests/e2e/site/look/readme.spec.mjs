// Does the README's picture still show what the page looks like? script/screenshot makes it anew.
import { expect, test } from '../../page.mjs';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', locale: 'en-GB' });

test("the README's picture shows the page as it is", async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expect(page).toHaveScreenshot('timeline.png', { maxDiffPixelRatio: 0.01 });
});
