import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestEnvironment } from 'jest-environment-jsdom';

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/**
 * jsdom with what it lacks and the tab needs. teams-js fetches when it is imported, so `fetch` exists and refuses: a
 * test passes its own. MessageChannel, MessagePort and BroadcastChannel are left out on purpose: with Node's in place
 * jest never exits.
 */
export default class JsdomEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const { window } = this.dom;
    const missing = {
      fetch: () => Promise.reject(new TypeError('No network in unit tests.')),
      TextEncoder,
      TextDecoder,
      // What TextEncoder answers must be an instance of the Uint8Array that the tests see.
      Uint8Array,
      structuredClone,
      ResizeObserver: Observer,
      IntersectionObserver: Observer,
      matchMedia: (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
      AbortSignal,
      AbortController,
    };
    for (const [name, value] of Object.entries(missing)) this.global[name] = value;
    Object.defineProperty(this.global, 'crypto', { configurable: true, value: webcrypto });
    // Without innerText the text blocks of adaptivecards come out empty.
    Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
      configurable: true,
      get() {
        return this.textContent;
      },
      set(text) {
        this.textContent = text;
      },
    });
    window.HTMLElement.prototype.scrollIntoView ??= () => {};
    window.scrollTo = () => {};
    window.HTMLDialogElement.prototype.showModal ??= function showModal() {
      this.open = true;
    };
    window.HTMLDialogElement.prototype.close ??= function close() {
      this.open = false;
    };
  }
}
