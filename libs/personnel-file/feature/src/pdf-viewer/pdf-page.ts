import {
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  linkedSignal,
  resource,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { InView } from './in-view';
import type { PdfDocument, PdfPage } from './pdf-document';

/** A4 upright, until the page says its own proportions. */
const A4 = { width: 595, height: 842 };

/** Repainting waits until a width has stopped changing; the old picture is stretched meanwhile. */
const REPAINT_DELAY_MS = 120;

/** One page: a picture painted when it comes near the window, and its text above, for selection and screen readers. */
@Component({
  selector: 'jalon-pdf-page',
  imports: [TranslocoDirective, InView],
  templateUrl: './pdf-page.html',
  styleUrl: './pdf-page.css',
  // The text is written by the PDF library, which knows nothing of Angular's attributes.
  encapsulation: ViewEncapsulation.None,
})
export class PdfPageView {
  readonly document = input.required<PdfDocument>();
  readonly number = input.required<number>();
  /** Width on screen, in CSS pixels. */
  readonly width = input.required<number>();

  private readonly near = signal(false);
  /** A page seen once stays loaded; only its picture is freed when it goes far. */
  private readonly wanted = linkedSignal<boolean, boolean>({
    source: this.near,
    computation: (near, before) => near || (before?.value ?? false),
  });
  private readonly page = resource({
    params: () => (this.wanted() ? { document: this.document(), number: this.number() } : undefined),
    loader: ({ params }) => params.document.page(params.number),
  });
  private readonly loaded = computed(() => (this.page.hasValue() ? this.page.value() : null));
  private readonly picture = viewChild<ElementRef<HTMLElement>>('picture');
  private readonly text = viewChild<ElementRef<HTMLElement>>('text');

  protected readonly size = computed(() => this.loaded() ?? A4);
  protected readonly scale = computed(() => this.width() / this.size().width);
  /** Null until the text is read; false on a scanned page. */
  protected readonly hasText = signal<boolean | null>(null);
  private readonly unpainted = signal(false);
  /** The rest of the document may still be read: only this page says it failed. */
  protected readonly failed = computed(() => this.unpainted() || this.page.status() === 'error');

  constructor() {
    effect((onCleanup) => {
      const [page, picture] = [this.loaded(), this.picture()?.nativeElement];
      this.scale();
      if (!page || !picture) return;
      if (!this.near()) {
        picture.replaceChildren();
        return;
      }
      const abandon = new AbortController();
      const timer = setTimeout(
        () => void this.repaint(page, picture, abandon.signal),
        picture.hasChildNodes() ? REPAINT_DELAY_MS : 0,
      );
      onCleanup(() => {
        clearTimeout(timer);
        abandon.abort();
      });
    });
    effect(() => {
      const [page, text] = [this.loaded(), this.text()?.nativeElement];
      if (!page || !text) return;
      text.replaceChildren();
      void page.writeText(text).then((hasText) => this.hasText.set(hasText));
    });
  }

  protected setNear(near: boolean): void {
    this.near.set(near);
  }

  /** Paints aside and swaps at the end, so that the reader never sees a blank page again. */
  private async repaint(page: PdfPage, picture: HTMLElement, signal: AbortSignal): Promise<void> {
    const canvas = picture.ownerDocument.createElement('canvas');
    try {
      await page.paint(canvas, untracked(this.scale), signal);
      if (!signal.aborted) picture.replaceChildren(canvas);
    } catch {
      // A painting overtaken by the next one is not a failure.
      if (!signal.aborted) this.unpainted.set(true);
    }
  }
}
