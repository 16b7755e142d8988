// Which glyphs do the program and the page need, and does Inter have them all?
// In: assets/*.json, the interface's words in src, web/pages/*.html and Inter's own npm package.
// Out (--out DIR): inter.woff2 and inter-more.woff2, each with all weights, for the page and what the program
// draws in it: the second has the letters that neither Swedish nor English needs, and comes only where the page has
// one of them; inter_fonts.h and inter_fonts.cpp, a font a weight, for where there is no page. All are cut from the
// same outlines, so that a label is as wide everywhere.
// A character of ours that Inter lacks stops the build here, with its place, instead of becoming an
// empty box; one of the data is told.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const inter = path.dirname(createRequire(import.meta.url).resolve('inter-ui/package.json'));

const weights = [400, 600, 700];

/** For text: the letters of its other end are for large titles. */
const opsz = 14;

// Names in the data may change without a new build of the fonts being thought of, so the letters of all
// languages that are written in Latin are there; the marks are those that layout and formatting put between words.
const always = [
  { where: 'printable ASCII', first: 0x20, last: 0x7e },
  { where: 'Latin-1', first: 0xa0, last: 0xff },
  // Polish, Czech, Baltic, Turkish ...; U+0149 is one that nobody should write.
  { where: 'Latin Extended-A', first: 0x100, last: 0x148 },
  { where: 'Latin Extended-A', first: 0x14a, last: 0x17f },
  { where: 'Romanian', first: 0x218, last: 0x21b },
];
/** Those of inter-more.woff2: style.css names them too. @param {number} code */
const isOfMore = (code) => (code >= 0x100 && code <= 0x17f) || (code >= 0x218 && code <= 0x21b);
const marks = '–—’‘”“…→←↑↓≈‹›×−+·•°';

// ImGui places one glyph after another by its advance alone. Without these tables the browser
// does the same, and the files are a third smaller.
const dropTables = ['GPOS', 'GSUB', 'GDEF', 'kern'];

/** @typedef {import('fontkit').Font} Font */
/** @typedef {Map<number, string>} Needed code point -> where it was first seen */

/** @param {Needed} needed @param {number} code @param {string} where */
function need(needed, code, where) {
  if (code >= 0x20 && code !== 0x7f && !needed.has(code)) needed.set(code, where);
}

/**
 * Adds every character of a text, with \uXXXX and \UXXXXXXXX (JSON, C++) read as what they stand for.
 * @param {Needed} needed @param {string} text @param {string} name
 */
function needText(needed, text, name) {
  text.split('\n').forEach((line, index) => {
    const decoded = line
      .replace(/\\U([0-9a-f]{8})/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    for (const character of decoded) {
      need(needed, character.codePointAt(0) ?? 0, `${name}:${index + 1}`);
    }
  });
}

/** @param {string} folder @param {string} ending @returns {Promise<string[]>} relative to the project */
async function filesIn(folder, ending) {
  const names = await readdir(path.join(root, folder));
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/** @returns {Promise<string[]>} the files that hold words, relative to the project */
async function sources() {
  const found = await Promise.all([filesIn('assets', '.json'), filesIn('web/pages', '.html')]);
  return [...found.flat().sort(), 'src/core/words/text.cpp', 'src/core/site/page_text.cpp'];
}

/** @returns {Promise<Needed>} */
async function collect() {
  /** @type {Needed} */
  const needed = new Map();
  for (const name of await sources()) {
    needText(needed, await readFile(path.join(root, name), 'utf8'), name);
  }
  for (const { where, first, last } of always) {
    for (let code = first; code <= last; ++code) need(needed, code, where);
  }
  for (const mark of marks) need(needed, mark.codePointAt(0) ?? 0, 'script/fonts.mjs: marks');
  needed.delete(0xad); // a soft hyphen is never drawn
  return needed;
}

/** @param {Needed} needed @param {Font} font @returns {string[]} complaints */
function missing(needed, font) {
  const known = new Set(font.characterSet);
  return [...needed]
    .filter(([code]) => !known.has(code))
    .map(([code, where]) => {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      return `U+${hex} ${String.fromCodePoint(code)}  ${where}`;
    });
}

/** What fontkit reads of a file made here: one font, never a collection. @param {Buffer} file */
const read = (file) => /** @type {Font} */ (create(file));

/** @param {{ ascent: number, descent: number, unitsPerEm: number }} font */
function header({ ascent, descent, unitsPerEm }) {
  const height = ascent - descent;
  return `// Made by script/fonts.mjs: Inter (SIL Open Font License 1.1), cut down to the characters in use.
#pragma once

struct InterFont {
    const unsigned char* data;
    unsigned int size;
};

/// The nearest of the weights 400, 600 and 700. The data lives as long as the program.
InterFont inter_font(int weight);

/// Whether the letter is among those that were kept.
bool inter_has(char32_t letter);

/// Ascender minus descender, in ems: what a size in CSS px is multiplied by where a font library
/// (stb_truetype's "pixel height", so also Dear ImGui) measures from ascender to descender.
inline constexpr float inter_height_per_em = ${height / unitsPerEm}F;

/// How much of that is above the baseline.
inline constexpr float inter_ascent_per_height = ${ascent / height}F;
`;
}

/** @param {number[]} letters @returns {[first: number, last: number][]} */
function ranges(letters) {
  /** @type {[number, number][]} */
  const found = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && letter === last[1] + 1) last[1] = letter;
    else found.push([letter, letter]);
  }
  return found;
}

/** @param {{ weight: number, font: Buffer }[]} fonts */
function source(fonts) {
  const kept = ranges(read(fonts[0].font).characterSet).map(([a, b]) => `{${a}, ${b}}`);
  const arrays = fonts.map(({ weight, font }) => {
    const rows = [];
    for (let i = 0; i < font.length; i += 32) rows.push([...font.subarray(i, i + 32)].join(','));
    return `const unsigned char inter_${weight}[] = {\n${rows.join(',\n')}};\n`;
  });
  return `// Made by script/fonts.mjs: Inter (SIL Open Font License 1.1), cut down to the characters in use.
#include "inter_fonts.h"

namespace {
const char32_t ranges[][2] = {${kept.join(', ')}};

${arrays.join('\n')}
} // namespace

InterFont inter_font(int weight) {
    if (weight >= 650) { return {inter_700, sizeof inter_700}; }
    if (weight >= 500) { return {inter_600, sizeof inter_600}; }
    return {inter_400, sizeof inter_400};
}

bool inter_has(char32_t letter) {
    for (const auto& range : ranges) {
        if (letter >= range[0] && letter <= range[1]) { return true; }
    }
    return false;
}
`;
}

/** @param {Needed} needed */
async function cut(needed) {
  const text = String.fromCodePoint(...needed.keys());
  const whole = await readFile(path.join(inter, 'variable/InterVariable.woff2'));
  const options = { noHinting: true, noLayoutClosure: true, keepFeatures: [], dropTables };
  const fonts = weights.map(async (weight) => {
    const variationAxes = { opsz, wght: weight };
    const targetFormat = /** @type {const} */ ('truetype');
    const font = await subsetFont(whole, text, { ...options, variationAxes, targetFormat });
    return { weight, font };
  });
  const wght = { min: Math.min(...weights), max: Math.max(...weights) };
  const webs = [false, true].map((isMore) => {
    const codes = [...needed.keys()].filter((code) => isOfMore(code) === isMore);
    const targetFormat = /** @type {const} */ ('woff2');
    const settings = { ...options, variationAxes: { opsz, wght }, targetFormat };
    return subsetFont(whole, String.fromCodePoint(...codes), settings);
  });
  return { webs: await Promise.all(webs), fonts: await Promise.all(fonts) };
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out) throw new Error('usage: node script/fonts.mjs --out DIR');
  const needed = await collect();
  const { webs, fonts } = await cut(needed);
  const complaints = missing(needed, read(fonts[0].font));
  // The interface has words of its own; a name of the data is as it is, and timeline_tool check says so.
  const [ofData, ours] = [true, false].map((isData) =>
    complaints.filter((complaint) => complaint.includes('  assets/') === isData),
  );
  if (ours.length > 0) {
    throw new Error(`Inter lacks characters that are in use:\n  ${ours.join('\n  ')}`);
  }
  for (const complaint of ofData) console.warn(`fonts: Inter lacks ${complaint}`);
  await mkdir(values.out, { recursive: true });
  await writeFile(path.join(values.out, 'inter.woff2'), webs[0]);
  await writeFile(path.join(values.out, 'inter-more.woff2'), webs[1]);
  await writeFile(path.join(values.out, 'inter_fonts.h'), header(read(fonts[0].font)));
  await writeFile(path.join(values.out, 'inter_fonts.cpp'), source(fonts));
  console.log(
    `fonts: ${needed.size} characters; WOFF2 ${webs.map(({ length }) => length).join(' + ')} B`,
  );
}

main().catch((error) => {
  console.error(`fonts: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
