/** What jsdom has not: everything is in view at once, and every frame is 600 pixels wide. */
export function installObservers(): void {
  globalThis.IntersectionObserver = class {
    constructor(private readonly callback: IntersectionObserverCallback) {}
    observe(target: Element): void {
      const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
      this.callback([entry], this as unknown as IntersectionObserver);
    }
    disconnect(): void {
      // Nothing was kept.
    }
  } as unknown as typeof IntersectionObserver;
  globalThis.ResizeObserver = class {
    constructor(private readonly callback: ResizeObserverCallback) {}
    observe(): void {
      const entry = { contentRect: { width: 600 } } as ResizeObserverEntry;
      this.callback([entry], this as unknown as ResizeObserver);
    }
    disconnect(): void {
      // Nothing was kept.
    }
  } as unknown as typeof ResizeObserver;
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
}
