// Can everything be read and does everything run, whatever headers a server sends with it?
import { readdir, readFile } from 'node:fs/promises';
import { expect, openTimeline } from '../../page.mjs';
import { organisations, rows } from '../facts.mjs';
import { test } from '../stoppable_site.mjs';

/** @typedef {import('../stoppable_site.mjs').StoppableSite} StoppableSite */

const site = process.env.SITE_DIR ?? 'dist';

/** @param {StoppableSite} copy @param {(type: string) => string} change of what the server says of each file */
function changeTypes(copy, change) {
  copy.instead = (_, response) => {
    const write = response.writeHead.bind(response);
    Object.assign(response, {
      /** @param {number} status @param {Record<string, string>} headers */
      writeHead(status, headers) {
        const type = headers?.['Content-Type'];
        return write(status, type ? { ...headers, 'Content-Type': change(type) } : headers);
      },
    });
    return false;
  };
}

/** @param {string} type as Apache's AddDefaultCharset does, and more */
const latin1 = (type) =>
  /wasm|font/.test(type) ? type : `${type.split(';')[0]};charset=ISO-8859-1`;

/** How UTF-8 looks when it is read as Latin-1. */
const garbled = /Ã|Â|â€/;

test('every page is read as what it is under a header that says Latin-1', async ({
  page,
  copy,
  complaints,
}) => {
  changeTypes(copy, latin1);
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.html$/.test(file));
  expect(files.length).toBeGreaterThan(7);
  for (const file of files) {
    await page.goto(copy.url + file);
    expect(await page.evaluate(() => document.characterSet), file).toBe('UTF-8');
    expect(await page.locator('html').innerText(), file).not.toMatch(garbled);
  }
  expect(complaints).toEqual([]);
  // In a page of its own: a text has no icon, of which the browser complains sooner or later.
  const text = await page.context().newPage();
  await text.goto(`${copy.url}licences.txt`);
  expect(await text.evaluate(() => document.characterSet)).toBe('UTF-8');
});

for (const address of ['', 'en/', 'stockholm-i-varlden.html']) {
  test(`the program runs under a header that says Latin-1: /${address}`, async ({ page, copy }) => {
    changeTypes(copy, latin1);
    await openTimeline(page, copy.url + address);
    await expect(page.locator('#mirror')).toContainText(/[åäö]|’/);
    expect(await page.locator('html').innerText()).not.toMatch(garbled);
    const styles = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map((r) => r.cssText)),
    );
    expect(styles.join('\n')).not.toMatch(garbled);
  });
}

test('nothing but ASCII stands in what is read by the header alone', async () => {
  const files = (await readdir(site, { recursive: true })).filter((file) =>
    /\.(css|svg)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    expect(await readFile(`${site}/${file}`, 'latin1'), file).toMatch(/^[ -~\s]*$/);
  }
});

test('runs where the server knows few types, no ranges and only GET', async ({
  page,
  copy,
  complaints,
}) => {
  changeTypes(copy, (type) =>
    /html|javascript|css/.test(type) ? type : 'application/octet-stream',
  );
  const { instead } = copy;
  copy.instead = (request, response, address) => {
    delete request.headers.range;
    const refused = request.method !== 'GET' ? 405 : address.endsWith('.webmanifest') ? 404 : 0;
    if (refused) response.writeHead(refused).end();
    return refused !== 0 || instead(request, response, address);
  };
  await openTimeline(page, copy.url);
  await expect(rows(page)).toHaveCount(organisations.length);
  await expect(page.getByRole('alert')).toBeHidden();
  complaints.length = 0; // of the manifest
});
