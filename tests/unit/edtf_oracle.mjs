// What do others read in a date? Hundreds of texts, generated from the parts of EDTF's levels 0 and 1
// and some of level 2, with what the npm package `edtf` makes of each: edtf_oracle_test.cpp compares
// them with our own reading. Made while building (--out FILE), so that it is always the locked version's.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
// @ts-expect-error The package has no types.
import edtf from 'edtf';

/**
 * @typedef {object} Part one date as the package reads it
 * @property {number[]} first year, month and day, as are the last
 * @property {number[]} last
 * @property {boolean} approximate
 * @property {boolean} uncertain
 */
/** @typedef {{ type: string, min: number, max: number, approximate?: { value: number }, uncertain?: { value: number } }} Read */

const doubts = ['', '?', '~', '%'];
const years = [
  '0000',
  '0044',
  '0999',
  '1000',
  '1582',
  '1900',
  '2000',
  '2004',
  '2015',
  '2999',
  '3000',
  '9999',
];
const openYears = ['201X', '199X', '19XX', '20XX', '1XXX', 'XXXX'];
const months = [
  '00',
  '01',
  '02',
  '06',
  '11',
  '12',
  '13',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '34',
  '41',
  '42',
];
const openMonths = ['XX', '1X', '0X'];
const days = ['00', '01', '09', '28', '29', '30', '31', '32', 'XX', '1X'];
const starts = [
  '',
  '..',
  '1985',
  '1984~',
  '2004?',
  '2010%',
  '2004-06',
  '2004-06-11',
  '201X',
  '19XX',
  '2018-21',
];
const ends = [
  '',
  '..',
  '2020',
  '2021~',
  '2022?',
  '2023%',
  '2020-02',
  '2020-02-29',
  '202X',
  '2022-21',
  '1983',
];
const wrongEnds = ['2015-13', 'open', '-0044', '2015-06-31', 'XX'];
const others = [
  '',
  '/',
  'open',
  'unknown',
  '07',
  '20',
  '198',
  '19850',
  '1985-4',
  '1985-04-1',
  '1985/04',
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30+04:30',
  '-0001',
  '-1985',
  '-1985-04',
  'Y17000',
  'Y-17000',
  'Y17E7',
  '1950S2',
  '{1960,1961}',
  '{1960..1965}',
  '[1667,1668]',
  '[..1984]',
  '2004?-06-11',
  '?2004-06',
  '2004-06-~11',
  '2004-?06-11',
  '%2011-06-13',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '2004-XX-11',
  '2018-21-03',
  '1995-2003',
  '1995–2003',
  ' 2007',
  '2007 ',
  '2007?~',
  '2007??',
  '2007/2008/2009',
  '2007~/..',
  'x',
];

function texts() {
  const inYears = ['1900', '2000', '2015'];
  const all = [
    ...[...years, ...openYears].flatMap((year) => doubts.map((doubt) => year + doubt)),
    ...inYears.flatMap((year) =>
      [...months, ...openMonths].flatMap((month) =>
        doubts.map((doubt) => `${year}-${month}${doubt}`),
      ),
    ),
    ...inYears.flatMap((year) =>
      ['02', '04', '12', '13', 'XX'].flatMap((month) =>
        days.flatMap((day) => ['', '~'].map((doubt) => `${year}-${month}-${day}${doubt}`)),
      ),
    ),
    ...[...starts, ...wrongEnds].flatMap((start) =>
      [...ends, ...wrongEnds].map((end) => `${start}/${end}`),
    ),
    ...others,
  ];
  return [...new Set(all)];
}

/** Year, month and day. @param {number} time */
function day(time) {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** @param {Read} read @returns {Part} */
function part(read) {
  return {
    first: day(read.min),
    last: day(read.max),
    approximate: Boolean(read.approximate?.value),
    uncertain: Boolean(read.uncertain?.value),
  };
}

/** An interval's end: null is "unknown", and an infinite number "open". @param {Read | number | null} end */
function edge(end) {
  if (end === null) return 'unknown';
  return typeof end === 'number' ? 'open' : part(end);
}

/** @param {string} text */
function reading(text) {
  try {
    const read = edtf(text);
    if (read.type !== 'Interval') return { text, type: read.type, date: part(read) };
    return { text, type: read.type, start: edge(read.lower), end: edge(read.upper) };
  } catch {
    return { text, type: 'refused' };
  }
}

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) throw new Error('usage: node tests/unit/edtf_oracle.mjs --out FILE');
await writeFile(values.out, `${JSON.stringify(texts().map(reading))}\n`);
