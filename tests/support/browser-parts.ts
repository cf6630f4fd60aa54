/**
 * Parts of a browser that jsdom lacks. Each does the least that a page may count on: media queries that do not match,
 * observers that never report, a dialog that opens and closes.
 */

class SilentObserver implements ResizeObserver, IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const matchMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });

const dialog = {
  show(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  },
  showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('[autofocus], button, [href], input')?.focus();
  },
  close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.hasAttribute('open')) return;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  },
};

const nothing = () => {};

/** Adds what is missing, and leaves alone what a newer jsdom brings itself. */
function lend(target: object, parts: Readonly<Record<string, unknown>>) {
  for (const [name, part] of Object.entries(parts))
    if (Reflect.get(target, name) === undefined)
      Object.defineProperty(target, name, { value: part, configurable: true, writable: true });
}

export function lendMissing() {
  lend(window, { matchMedia, ResizeObserver: SilentObserver, IntersectionObserver: SilentObserver });
  lend(HTMLDialogElement.prototype, dialog);
  lend(Element.prototype, {
    scrollIntoView: nothing,
    setPointerCapture: nothing,
    releasePointerCapture: nothing,
    hasPointerCapture: () => false,
  });
  // jsdom's own only reports that it is not implemented.
  window.scrollTo = nothing;
}
