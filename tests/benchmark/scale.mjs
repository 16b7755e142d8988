// What does our own work cost, and how does it grow with the number of memberships? Natively, one part
// at a time, beside the same part at twelve rows; as a table, and drawn in docs/scale.svg. Nothing is
// asserted.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './numbers.mjs';
import { plot } from './plot.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {{ name: string, real_time: number, time_unit: string, bytes_per_second?: number }} Run
 * as the library writes it: "part/rows", in milliseconds
 */

/** @param {string} program @param {string[]} words @param {'ignore' | 'pipe'} out */
const run = (program, words, out) =>
  execFileSync(program, words, { cwd: root, stdio: ['ignore', out, 'inherit'], encoding: 'utf8' });

/** @returns {Run[]} */
function measure() {
  run('cmake', ['--preset', 'native'], 'ignore');
  run('cmake', ['--build', '--preset', 'native', '--target', 'scale_benchmark'], 'ignore');
  const words = ['--benchmark_format=json', '--benchmark_min_time=0.2'];
  return JSON.parse(run('build/native/bin/scale_benchmark', words, 'pipe')).benchmarks;
}

const rowsOf = (/** @type {Run} */ { name }) => Number(name.split('/').at(-1));
const partOf = (/** @type {Run} */ { name }) => name.split('/').slice(0, -1).join(' ');

export function compareScales() {
  const runs = measure();
  const counts = [...new Set(runs.map(rowsOf))].sort((a, b) => a - b);
  const parts = [...new Set(runs.map(partOf))];
  /** @param {string} part @param {number} count */
  const found = (part, count) =>
    runs.find((each) => partOf(each) === part && rowsOf(each) === count);
  console.log(`
Natively, in milliseconds, for so many memberships of \`timeline_tool generate\`; MB/s of the largest.
`);
  console.log(
    table([
      ['', ...counts.map((count) => count.toLocaleString('en')), 'MB/s'],
      ...parts.map((part) => [
        part,
        ...counts.map((count) => found(part, count)?.real_time.toPrecision(3) ?? ''),
        ((found(part, counts.at(-1) ?? 0)?.bytes_per_second ?? 0) / 1e6 || '')
          .toString()
          .slice(0, 5),
      ]),
    ]),
  );
  const lines = parts.map((part) => ({
    name: part,
    values: counts.map((count) => found(part, count)?.real_time ?? NaN),
  }));
  mkdirSync(`${root}/docs`, { recursive: true });
  writeFileSync(`${root}/docs/scale.svg`, plot('What a list costs natively', counts, lines));
}
