// Does the data keep to its schema? Prints each deviation with its place and exits with 1 if there is
// one. What a schema can't say (dates in order, references that lead somewhere) timeline_tool checks.
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** @param {string} name */
async function readAsset(name) {
  return JSON.parse(await readFile(new URL(`../assets/${name}`, import.meta.url), 'utf8'));
}

/** @param {string} name of the data, without its ending */
async function check(name) {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false });
  const validate = ajv.compile(await readAsset(`${name}.schema.json`));
  if (validate(await readAsset(`${name}.json`))) {
    console.log(`${name}: keeps to its schema`);
    return;
  }
  for (const { instancePath, message } of validate.errors ?? []) {
    console.error(`assets/${name}.json ${instancePath}: ${message}`);
  }
  process.exitCode = 1;
}

await check('organisations');
await check('presentation');
