// Is the right key heard from boards of other scripts and layouts?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitOf, isOurs, keyName, signOf } from '../../web/base/keys.js';

/** @param {string} key @param {string} code */
const press = (key, code, shiftKey = false) => ({ key, code, shiftKey });

test("a sign of ASCII counts, wherever it stands: Dvorak's and AZERTY's letters stay", () => {
  assert.equal(keyName(press('n', 'KeyL')), 'n');
  assert.equal(keyName(press('a', 'KeyQ')), 'a');
  assert.equal(keyName(press('N', 'KeyN', true)), 'N');
  assert.equal(keyName(press('.', 'KeyV')), '.');
  assert.equal(keyName(press('-', 'Digit6')), '-');
});

test("another script's letter counts by its place", () => {
  const places = { т: 'n', з: 'p', и: 'b', ю: '.', ν: 'n', ى: 'n' };
  const codes = { т: 'KeyN', з: 'KeyP', и: 'KeyB', ю: 'Period', ν: 'KeyN', ى: 'KeyN' };
  for (const [key, name] of Object.entries(places)) {
    assert.equal(keyName(press(key, codes[/** @type {keyof typeof codes} */ (key)])), name);
  }
  assert.equal(keyName(press('لا', 'KeyB')), 'b', 'one key writes two Arabic letters');
  assert.equal(keyName(press('å', 'BracketLeft')), 'å');
  assert.equal(keyName(press('ö', 'Semicolon')), 'ö');
});

test("the timeline's own signs are found on any board", () => {
  assert.equal(signOf(press('+', 'Minus')), '+', 'Swedish');
  assert.equal(signOf(press('-', 'Slash')), '-', 'Swedish');
  assert.equal(signOf(press('٠', 'Digit0')), '0', 'Arabic');
  assert.equal(signOf(press('à', 'Digit0')), '0', 'AZERTY without Shift');
  assert.equal(signOf(press('ArrowLeft', 'ArrowLeft')), 'ArrowLeft');
});

test('named keys keep their names', () => {
  for (const key of ['PageDown', 'Escape', 'F5', 'ArrowLeft', 'Enter']) {
    assert.equal(keyName(press(key, key)), key);
  }
  assert.equal(keyName(press(' ', 'Space')), 'Space');
  assert.equal(keyName(press(' ', 'Space', true)), 'Shift+Space');
});

test('digits are heard in any script, with and without Shift', () => {
  assert.equal(digitOf(press('4', 'Digit4')), '4');
  assert.equal(digitOf(press('4', 'Numpad4')), '4');
  assert.equal(digitOf(press('٤', 'Digit4')), '4');
  assert.equal(digitOf(press('é', 'Digit2')), '2');
  assert.equal(digitOf(press('2', 'Digit2', true)), '2');
  assert.equal(digitOf(press('!', 'Digit1', true)), '');
  assert.equal(digitOf(press('Home', 'Numpad7')), '');
});

test('keys of the browser and of composing are left alone', () => {
  const event = (/** @type {object} */ more) =>
    /** @type {KeyboardEvent} */ (
      /** @type {unknown} */ ({ key: 'n', getModifierState: () => false, ...more })
    );
  assert.ok(isOurs(event({})));
  for (const more of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
    { key: 'Dead' },
    { getModifierState: (/** @type {string} */ name) => name === 'AltGraph' },
  ]) {
    assert.ok(!isOurs(event(more)));
  }
});
