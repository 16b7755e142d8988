// Is a lost connection tried again, often enough and not for ever, and silence noticed?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadBytes, downloadModule } from '../../web/load/download.js';
import { PageInstead } from '../../web/load/page_instead.js';
import { attemptsInARow, patiently, unlessSilent } from '../../web/load/patience.js';

/** @param {number} failures how often it fails before it comes */
function tried(failures) {
  /** @type {number[]} */
  const attempts = [];
  /** @type {number[]} */
  const pauses = [];
  return {
    attempts,
    pauses,
    work: async (/** @type {number} */ attempt) => {
      attempts.push(attempt);
      if (attempts.length <= failures) throw new Error(`attempt ${attempt}`);
      return 'there';
    },
    pause: async (/** @type {unknown} */ error, /** @type {number} */ ms) => {
      assert.ok(error instanceof Error);
      pauses.push(ms);
      return true;
    },
  };
}

test('what comes at once is not asked for again', async () => {
  const { work, pause, attempts, pauses } = tried(0);
  assert.equal(await patiently(0, work, pause), 'there');
  assert.deepEqual([attempts, pauses], [[0], []]);
});

test('is tried again after pauses that grow', async () => {
  const { work, pause, attempts, pauses } = tried(3);
  assert.equal(await patiently(0, work, pause), 'there');
  assert.deepEqual(attempts, [0, 1, 2, 3]);
  assert.deepEqual(pauses, [500, 2000, 5000]);
});

test('gives up after a row of attempts; the next row counts on', async () => {
  const { work, pause, attempts } = tried(Infinity);
  await assert.rejects(patiently(0, work, pause), /attempt 3/);
  assert.equal(attempts.length, attemptsInARow);
  await assert.rejects(patiently(attemptsInARow, work, pause), /attempt 7/);
  assert.deepEqual(attempts.slice(-4), [4, 5, 6, 7]);
});

test('gives up at once where another attempt is of no use', async () => {
  const { work, attempts } = tried(Infinity);
  await assert.rejects(
    patiently(0, work, async () => false),
    /attempt 0/,
  );
  assert.deepEqual(attempts, [0]);
});

/** @param {AbortSignal} signal @returns {Promise<never>} as fetch does */
const untilEnded = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('ends what has been silent for twenty seconds, and not what is only slow', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let hear = () => {};
  let ended = false;
  const download = unlessSilent((signal, heard) => {
    hear = heard;
    return untilEnded(signal);
  }).catch((error) => {
    ended = true;
    assert.match(error.message, /silent/);
  });
  for (let i = 0; i < 5; ++i) {
    t.mock.timers.tick(19_000);
    hear();
  }
  await new Promise(setImmediate);
  assert.ok(!ended);
  t.mock.timers.tick(20_000);
  await download;
  assert.ok(ended);
});

test('what has come is not ended afterwards', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  /** @type {AbortSignal | undefined} */
  let given;
  await unlessSilent(async (signal) => {
    given = signal;
  });
  t.mock.timers.tick(60_000);
  assert.equal(given?.aborted, false);
});

/** @param {import('node:test').TestContext} t @param {(url: string, settings: RequestInit) => Response} answer */
const serve = (t, answer) =>
  t.mock.method(
    globalThis,
    'fetch',
    async (/** @type {string} */ url, /** @type {RequestInit} */ settings) => answer(url, settings),
  );

test('a file is asked for anew, past what was kept, from the second attempt on', async (t) => {
  const { mock } = serve(t, () => new Response('{"steps":[]}'));
  assert.equal(new TextDecoder().decode(await downloadBytes('a.json')), '{"steps":[]}');
  await downloadBytes('a.json', 1);
  assert.deepEqual(
    mock.calls.map(({ arguments: [, settings] }) => settings?.cache),
    ['default', 'reload'],
  );
});

test('a page that comes instead of a file is told from a file that is missing', async (t) => {
  const answers = [
    new Response('<!doctype html>'),
    new Response('{}', { status: 511 }),
    new Response('Log in', { headers: { 'Content-Type': 'text/html' } }),
  ];
  serve(t, () => /** @type {Response} */ (answers.pop()));
  for (let i = 0; i < 3; ++i) await assert.rejects(downloadBytes('a.json'), PageInstead);
  t.mock.restoreAll();
  serve(t, () => new Response('', { status: 404 }));
  await assert.rejects(downloadBytes('a.json'), (error) => !(error instanceof PageInstead));
});

test('a failed request is explained by what the server gives when it is asked once more', async (t) => {
  let asked = 0;
  serve(t, () => {
    if (++asked === 1) throw new TypeError('Failed to fetch');
    return new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
  });
  await assert.rejects(downloadBytes('a.json'), PageInstead);
  assert.equal(asked, 2);
});

test('a module comes with what it exports', async () => {
  assert.equal((await downloadModule('data:text/javascript,export default 7')).default, 7);
});
