// Which letters are one letter written in several ways, and in which order does an alphabet have them?
// In: the Unicode tables of Node itself. Out (--out DIR): letters_table.h for src/core/base/letters.cpp.
// C++ has no such tables, and a library of all of Unicode would be larger than the program. These cover
// what European names are written in: Latin, Greek, Cyrillic, their marks, punctuation and signs.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ranges = [
  [0x20, 0x24f],
  [0x2b0, 0x2ff],
  [0x340, 0x34f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x209f],
  [0x20a0, 0x20c0],
  [0x2100, 0x214f],
  [0x2190, 0x2193],
  [0x2200, 0x2265],
  [0x3000, 0x301f],
  [0xfb00, 0xfb06],
];
const firstMark = 0x300;
const markCount = 0x70;

const base = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
const accent = new Intl.Collator('en', { sensitivity: 'accent', ignorePunctuation: true });

const characters = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  )
  .filter((c) => !/[\p{Cn}\p{Cc}]/u.test(c));

/** @param {string} text */
const code = (text) => text.codePointAt(0) ?? 0;
/** @param {string} text */
const withoutMarks = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A character's canonical parts, one step: what it is made of, and the last mark (0: only another code). */
const decompositions = characters
  .filter((c) => c.normalize('NFD') !== c)
  .map((c) => {
    const parts = [...c.normalize('NFD')];
    if (c.normalize('NFC') !== c) return [code(c), code(c.normalize('NFC')), 0];
    const mark = parts.pop() ?? '';
    return [code(c), code(parts.join('').normalize('NFC')), code(mark)];
  });

const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = latin.flatMap((a) => latin.map((b) => a + b));

/** What else a character is: the same letter in lower case, or one or two others. @param {string} c */
function others(c) {
  const lower = c.toLowerCase();
  if ([...lower].length === 1 && lower !== c) return lower;
  if (c === 'ς') return 'σ';
  const plain = c.normalize('NFKD').toLowerCase();
  if (plain !== c && /^[\p{L}\p{Nd}]{1,3}$/u.test(plain)) {
    return plain.length < 3
      ? plain
      : plain[0] + String.fromCodePoint(0xfb01 + 'il'.indexOf(plain[2]));
  }
  return [...latin, ...pairs].find((text) => base.compare(c, text) === 0) ?? '';
}

/** 1: a capital; a mark: as that letter with the mark; 0: another form. @param {string} c @param {string} to */
function difference(c, to) {
  if (c.toLowerCase() !== c) return 1;
  if (accent.compare(c, to) === 0) return 0;
  return code(marks.find((mark) => accent.compare(c, to + mark) === 0) ?? '\u0338');
}

const marks = Array.from({ length: markCount }, (_, i) => String.fromCodePoint(firstMark + i));
const plain = characters.filter((c) => c.normalize('NFD') === c);
const variants = plain
  .filter((c) => !/[a-z]/.test(c) && /[\p{L}\p{N}]/u.test(c) && base.compare(c, '') !== 0)
  .map((c) => ({ c, to: others(c) }))
  .filter(({ to }) => to !== '' && withoutMarks(to) === to)
  .map(({ c, to }) => [code(c), code(to[0]), to.length > 1 ? code(to[1]) : 0, difference(c, to)]);
const known = new Set(variants.map(([c]) => c));

/** Letters of their own, й too, which is no и to those who write it; in an alphabet's order. */
const atoms = characters
  .filter(
    (c) =>
      c.normalize('NFC') === c &&
      !known.has(code(c)) &&
      c === c.toLowerCase() &&
      !/\p{Nd}/u.test(c),
  )
  .filter((c) => base.compare(c, '') !== 0)
  .filter((c) => c.normalize('NFD') === c || base.compare(c, withoutMarks(c)) !== 0)
  .sort(base.compare);
/** @type {number[][]} */
const ranks = [];
atoms.forEach((c, i) => {
  const last = ranks.at(-1)?.[1] ?? 0;
  ranks.push([code(c), i > 0 && base.compare(c, atoms[i - 1]) === 0 ? last : last + 1]);
});
for (const c of plain) if (base.compare(c, '') === 0) ranks.push([code(c), 0]);
ranks.sort((a, b) => a[0] - b[0]);

const inOrder = marks
  .filter((m) => accent.compare(`a${m}`, 'a') !== 0)
  .sort((a, b) => accent.compare(`a${a}`, `a${b}`));
const markRanks = marks.map(
  (m) => inOrder.findIndex((other) => accent.compare(`a${m}`, `a${other}`) === 0) + 1,
);
const letterRank = ranks.find(([c]) => c === code('a'))?.[1] ?? 0;

/**
 * Column after column, each number as its distance from the one above it, modulo 65,536: like that a
 * browser downloads less than half.
 * @param {number[][]} rows
 */
const table = (rows) =>
  rows[0]
    .flatMap((_, column) =>
      rows.map((row, i) => (row[column] - (rows[i - 1]?.[column] ?? 0) + 0x10000) % 0x10000),
    )
    .join(', ');
const header = `// Made by script/letters.mjs.
#pragma once
constexpr auto decomposition_columns = std::to_array<char16_t>({${table(decompositions)}});
constexpr auto variant_columns = std::to_array<char16_t>({${table(variants)}});
constexpr auto rank_columns = std::to_array<char16_t>({${table(ranks)}});
constexpr auto mark_ranks = std::to_array<unsigned char>({${markRanks.join(', ')}});
constexpr unsigned first_of_letters = ${letterRank};
`;
const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) throw new Error('--out DIR is missing');
await mkdir(values.out, { recursive: true });
await writeFile(path.join(values.out, 'letters_table.h'), header);
