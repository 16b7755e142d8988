// @ts-check
// How does the page come to work without a network, and how does a new version of it get in? The
// service worker keeps the whole site (service_worker.js). A new version waits beside the old one
// until every tab is closed, or until the visitor asks for it here.
import { markLanguage } from '../base/language.js';
import { part, word } from '../base/page.js';

/** @param {string} name of a word @param {() => void} press */
function createButton(name, press) {
  const button = document.createElement('button');
  button.textContent = word(name);
  button.addEventListener('click', press);
  return button;
}

/** @param {HTMLElement} box */
function putAway(box) {
  const hadFocus = box.contains(document.activeElement);
  box.hidden = true;
  if (hadFocus) part('main').focus({ preventScroll: true });
}

/** @param {ServiceWorker} waiting the worker that has the new version */
function offer(waiting) {
  const box = part('update');
  const message = document.createElement('p');
  message.textContent = word('NewVersion');
  markLanguage(box);
  box.hidden = false; // before it is filled: only what changes in a status is read aloud
  box.replaceChildren(
    message,
    createButton('Reload', () => waiting.postMessage('take-over')),
    createButton('Later', () => putAway(box)),
  );
}

/** @param {ServiceWorkerRegistration} registration */
function watchInstalling({ installing }) {
  installing?.addEventListener('statechange', () => {
    // Without a controller this is the first version: there is nothing newer than what is shown.
    if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
  });
}

/** All tabs change together: the old version's files are gone once the new worker has taken over. */
function reloadWhenTakenOver() {
  if (!navigator.serviceWorker.controller) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
}

/** Asks the browser to keep the site; without leave, or without a secure address, it just doesn't. */
export async function keepForOffline() {
  if (!('serviceWorker' in navigator)) return;
  reloadWhenTakenOver();
  try {
    const address = new URL('service_worker.js', import.meta.url);
    const registration = await navigator.serviceWorker.register(address);
    registration.addEventListener('updatefound', () => watchInstalling(registration));
    watchInstalling(registration);
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  } catch (error) {
    console.warn(error);
  }
}
