// Does the page go on while the graphics are not there yet, and never wait for ever?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { graphicsReady } from '../../web/program/graphics.js';

const UNSIGNALED = 0x9118;
const SIGNALED = 0x9119;

/** @param {{ status: number | null }} state what the fence answers */
function canvasWith(state) {
  const calls = { flush: 0, deleteSync: 0 };
  const gl = {
    UNSIGNALED,
    fenceSync: () => ({}),
    flush: () => ++calls.flush,
    getSyncParameter: () => state.status,
    deleteSync: () => ++calls.deleteSync,
  };
  return { canvas: /** @type {any} */ ({ getContext: () => gl }), calls };
}

/** @param {Promise<void>} ready */
function watch(ready) {
  const seen = { isReady: false };
  ready.then(() => (seen.isReady = true));
  return seen;
}

test('waits until the graphics have come so far', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const state = { status: UNSIGNALED };
  const { canvas, calls } = canvasWith(state);
  const seen = watch(graphicsReady(canvas));
  for (let i = 0; i < 3; ++i) {
    await turn();
    assert.equal(seen.isReady, false);
    t.mock.timers.tick(4);
  }
  state.status = SIGNALED;
  await turn();
  t.mock.timers.tick(4);
  await turn();
  assert.equal(seen.isReady, true);
  assert.deepEqual(calls, { flush: 1, deleteSync: 1 });
});

test('a lost context keeps nobody waiting, nor does one that cannot be had', async () => {
  await graphicsReady(canvasWith({ status: null }).canvas);
  await graphicsReady(/** @type {any} */ ({ getContext: () => null }));
});

test('graphics that stay silent keep nobody waiting for ever', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  const seen = watch(graphicsReady(canvasWith({ status: UNSIGNALED }).canvas));
  await turn();
  assert.equal(seen.isReady, false);
  now = 5000;
  t.mock.timers.tick(4);
  await turn();
  assert.equal(seen.isReady, true);
});
