// Has our own work become more than it was? Counts its instructions, which are the same on every run,
// and compares them with those that are kept in instructions.json: a part that takes a tenth more is
// a failure. `npm run benchmark -- guard keep` keeps those of now, for another compiler or on purpose.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './numbers.mjs';

/** @typedef {Record<string, Record<string, number>>} Counts by part and number of memberships */

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = fileURLToPath(new URL('instructions.json', import.meta.url));
const sizes = [12, 1_000, 100_000];
const mostMore = 1.1;

/** @param {string} program @param {string[]} words @returns {string} */
const run = (program, words) =>
  execFileSync(program, words, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 });

/** @param {number} size @param {string} file @returns {[part: string, count: number][]} */
function countAt(size, file) {
  const measured = 'timeline::(anonymous namespace)::measured_*';
  const tool = ['--tool=callgrind', `--toggle-collect=${measured}`, `--callgrind-out-file=${file}`];
  run('valgrind', [...tool, 'build/native/bin/scale_work', String(size)]);
  const lines = run('callgrind_annotate', ['--inclusive=yes', '--threshold=100', file]);
  const found = lines.matchAll(/^ *([\d,]+) \(.*::measured_(\w+)\(/gm);
  // The largest of a function's stands first.
  return [...found].reverse().map(([, count, part]) => [part, Number(count.replaceAll(',', ''))]);
}

/** @returns {Counts} */
function count() {
  run('cmake', ['--preset', 'native']);
  run('cmake', ['--build', '--preset', 'native', '--target', 'scale_work']);
  const folder = mkdtempSync(path.join(tmpdir(), 'instructions-'));
  /** @type {Counts} */
  const counts = {};
  for (const size of sizes) {
    const found = new Map(countAt(size, path.join(folder, String(size))));
    for (const [part, instructions] of found) (counts[part] ??= {})[size] = instructions;
  }
  rmSync(folder, { recursive: true });
  return counts;
}

/** @param {boolean} keeps */
export function guard(keeps) {
  const counts = count();
  if (keeps) return writeFileSync(kept, `${JSON.stringify(counts, null, 2)}\n`);
  /** @type {Counts} */
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  /** @param {string} part @param {number} size */
  const ratio = (part, size) => counts[part][size] / (before[part]?.[size] ?? NaN);
  const parts = Object.keys(counts);
  console.log(`
Millions of instructions for so many memberships, and how many times as many as are kept.
`);
  const cell = (/** @type {string} */ part, /** @type {number} */ size) =>
    `${(counts[part][size] / 1e6).toPrecision(3)} (${ratio(part, size).toFixed(2)})`;
  console.log(
    table([
      ['', ...sizes.map((size) => size.toLocaleString('en'))],
      ...parts.map((part) => [part, ...sizes.map((size) => cell(part, size))]),
    ]),
  );
  const more = parts.filter((part) => sizes.some((size) => !(ratio(part, size) <= mostMore)));
  if (more.length > 0) throw new Error(`a tenth more work than is kept: ${more.join(', ')}`);
}
