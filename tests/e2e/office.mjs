// What do LibreOffice and its kin say of a file that was made for them?
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { test as base } from './page.mjs';

/** @typedef {{ folder: string }} Ours folder: a test's own, for files */
/** @typedef {import('./page.mjs').Args & import('./page.mjs').Options & import('./page.mjs').Ours} Theirs */

/** @type {import('@playwright/test').Fixtures<Ours, {}, Theirs, {}>} */
const fixtures = {
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'take-away-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
};

export const test = base.extend(fixtures);

export const run = promisify(execFile);

/** @param {string} folder @param {Buffer} powerpoint @returns {Promise<string>} the path of a PDF file of it */
export async function printed(folder, powerpoint) {
  await writeFile(path.join(folder, 'slides.pptx'), powerpoint);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'];
  await run('soffice', [...options, '--outdir', folder, path.join(folder, 'slides.pptx')]);
  return path.join(folder, 'slides.pdf');
}

/** @param {string} pdf @param {number} number @returns {Promise<string>} its words */
export async function textOfPage(pdf, number) {
  const { stdout } = await run('pdftotext', ['-f', `${number}`, '-l', `${number}`, pdf, '-']);
  return stdout.replace(/\s+/g, ' ');
}

/** @param {Uint8Array} zip @returns {Map<string, string>} what is in it by its name, as text */
export function partsOf(zip) {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(zip)).map(([name, file]) => [name, decoder.decode(file)]),
  );
}
