// Is the address written seldom enough, and read only when another view was gone to?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressWith, createAddress, onlyCounts, withQuery } from '../../web/base/address.js';
import { audienceLink } from '../../web/present/audience_link.js';
import { addressAt, event, listening } from './fakes.mjs';

const site = 'https://example.org/sv/?sort=name#all';

/** @param {import('node:test').TestContext} t @param {string} [href] */
function open(t, href = site) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const address = addressAt(href);
  const around = { ...listening(), address };
  /** @type {string[]} */
  const read = [];
  const { write } = createAddress(around, (query) => read.push(query));
  return {
    address,
    write,
    read,
    end: around.end,
    pass: (/** @type {number} */ ms) => t.mock.timers.tick(ms),
  };
}

test('another query leaves the rest of an address alone', () => {
  assert.equal(withQuery(site, 'q=a'), 'https://example.org/sv/?q=a#all');
  assert.equal(withQuery(site, ''), 'https://example.org/sv/#all');
});

test('parts of a query stay as they are spelled', () => {
  const kept = (/** @type {string} */ pair) => !pair.startsWith('speaker=');
  const href = 'https://example.org/?q=%c3%a5+b&&speaker=on&x';
  assert.equal(addressWith(href, kept), 'https://example.org/?q=%c3%a5+b&x');
  assert.equal(addressWith(href, kept, 'y=1'), 'https://example.org/?q=%c3%a5+b&x&y=1');
  assert.equal(addressWith('https://example.org/?', kept, 'y=1'), 'https://example.org/?y=1');
});

test('what only counts visitors is known, and nothing else', () => {
  for (const pair of ['utm_source=a', 'fbclid=1', 'GCLID=2', 'mc_eid', '_ga=3']) {
    assert.ok(onlyCounts(pair), pair);
  }
  for (const pair of ['theme=climate', 'q=utm_source', 'pk=1', 'fbclids=1']) {
    assert.ok(!onlyCounts(pair), pair);
  }
});

test("the audience's link has the step, and neither counters nor a place", () => {
  const link = audienceLink('https://example.org/en/?notes=26#all', 'present=4&utm_medium=mail');
  assert.equal(link, 'https://example.org/en/?present=4');
});

test('many changes are written once a while, the last one for certain', (t) => {
  const { address, write, pass } = open(t);
  for (const year of [1, 2, 3]) write(`from=${year}`, false);
  assert.deepEqual(address.written, [['replace', '?from=1']], 'the first at once');
  pass(399);
  assert.equal(address.written.length, 1);
  pass(1);
  assert.deepEqual(address.written[1], ['replace', '?from=3']);
  pass(4000);
  assert.equal(address.written.length, 2);
  write('from=4', false);
  assert.deepEqual(address.written[2], ['replace', '?from=4'], 'at once again after a pause');
  assert.equal(address.location.hash, '#all');
});

test('a selection is pushed at once, after what was still waiting', (t) => {
  const { address, write, pass } = open(t);
  write('from=1', false);
  write('from=2', false);
  write('org=c40', true);
  assert.deepEqual(address.written.slice(1), [
    ['replace', '?from=2'],
    ['push', '?org=c40'],
  ]);
  pass(4000);
  assert.equal(address.written.length, 3);
});

test('a page that is left writes what was waiting', (t) => {
  const { address, write } = open(t);
  write('from=1', false);
  write('from=2', false);
  address.dispatchEvent(event('pagehide'));
  assert.equal(address.location.search, '?from=2');
});

test('another view is read, and drops what was waiting for the one before', (t) => {
  const { address, write, read, pass } = open(t);
  write('from=1', false);
  write('from=2', false);
  address.gone('?org=eurocities');
  assert.deepEqual(read, ['org=eurocities']);
  pass(4000);
  assert.equal(address.location.search, '?org=eurocities');
});

test('a place on the page is no other view, nor is what was just written', (t) => {
  const { address, write, read } = open(t);
  address.gone('?sort=name');
  write('org=c40', true);
  address.gone('?org=c40');
  assert.deepEqual(read, []);
});

test('after the end nothing is read or written', (t) => {
  const { address, write, read, end, pass } = open(t);
  write('from=1', false);
  write('from=2', false);
  end();
  pass(4000);
  address.dispatchEvent(event('pagehide'));
  address.gone('?org=c40');
  assert.deepEqual(read, []);
  assert.equal(address.written.length, 1);
});
