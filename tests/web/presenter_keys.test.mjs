// Does a key give the command whose button names it, and only while the screen is the presenter's?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PresenterKeys } from '../../web/present/presenter_keys.js';
import { element, event, listening, target } from './fakes.mjs';

const shortcuts = {
  'present-next': 'ArrowRight PageDown Space n',
  'present-previous': 'ArrowLeft PageUp Shift+Space',
  'present-black': 'b .',
  'present-begin': 'F5',
  'present-end': 'Escape',
};

/** @param {{ isOn?: boolean, onTop?: boolean }} [screen] */
function open({ isOn = true, onTop = false } = {}) {
  const buttons = Object.entries(shortcuts).map(([id, keys]) => {
    const button = element({ id });
    button.setAttribute('aria-keyshortcuts', keys);
    return button;
  });
  const root = element({ querySelectorAll: () => buttons, childElementCount: buttons.length });
  const page = target();
  const around = { ...listening(), root: page };
  /** @type {string[]} */
  const done = [];
  const hooks = {
    isOn: () => isOn,
    run: (/** @type {string} */ id) => done.push(id),
    goTo: (/** @type {string} */ step) => done.push(`step ${step}`),
    putAway: () => onTop,
    pressed: () => {},
  };
  new PresenterKeys(root, hooks).listen(around);

  /** @param {string} key @param {object} [more] @returns {boolean} whether it was taken */
  function press(key, more = {}) {
    const code = /^[a-z]$/.test(key)
      ? `Key${key.toUpperCase()}`
      : /^\d$/.test(key)
        ? `Digit${key}`
        : key;
    page.localName = 'main';
    const pressed = event('keydown', { key, code, shiftKey: false, ...more });
    page.dispatchEvent(pressed);
    return pressed.defaultPrevented;
  }
  return { done, press, root, page, end: around.end };
}

test('a key gives the command of the button that names it', () => {
  const { done, press } = open();
  for (const key of ['PageDown', 'n', '.', ' ']) assert.ok(press(key), key);
  assert.ok(press(' ', { shiftKey: true }));
  assert.ok(press('т', { code: 'KeyN' }), 'by its place on a Cyrillic board');
  assert.deepEqual(done, [
    'present-next',
    'present-next',
    'present-black',
    'present-next',
    'present-previous',
    'present-next',
  ]);
});

test('digits and Enter lead to a step, and are seen meanwhile', () => {
  const { done, press, root } = open();
  press('1');
  press('2');
  assert.equal(root.dataset.typed, '12');
  assert.ok(press('Enter'));
  assert.deepEqual(done, ['step 12']);
  assert.equal(root.dataset.typed, '');
  assert.ok(!press('Enter'), 'without digits it is nothing');
});

test('another key between forgets the digits', () => {
  const { done, press } = open();
  press('1');
  press('n');
  press('Enter');
  assert.deepEqual(done, ['present-next']);
});

test('keys with Ctrl, and of letters being composed, are the browser’s', () => {
  const { done, press } = open();
  assert.ok(!press('n', { ctrlKey: true }));
  assert.ok(!press('b', { isComposing: true }));
  assert.deepEqual(done, []);
});

test('off the screen only F5 is heard, so that a clicker can begin', () => {
  const { done, press } = open({ isOn: false });
  assert.ok(!press('n'));
  assert.ok(!press('1'));
  assert.ok(press('F5'));
  assert.deepEqual(done, ['present-begin']);
});

test('Esc puts away what lies on top, and is otherwise left to the program', () => {
  const covered = open({ onTop: true });
  assert.ok(covered.press('Escape'));
  const { done, press } = open();
  assert.ok(!press('Escape'));
  assert.deepEqual([...covered.done, ...done], []);
});

test('a button that has the focus is pressed by Enter and Space', () => {
  const { done, page } = open();
  for (const key of ['Enter', ' ']) {
    page.localName = 'button';
    page.dispatchEvent(event('keydown', { key, code: '', shiftKey: false }));
  }
  assert.deepEqual(done, []);
});

test('after the end every key is the page’s again', () => {
  const { done, press, end } = open();
  end();
  assert.ok(!press('n'));
  assert.deepEqual(done, []);
});
