// @ts-check
// Where does the program live? On a page of its own, from which it is handed its surroundings: this is
// the only place that names the window and the document.
import { surroundingsOf } from '../base/surroundings.js';
import { begin } from './begin.js';

/** Nobody ends it: on a page of its own the program stays as long as the page. */
const { signal } = new AbortController();
await begin(surroundingsOf(window, signal));
