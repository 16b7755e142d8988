// How does this timeline compare with others that JavaScript draws? Everybody shows the same memberships,
// in turns on the same machine, and a table is printed. Nothing is asserted: times belong to machines.
// Usage: npm run benchmark [-- ROUNDS]   (5 rounds are the default)
//        npm run benchmark -- guard [keep]   whether our own parts make more work than is kept
//        npm run benchmark -- scale      what our own parts cost as the list grows, and what becomes of all with thousands
import { chromium } from '@playwright/test';
import config from '../../playwright.config.mjs';
import { median, quantile, table } from './numbers.mjs';
import { sitDown } from './desk.mjs';
import { pan } from './pan.mjs';
import { guard } from './guard.mjs';
import { compareMany } from './many.mjs';
import { compareScales } from './scale.mjs';
import { openSubjects } from './subjects.mjs';
import { visit } from './visit.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {import('./visit.mjs').Visit} Visit
 */

/**
 * Rounds in which everybody has a turn, so that a machine that slows down slows all of them; the first
 * round is for warming up and isn't counted.
 * @template Result
 * @param {number} rounds
 * @param {(() => Promise<Result>)[]} turns
 * @returns {Promise<Result[][]>} for each turn what it measured
 */
async function alternate(rounds, turns) {
  /** @type {Result[][]} */
  const results = turns.map(() => []);
  for (let round = 0; round <= rounds; ++round) {
    for (const [index, turn] of turns.entries()) {
      const result = await turn();
      if (round > 0) results[index].push(result);
    }
  }
  return results;
}

/** @param {Visit[]} visits @returns {Visit} the median of each of their numbers */
function typical(visits) {
  /** @param {keyof Visit} key */
  const of = (key) => median(visits.map((each) => each[key]));
  return {
    readable: of('readable'),
    usable: of('usable'),
    whole: of('whole'),
    paintAfterHtml: of('paintAfterHtml'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
}

const ms = (/** @type {number} */ value) => value.toFixed(0);
const fine = (/** @type {number} */ value) => value.toFixed(1);
const ratio = (/** @type {number} */ ours, /** @type {number} */ other) =>
  (ours / other).toFixed(2);

/** @param {Browser} browser @param {number} rounds @param {Subject[]} subjects ours first */
async function compareVisits(browser, rounds, subjects) {
  const visits = await alternate(
    rounds,
    subjects.map((subject) => () => visit(browser, subject)),
  );
  const all = visits.map(typical);
  const [ours] = all;
  console.log(`
First visit: 390 x 844, CPU slowed 4 times, 1.6 Mbit/s and 150 ms, nothing cached; medians of ${rounds}.
Milliseconds from the navigation's start. A peer can be read and used when its items are painted. Ours
can be read with the static picture, and used when a tap on a theme has filtered it; "whole" is the
program's first frame, with search and zoom. "Paint after HTML" is the first contentful paint of
anything, counted from the HTML's last byte. Ratios are ours / the peer's.
`);
  console.log(
    table([
      [
        '',
        'readable',
        'ratio',
        'usable',
        'ratio',
        'whole',
        'ratio',
        'paint after HTML',
        'kB',
        'requests',
      ],
      ...all.map((each, index) => [
        subjects[index].name,
        ms(each.readable),
        index === 0 ? '' : ratio(ours.readable, each.readable),
        ms(each.usable),
        index === 0 ? '' : ratio(ours.usable, each.usable),
        ms(each.whole),
        index === 0 ? '' : ratio(ours.whole, each.whole),
        ms(each.paintAfterHtml),
        ms(each.bytes / 1000),
        String(each.requests),
      ]),
    ]),
  );
}

/** @param {number} rounds @param {Subject[]} subjects ours first */
async function compareDesks(rounds, subjects) {
  const desks = await alternate(
    rounds,
    subjects.map((subject) => () => sitDown(subject)),
  );
  console.log(`
At a desk: 1280 x 720, nothing slowed; medians of ${rounds}. Milliseconds of the main thread until all is
there ("start"), and of its scripts, style and layout for a click or a key ("work"); milliseconds until what
the slowest of them changed is painted, in steps of 8 ("slowest"); MiB that the renderer has to itself.
`);
  console.log(
    table([
      ['', 'start', 'elements', 'work', 'slowest', 'MiB'],
      ...desks.map((each, index) => [
        subjects[index].name,
        ...[ms, ms, fine, ms, fine].map((write, column) => {
          const key = /** @type {const} */ (['start', 'nodes', 'work', 'slowest', 'memory'])[
            column
          ];
          return write(median(each.map((desk) => desk[key])));
        }),
      ]),
    ]),
  );
}

/** @param {Browser} browser @param {number} rounds @param {Subject} ours @param {Subject} vis */
async function comparePans(browser, rounds, ours, vis) {
  const pans = await alternate(rounds, [
    () => pan(browser, ours, '#row-cnca'),
    () => pan(browser, vis, '.vis-panel.vis-center'),
  ]);
  const all = pans.map((each) => {
    const frames = each.flatMap(({ callbacks }) => callbacks);
    return {
      median: median(frames),
      slow: quantile(frames, 0.95),
      busy: median(each.map(({ busy }) => busy)),
      frames: frames.length / rounds,
    };
  });
  console.log(`
A finger moves through 2005-2015 in 60 steps, CPU slowed 4 times; all frames of ${rounds} pans.
Milliseconds of the main thread in one frame's animation callbacks only: drawing is done in software
here, so the GPU's part, which a phone has hardware for, is not measured. "Busy" is everything that the
main thread did for one step: input, callbacks, style, layout and paint.
`);
  const [mine, other] = all;
  console.log(
    table([
      ['', 'median', '95 %', 'busy', 'frames'],
      ...all.map((each, index) => [
        [ours, vis][index].name,
        ...[each.median, each.slow, each.busy, each.frames].map(fine),
      ]),
      [
        'ratio',
        ratio(mine.median, other.median),
        ratio(mine.slow, other.slow),
        ratio(mine.busy, other.busy),
        '',
      ],
    ]),
  );
}

/** @param {number} rounds */
async function compareWithOthers(rounds) {
  const { ours, others, close } = await openSubjects();
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    console.log(`Chromium ${browser.version()}`);
    await compareVisits(browser, rounds, [ours, ...others]);
    await compareDesks(rounds, [ours, ...others]);
    await comparePans(browser, rounds, ours, others[0]);
  } finally {
    await browser.close();
    close();
  }
}

const [wish = '5', how] = process.argv.slice(2);
if (wish === 'scale') {
  compareScales();
  await compareMany();
} else if (wish === 'guard') guard(how === 'keep');
else if (/^[1-9]\d*$/.test(wish)) await compareWithOthers(Number(wish));
else throw new Error('usage: npm run benchmark [-- ROUNDS | scale | guard [keep]]');
