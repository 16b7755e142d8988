// Is all that the program touches handed to it, in the language it speaks, and does it end when it is to?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingEarlier } from '../../web/base/listening.js';
import { surroundingsOf } from '../../web/base/surroundings.js';
import { Stillness } from '../../web/present/stillness.js';
import { element, event, listening, target } from './fakes.mjs';

/** @returns {any} <html lang="sv"> as far as languages go */
const html = () => element({ dataset: {}, lang: 'sv', className: '', querySelector: () => null });

/** @param {Record<string, any>} [elements] by their ids */
function surroundings(elements = {}) {
  const host = html();
  const dataset = { wordSkip: 'Till innehållet', otherWordSkip: 'To the content' };
  const document = target({
    documentElement: host,
    body: { dataset },
    getElementById: (/** @type {string} */ id) => elements[id] ?? null,
  });
  const ended = new AbortController();
  const window = target({ document, navigator: {} });
  return { ended, ...surroundingsOf(window, ended.signal) };
}

test('finds the page’s parts, and says so when one is missing', () => {
  const main = element();
  const { part, find } = surroundings({ main });
  assert.equal(part('main'), main);
  assert.equal(find('row'), null);
  assert.throws(() => part('row'), /the page has no #row/);
});

test('words are in the language that is spoken now', () => {
  const { word, language, host } = surroundings();
  assert.equal(word('Skip'), 'Till innehållet');
  language.speak('en');
  assert.equal(word('Skip'), 'To the content');
  assert.equal(host.lang, 'en');
  assert.equal(word('Other'), '');
});

test('parts in another language than the whole say so, as the whole changes', () => {
  const { language } = surroundings();
  const served = element();
  language.mark(served, 'sv');
  assert.equal(served.lang, undefined);
  language.speak('en');
  assert.equal(served.lang, 'sv');
});

test('what a translator has made of <html> is left alone', () => {
  const { language, host } = surroundings();
  host.lang = 'fi';
  host.className = 'translated-ltr';
  assert.ok(language.isTranslated);
  language.speak('en');
  assert.equal(host.lang, 'fi');
  assert.equal(language.spoken, 'en');
});

test('two programs on one page have a language each', () => {
  const [one, other] = [surroundings(), surroundings()];
  one.language.speak('en');
  assert.equal(other.language.spoken, 'sv');
});

test('one signal ends every listener', () => {
  const { on, view, page, ended } = surroundings();
  /** @type {string[]} */
  const heard = [];
  on(view, 'resize', ({ type }) => heard.push(type));
  on(page, 'keydown', ({ type }) => heard.push(type), { capture: true });
  const happen = () => {
    /** @type {any} */ (view).dispatchEvent(event('resize'));
    page.dispatchEvent(event('keydown'));
  };
  happen();
  ended.abort();
  happen();
  assert.deepEqual(heard, ['resize', 'keydown']);
});

test('what may end earlier ends alone, and with the whole at the latest', () => {
  const around = listening();
  const place = target();
  let heard = 0;
  const [first, second] = [endingEarlier(around), endingEarlier(around)];
  for (const { on } of [first.within, second.within, around]) on(place, 'click', () => ++heard);
  first.end();
  place.dispatchEvent(event('click'));
  assert.equal(heard, 2);
  assert.ok(!around.signal.aborted);
  around.end();
  place.dispatchEvent(event('click'));
  assert.equal(heard, 2);
  assert.ok(second.within.signal.aborted);
});

/** @param {import('node:test').TestContext} t */
function slide(t) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const host = element();
  let isOverButtons = false;
  const root = { querySelector: () => (isOverButtons ? {} : null) };
  const stillness = new Stillness(/** @type {any} */ ({ host, root }));
  const isStill = () => 'still' in host.dataset;
  return { stillness, isStill, rest: (/** @type {boolean} */ over) => (isOverButtons = over) };
}

test('the buttons withdraw from a slide, come back for a pointer and stay for one that rests on them', (t) => {
  const { stillness, isStill, rest } = slide(t);
  assert.ok(stillness.show('slide', ''));
  t.mock.timers.tick(2499);
  assert.ok(!isStill());
  t.mock.timers.tick(1);
  assert.ok(isStill());
  stillness.move();
  assert.ok(!isStill());
  rest(true);
  t.mock.timers.tick(9000);
  assert.ok(!isStill());
  stillness.key();
  t.mock.timers.tick(2500);
  assert.ok(isStill(), 'nobody’s hand is on the pointer');
});

test('a list to choose from keeps its buttons, and so does a program that has stopped', (t) => {
  const { stillness, isStill } = slide(t);
  assert.ok(!stillness.show('link', 'slide'));
  t.mock.timers.tick(9000);
  assert.ok(!isStill());
  stillness.show('slide', 'link');
  stillness.end();
  t.mock.timers.tick(9000);
  assert.ok(!isStill());
});
