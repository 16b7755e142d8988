// Has axe anything to object to on a page, as it is just now?
import { expect } from '@playwright/test';
import axe from 'axe-core';

/** All rules that axe has, also the experimental ones and those that it leaves out by itself. */
const rules = axe.getRules().map(({ ruleId }) => ruleId);

/**
 * Contrast as level AAA has it (7 : 1) is a choice of the visitor's, or of their system: asked for there.
 * @param {string} rule @param {string} address
 */
const isAsked = (rule, address) =>
  rule !== 'color-contrast-enhanced' || address.includes('contrast=more');

/**
 * Runs in the page itself and brings home what it objects to only: its whole report, with each element
 * that is as it should be, takes five times as long.
 * @param {import('@playwright/test').Page} page
 */
export async function expectNoViolations(page) {
  await page.evaluate(axe.source);
  const asked = rules.filter((rule) => isAsked(rule, page.url()));
  const { violations, passed } = await page.evaluate(async (rules) => {
    const { run } = /** @type {typeof import('axe-core')} */ (Reflect.get(window, 'axe'));
    const report = await run(document, {
      runOnly: { type: 'rule', values: rules },
      resultTypes: ['violations'],
    });
    return {
      violations: report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      passed: report.passes.length,
    };
  }, asked);
  expect(violations).toEqual([]);
  expect(passed, 'it has looked at something').toBeGreaterThan(10);
}
