// What do the tests of long lists share? Made-up data of any length, as the site would serve it.
import { execFileSync } from 'node:child_process';

/** @param {number} count @returns {string} */
export const generated = (count) =>
  execFileSync('build/native/bin/timeline_tool', ['generate', String(count)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

/** @param {import('@playwright/test').Page} page @param {string} body */
export const serveData = (page, body) =>
  page.route('**/organisations.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
