// @ts-check
// What has the page as it was served? Its parts, and its words, which come from the page itself
// (data-word-* on <body>, in the other language data-other-word-*): nothing is worded in scripts.
import { pageLanguage, spoken } from './language.js';

/** @param {string} id @returns {HTMLElement} */
export function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** @param {string} name as in data-word-NAME, camel-cased @returns {string} in the language that is spoken now */
export function word(name) {
  const { dataset } = document.body;
  return dataset[spoken() === pageLanguage ? `word${name}` : `otherWord${name}`] ?? '';
}
