// @ts-check
// How does the page come to work without a network, and how does a new version of it get in? The
// service worker keeps the whole site (service_worker.js). A new version waits beside the old one
// until every tab is closed, or until the visitor asks for it here.

/** @typedef {import('../base/surroundings.js').Some<
 *   'page' | 'root' | 'part' | 'word' | 'language' | 'device' | 'address' | 'on'>} Around */

/** @param {Around} around @param {string} name of a word @param {() => void} press */
function createButton({ page, word, on }, name, press) {
  const button = page.createElement('button');
  button.textContent = word(name);
  on(button, 'click', press);
  return button;
}

/** @param {Around} around @param {HTMLElement} box */
function putAway({ root, part }, box) {
  const hadFocus = box.contains(root.activeElement);
  box.hidden = true;
  if (hadFocus) part('main').focus({ preventScroll: true });
}

/** @param {Around} around @param {ServiceWorker} waiting the worker that has the new version */
function offer(around, waiting) {
  const { page, part, word, language } = around;
  const box = part('update');
  const message = page.createElement('p');
  message.textContent = word('NewVersion');
  language.mark(box);
  box.hidden = false; // before it is filled: only what changes in a status is read aloud
  box.replaceChildren(
    message,
    createButton(around, 'Reload', () => waiting.postMessage('take-over')),
    createButton(around, 'Later', () => putAway(around, box)),
  );
}

/** @param {Around} around @param {ServiceWorkerRegistration} registration */
function watchInstalling(around, { installing }) {
  const { device, on } = around;
  const changed = () => {
    // Without a controller this is the first version: there is nothing newer than what is shown.
    if (installing?.state === 'installed' && device.serviceWorker.controller) {
      offer(around, installing);
    }
  };
  if (installing) on(installing, 'statechange', changed);
}

/** All tabs change together: the old version's files are gone once the new worker has taken over. @param {Around} around */
function reloadWhenTakenOver({ device: { serviceWorker }, address, on }) {
  if (!serviceWorker.controller) return;
  const reload = () => address.location.reload();
  on(serviceWorker, 'controllerchange', reload, { once: true });
}

/** Asks the browser to keep the site; without leave, or without a secure address, it just doesn't. @param {Around} around */
export async function keepForOffline(around) {
  const { device, on } = around;
  if (!('serviceWorker' in device)) return;
  reloadWhenTakenOver(around);
  try {
    const script = new URL('service_worker.js', import.meta.url);
    const registration = await device.serviceWorker.register(script);
    on(registration, 'updatefound', () => watchInstalling(around, registration));
    watchInstalling(around, registration);
    if (registration.waiting && device.serviceWorker.controller) {
      offer(around, registration.waiting);
    }
  } catch (error) {
    console.warn(error);
  }
}
