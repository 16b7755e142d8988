// Which letters are the same letter with a mark, or the same in another case? What Unicode says of them,
// as Node.js knows it, cut down to the scripts that European names are written in.
// Out (--out DIR): letter_tables.h for src/core/letters.cpp. A whole library for it would be many times
// as large as the program.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

// Latin with all its extensions, Greek, Cyrillic, and Greek's letters with several marks.
const ranges = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
];

const letters = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);

/** @param {string} letter */
const code = (letter) => letter.codePointAt(0) ?? 0;

/** Each letter that is another one with a mark; a letter with two marks is one with one mark, and so on. */
function compositions() {
  /** @type {number[][]} */
  const rows = [];
  for (const letter of letters) {
    const parts = [...letter.normalize('NFD')];
    const mark = parts.at(-1) ?? '';
    const rest = parts.slice(0, -1).join('').normalize('NFC');
    // Where the rest is no single letter, the marks stand in an order that no letter has.
    if (parts.length > 1 && [...rest].length === 1 && (rest + mark).normalize('NFC') === letter) {
      rows.push([code(letter), code(rest), code(mark)]);
    }
  }
  return rows;
}

/** Runs of capitals whose small letters are equally far away: first, last, step, distance. */
function lowerings() {
  const pairs = ['A', ...letters]
    .map((letter) => [code(letter), letter.toLowerCase()])
    .filter(([from, to]) => [...String(to)].length === 1 && code(String(to)) !== from)
    .map(([from, to]) => [Number(from), code(String(to)) - Number(from)]);
  /** @type {number[][]} */
  const runs = [];
  for (const [from, distance] of pairs) {
    const run = runs.at(-1);
    const step = run ? from - run[1] : 0;
    if (run && run[3] === distance && step <= 2 && (run[2] === step || run[0] === run[1])) {
      run[1] = from;
      run[2] = step;
    } else {
      runs.push([from, from, 1, distance]);
    }
  }
  return runs.filter(([from]) => from > 0x7f);
}

/** @param {number[][]} rows */
const lines = (rows) => rows.map((row) => `    {${row.join(', ')}},`).join('\n');

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out) throw new Error('usage: node script/letters.mjs --out DIR');
  await mkdir(values.out, { recursive: true });
  await writeFile(
    path.join(values.out, 'letter_tables.h'),
    `// Made by script/letters.mjs from Unicode ${process.versions.unicode}.
#pragma once

#include <array>
#include <cstdint>

namespace timeline {

/// A letter that is \`base\` with the combining \`mark\`.
struct Composition {
    std::uint16_t letter;
    std::uint16_t base;
    std::uint16_t mark;
};
inline constexpr auto compositions = std::to_array<Composition>({
${lines(compositions())}
});

/// Each \`step\`th letter from \`first\` to \`last\` is a capital; its small letter is \`distance\` away.
struct Lowering {
    std::uint16_t first;
    std::uint16_t last;
    std::uint16_t step;
    std::int32_t distance;
};
inline constexpr auto lowerings = std::to_array<Lowering>({
${lines(lowerings())}
});

}  // namespace timeline
`,
  );
}

await main();
