/* What a browser has and jsdom lacks, as far as the pane needs it. Import before anything that renders. */
const VIEWPORT = 600;
const ROW = 60;

class SteadyResizeObserver implements ResizeObserver {
  constructor(private readonly tell: ResizeObserverCallback) {}
  observe(target: Element): void {
    const height = target.classList.contains('panel') ? VIEWPORT : ROW;
    const contentRect = { width: 320, height } as DOMRectReadOnly;
    setTimeout(() => this.tell([{ target, contentRect } as ResizeObserverEntry], this), 0);
  }
  unobserve(): void {
    // Sizes never change here.
  }
  disconnect(): void {
    // As above.
  }
}

Object.assign(globalThis, {
  ResizeObserver: SteadyResizeObserver,
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
// A detached or hidden element has no offset parent; everything the tests render is on the page.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', { get: () => document.body });
