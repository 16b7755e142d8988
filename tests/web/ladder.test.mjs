// Does no script of the page know what stands above it? The folders of web/, as README.md lists them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** What the scripts of each folder may import from, besides their own. @type {Record<string, string[]>} */
const knows = {
  base: [],
  load: ['base'],
  mirror: ['base'],
  program: ['base', 'load', 'mirror'],
  files: ['load'],
  present: ['base', 'load', 'mirror', 'files'],
  start: ['base', 'load', 'mirror', 'program', 'present'],
  inside: ['base', 'load', 'files', 'present'],
};

/** @param {string} file @returns {string[]} the files of web/ that it imports, types too */
function importsOf(file) {
  const script = readFileSync(file, 'utf8');
  const paths = [...script.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, found]) => found);
  return paths.map((found) => path.join(path.dirname(file), found));
}

for (const [folder, known] of Object.entries(knows)) {
  test(`${folder} knows ${known.join(', ') || 'nothing else'}`, () => {
    const files = readdirSync(`web/${folder}`).map((name) => `web/${folder}/${name}`);
    const seen = files.flatMap(importsOf).map((file) => file.split('/')[1]);
    const strange = seen.filter((other) => other !== folder && !known.includes(other));
    assert.deepEqual(strange, []);
  });
}

test('all scripts are in these folders', () => {
  const names = readdirSync('web', { recursive: true }).map(String);
  const folders = names.filter((name) => name.endsWith('.js')).map((name) => name.split('/')[0]);
  assert.deepEqual([...new Set(folders)].sort(), Object.keys(knows).sort());
});
