// Do the clocks of a talk count what was spoken, and show it where there is a place for it?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rules from '../../web/present/clock_rules.js';
import { Clocks } from '../../web/present/speaker.js';
import { element, listening } from './fakes.mjs';

const minuteMs = 60_000;

test('a clock counts while it runs, and nothing while it is paused', () => {
  const begun = rules.begun(1000);
  assert.deepEqual(begun, { total: 0, step: 0, since: 1000 });
  const later = rules.withNewStep(begun, 5000);
  assert.deepEqual(later, { total: 4000, step: 0, since: 5000 });
  const paused = rules.toggled(later, 6000);
  assert.deepEqual(paused, { total: 5000, step: 1000, since: null });
  assert.deepEqual(rules.counted(paused, 99_000), paused);
  const on = rules.toggled(paused, 100_000);
  assert.deepEqual(rules.counted(on, 101_000), { total: 6000, step: 2000, since: 101_000 });
});

test('a step that begins while it is paused leaves it paused', () => {
  const paused = { total: 5000, step: 1000, since: null };
  assert.deepEqual(rules.withNewStep(paused, 9000), { total: 5000, step: 0, since: null });
});

test('from nothing it goes on, or stays paused', () => {
  assert.deepEqual(rules.anew({ total: 5, step: 5, since: 1 }, 9), rules.begun(9));
  assert.deepEqual(rules.anew({ total: 5, step: 5, since: null }, 9), {
    total: 0,
    step: 0,
    since: null,
  });
});

test('a computer whose time was put back takes nothing away', () => {
  const clock = { total: 5000, step: 100, since: 90_000 };
  assert.deepEqual(rules.counted(clock, 1000), { total: 5000, step: 100, since: 1000 });
});

test('times are said as on a watch', () => {
  const words = [0, 999, 59_999, minuteMs, 247_000, 60 * minuteMs, 64 * minuteMs + 7000];
  assert.deepEqual(words.map(rules.durationWords), [
    '0:00',
    '0:00',
    '0:59',
    '1:00',
    '4:07',
    '1:00:00',
    '1:04:07',
  ]);
});

test('what is longer than planned is said from the first whole second on', () => {
  const over = (/** @type {number} */ total, minutes = 10) =>
    rules.overWords(total, minutes, '{0} over');
  assert.equal(over(10 * minuteMs), '');
  assert.equal(over(10 * minuteMs + 999), '');
  assert.equal(over(10 * minuteMs + 1000), '0:01 over');
  assert.equal(over(99 * minuteMs, 0), '', 'no plan');
  assert.equal(rules.overWords(99 * minuteMs, NaN, '{0} over'), '');
});

/** @param {import('node:test').TestContext} t @param {string[]} ids what the speaker's window has */
function openWindow(t, ids) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2024, 0, 1, 12) });
  const elements = new Map(ids.map((id) => [id, element()]));
  const around = {
    ...listening(),
    find: (/** @type {string} */ id) => elements.get(id) ?? null,
    language: { spoken: 'sv' },
  };
  const clocks = new Clocks(around);
  const said = (/** @type {string} */ id) => elements.get(id).textContent;
  return { clocks, elements, said, end: around.end };
}

const ids = ['pause', 'elapsed', 'step', 'time', 'over', 'plan'].map((name) => `speaker-${name}`);

test("the speaker's window is written every second, until the end", (t) => {
  const { clocks, elements, said, end } = openWindow(t, ids);
  Object.assign(elements.get('speaker-plan').dataset, { minutes: '1' });
  Object.assign(elements.get('speaker-over').dataset, { words: '+{0}' });
  clocks.begin();
  t.mock.timers.tick(250);
  clocks.show();
  assert.equal(said('speaker-elapsed'), '0:00');
  assert.match(said('speaker-time'), /^\d\d:\d\d$/);
  t.mock.timers.tick(750);
  assert.equal(said('speaker-elapsed'), '0:01', 'as soon as the second is over');
  clocks.beginStep();
  t.mock.timers.tick(61_000);
  assert.equal(said('speaker-elapsed'), '1:02');
  assert.equal(said('speaker-step'), '1:01');
  assert.equal(said('speaker-over'), '+0:02');
  end();
  t.mock.timers.tick(5000);
  assert.equal(said('speaker-elapsed'), '1:02');
});

test('a pause is said, and stands still', (t) => {
  const { clocks, elements, said } = openWindow(t, ids);
  clocks.begin();
  t.mock.timers.tick(3000);
  clocks.togglePause();
  clocks.show();
  assert.equal(elements.get('speaker-pause').getAttribute('aria-pressed'), 'true');
  t.mock.timers.tick(9000);
  assert.equal(said('speaker-elapsed'), '0:03');
  clocks.reset();
  clocks.show();
  assert.equal(said('speaker-elapsed'), '0:00');
});

test('the audience has no clocks to be written', (t) => {
  const { clocks, said } = openWindow(t, ['speaker-time']);
  clocks.begin();
  clocks.show();
  t.mock.timers.tick(2000);
  assert.equal(said('speaker-time'), '');
});
