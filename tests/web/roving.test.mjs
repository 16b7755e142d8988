// Which element does the keyboard get to: inside a group, at its one stop, and when one is gone?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  canTakeFocus,
  goalOf,
  heirs,
  moveInGroup,
  nearest,
  rememberFocus,
  updateGroup,
} from '../../web/mirror/roving.js';
import { element } from './fakes.mjs';

/** What had the focus last. @type {any} */
let focused = null;

/** @param {string} name @param {any[]} [children] @param {Record<string, string>} [attributes] @returns {any} */
function make(name, children = [], attributes = {}) {
  const made = element({
    name,
    children,
    parentElement: null,
    isConnected: true,
    tabIndex: 0,
    focus: () => (focused = made),
    closest: () => (made.hidden ? made : (made.parentElement?.closest() ?? null)), // of '[hidden]' alone
    querySelectorAll: () => controlsIn(made),
  });
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) child.parentElement = made;
  return made;
}

/** @param {any} place @returns {any[]} its buttons, in their order */
const controlsIn = (place) =>
  place.children.flatMap((/** @type {any} */ child) =>
    child.name.startsWith('button') ? [child] : controlsIn(child),
  );

/** @param {any} one */
const isGroup = (one) => one.name.startsWith('group');

const button = (/** @type {string} */ name, attributes = {}) =>
  make(`button ${name}`, [], attributes);

/** @param {any[]} buttons @returns {string} the names of those that Tab stops at */
const stops = (buttons) =>
  buttons.flatMap(({ name, tabIndex }) => (tabIndex === 0 ? [name.slice(7)] : [])).join();

test('arrows lead to the next and the one before, Home and End to the ends', () => {
  assert.equal(goalOf('ArrowRight', null, 1, 4), 2);
  assert.equal(goalOf('ArrowDown', null, 1, 4), 2);
  assert.equal(goalOf('ArrowLeft', null, 1, 4), 0);
  assert.equal(goalOf('ArrowUp', null, 1, 4), 0);
  assert.equal(goalOf('Home', null, 2, 4), 0);
  assert.equal(goalOf('End', null, 1, 4), 3);
  assert.equal(goalOf('Enter', null, 1, 4), undefined);
});

test('a group that says which way it lies leaves the other arrows alone', () => {
  assert.equal(goalOf('ArrowLeft', 'vertical', 1, 4), undefined);
  assert.equal(goalOf('ArrowRight', 'vertical', 1, 4), undefined);
  assert.equal(goalOf('ArrowDown', 'vertical', 1, 4), 2);
  assert.equal(goalOf('ArrowUp', 'horizontal', 1, 4), undefined);
  assert.equal(goalOf('ArrowDown', 'horizontal', 1, 4), undefined);
  assert.equal(goalOf('ArrowLeft', 'horizontal', 1, 4), 0);
  assert.equal(goalOf('Home', 'vertical', 1, 4), 0);
});

test('those that inherit the focus are what follows, then what stood before, nearest first', () => {
  assert.deepEqual(nearest([...'abcde'], 2), [...'deba']);
  assert.deepEqual(nearest([...'abc'], 2), [...'ba']);
  assert.deepEqual(nearest(['a'], 0), []);
});

test('a group is one stop: the one that counts now, or else the first', () => {
  const three = [button('a'), button('b', { 'aria-pressed': 'true' }), button('c')];
  const group = make('group', three);
  updateGroup(group, isGroup);
  assert.equal(stops(three), 'b');
  three[1].setAttribute('aria-pressed', 'false');
  updateGroup(group, isGroup);
  assert.equal(stops(three), 'a');
});

test('a group is entered again where it was left, for as long as that is there', () => {
  const three = [button('a'), button('b', { 'aria-current': 'true' }), button('c')];
  const group = make('group', three);
  rememberFocus(three[2], isGroup);
  assert.equal(stops(three), 'c');
  three[2].hidden = true;
  updateGroup(group, isGroup);
  assert.equal(stops(three.slice(0, 2)), 'b');
});

test('what is in a group inside is not the outer one’s', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => button(name));
  const inner = make('group inner', [b]);
  const outer = make('group outer', [a, inner, c]);
  assert.ok(moveInGroup(outer, a, 'ArrowRight', isGroup));
  assert.equal(focused, c);
  assert.ok(!moveInGroup(outer, b, 'ArrowRight', isGroup));
});

test('a key moves the focus, is used up at the end, and left alone where it is not the group’s', () => {
  const three = [button('a'), button('b'), button('c')];
  const group = make('group', three, { 'aria-orientation': 'horizontal' });
  assert.ok(moveInGroup(group, three[1], 'ArrowRight', isGroup));
  assert.equal(focused, three[2]);
  assert.ok(moveInGroup(group, three[2], 'ArrowRight', isGroup));
  assert.equal(focused, three[2], 'no way round');
  assert.ok(!moveInGroup(group, three[1], 'ArrowUp', isGroup));
  assert.ok(!moveInGroup(group, three[1], 'x', isGroup));
});

test('hidden members are passed over', () => {
  const three = [button('a'), button('b'), button('c')];
  const group = make('group', three);
  three[1].hidden = true;
  moveInGroup(group, three[0], 'ArrowRight', isGroup);
  assert.equal(focused, three[2]);
});

test('heirs come from the same group, or else from the same parent', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => button(name));
  const group = make('group', [make('part', [a, b]), c]);
  make('page', [group, d]);
  assert.deepEqual(heirs(b, isGroup), [c, a]);
  assert.deepEqual(heirs(d, isGroup), [c, b, a]);
  assert.deepEqual(heirs(button('alone'), isGroup), []);
});

test('the focus goes to nobody who is hidden or gone', () => {
  const [a, b] = [button('a'), button('b')];
  const panel = make('panel', [a]);
  assert.ok(canTakeFocus(a));
  panel.hidden = true;
  assert.ok(!canTakeFocus(a));
  b.isConnected = false;
  assert.ok(!canTakeFocus(b));
});
