// Does a window of a talk believe only what a window of the same talk can say?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNews, readMessage, talkOfName } from '../../web/present/talk_rules.js';

const clock = { total: 1000, step: 10, since: null };
const tell = {
  talk: '1-2',
  kind: 'tell',
  turn: 3,
  speaker: '7-8',
  shared: 'present=4 slide',
  clock,
};

test('reads what a window of this talk says', () => {
  assert.deepEqual(readMessage({ talk: '1-2', kind: 'ask' }, '1-2'), { kind: 'ask' });
  assert.deepEqual(readMessage({ talk: '1-2', kind: 'point', x: 0, y: 1 }, '1-2'), {
    kind: 'point',
    x: 0,
    y: 1,
  });
  const { kind, turn, speaker, shared } = tell;
  const read = { kind, turn, speaker, shared, clock };
  assert.deepEqual(readMessage({ ...tell, more: 1 }, '1-2'), read);
});

test('believes nothing else', () => {
  const others = [
    null,
    undefined,
    'ask',
    7,
    [],
    { kind: 'ask' },
    { talk: '9-9', kind: 'ask' },
    { talk: '1-2', kind: 'close' },
    { talk: '1-2', kind: 'point', x: 2, y: 0 },
    { talk: '1-2', kind: 'point', x: '0', y: 0 },
    { ...tell, talk: '9-9' },
    { ...tell, turn: Infinity },
    { ...tell, turn: 1.5 },
    { ...tell, turn: 0 },
    { ...tell, turn: '3' },
    { ...tell, speaker: {} },
    { ...tell, shared: 'x'.repeat(5000) },
    { ...tell, shared: null },
    { ...tell, clock: null },
    { ...tell, clock: { ...clock, total: NaN } },
    { ...tell, clock: { ...clock, since: 'now' } },
  ];
  for (const data of others) assert.equal(readMessage(data, '1-2'), null, JSON.stringify(data));
});

test('follows the newest turn, and one of two that speak at once', () => {
  const last = { turn: 3, speaker: '5' };
  assert.ok(isNews({ turn: 4, speaker: '1' }, last));
  assert.ok(isNews({ turn: 3, speaker: '6' }, last));
  assert.ok(!isNews({ turn: 3, speaker: '5' }, last));
  assert.ok(!isNews({ turn: 3, speaker: '4' }, last));
  assert.ok(!isNews({ turn: 2, speaker: '9' }, last));
});

test("takes a talk from a window's name, and from no other name", () => {
  assert.equal(talkOfName('membership-talk 12-34 5-6'), '12-34');
  for (const name of ['', 'membership-talk', 'membership-talk x y', 'cms-frame 1-2 3-4']) {
    assert.equal(talkOfName(name), '');
  }
});
