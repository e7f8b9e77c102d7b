import { afterNextRender, DestroyRef, Directive, ElementRef, inject, input, output } from '@angular/core';

/** Says when its element enters or leaves the window, widened or narrowed by a margin. */
@Directive({ selector: '[jalonInView]' })
export class InView {
  /** As for `IntersectionObserver`; read once. */
  readonly margin = input('0px', { alias: 'jalonInView' });
  readonly inView = output<boolean>();

  constructor() {
    const element: ElementRef<HTMLElement> = inject(ElementRef);
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new IntersectionObserver(
        (entries) => this.inView.emit(entries.at(-1)?.isIntersecting ?? false),
        { rootMargin: this.margin() },
      );
      observer.observe(element.nativeElement);
      destroyRef.onDestroy(() => observer.disconnect());
    });
  }
}
