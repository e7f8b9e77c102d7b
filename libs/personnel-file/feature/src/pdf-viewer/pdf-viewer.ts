import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  resource,
  signal,
  viewChildren,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { InView } from './in-view';
import { OPEN_PDF } from './pdf-document';
import { PdfPageView } from './pdf-page';
import { PdfToolbar } from './pdf-toolbar';
import { zoomIn, zoomOut } from './zoom';

/** Above this width a page no longer grows: its lines would be too long to read. */
const MAX_PAGE_WIDTH = 960;

/** The lines on both sides of a page. */
const BORDERS = 2;

/** A PDF read in the page: pages sized to the width, zoom, page by page, keyboard; or the download as the way out. */
@Component({
  selector: 'jalon-pdf-viewer',
  imports: [TranslocoDirective, PdfPageView, PdfToolbar, InView],
  templateUrl: './pdf-viewer.html',
  styleUrl: './pdf-viewer.css',
  host: { '(keydown)': 'onKey($event)' },
})
export class PdfViewer {
  private readonly openPdf = inject(OPEN_PDF);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly window = this.host.nativeElement.ownerDocument.defaultView ?? globalThis.window;

  /** Same-origin address of the document. */
  readonly path = input.required<string>();
  readonly title = input.required<string>();
  readonly downloadPath = input.required<string>();
  /** The document is on screen: it has been read. */
  readonly opened = output<void>();

  private readonly progress = signal(0);
  protected readonly percent = computed(() => Math.round(this.progress() * 100));
  protected readonly pdf = resource({
    params: () => this.path(),
    loader: ({ params, abortSignal }) => {
      this.progress.set(0);
      return this.openPdf(params, { signal: abortSignal, onProgress: (share) => this.progress.set(share) });
    },
  });
  protected readonly pageNumbers = computed(() =>
    this.pdf.hasValue() ? Array.from({ length: this.pdf.value().pageCount }, (_, index) => index + 1) : [],
  );
  private readonly pages = viewChildren<unknown, ElementRef<HTMLElement>>(PdfPageView, { read: ElementRef });

  private readonly frameWidth = signal(0);
  protected readonly zoom = signal(1);
  protected readonly pageWidth = computed(() =>
    Math.floor(Math.min(this.frameWidth() - BORDERS, MAX_PAGE_WIDTH) * this.zoom()),
  );
  protected readonly currentPage = signal(1);

  constructor() {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(([entry]) => this.frameWidth.set(entry?.contentRect.width ?? 0));
      observer.observe(this.host.nativeElement);
      destroyRef.onDestroy(() => observer.disconnect());
    });
    effect((onCleanup) => {
      if (!this.pdf.hasValue()) return;
      const pdf = this.pdf.value();
      this.currentPage.set(1);
      this.opened.emit();
      onCleanup(() => pdf.close());
    });
  }

  protected seen(page: number, inView: boolean): void {
    if (inView) this.currentPage.set(page);
  }

  /** Moves the window and the focus, so that reading goes on from there. */
  protected goTo(page: number): void {
    const element = this.pageElement(page);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'start' });
    this.currentPage.set(page);
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const zoom = { '+': zoomIn(this.zoom()), '-': zoomOut(this.zoom()), '0': 1 }[event.key];
    if (zoom === undefined) return;
    event.preventDefault();
    this.zoomTo(zoom);
  }

  /** What was in the middle of the window stays there: enlarging must not lose one's place. */
  protected zoomTo(zoom: number): void {
    const page = this.pageElement(this.currentPage());
    const middle = this.window.innerHeight / 2;
    const before = page?.getBoundingClientRect();
    this.zoom.set(zoom);
    if (!page || !before) return;
    const share = (middle - before.top) / before.height;
    afterNextRender(
      () => {
        const after = page.getBoundingClientRect();
        this.window.scrollBy(0, after.top + share * after.height - middle);
      },
      { injector: this.injector },
    );
  }

  private pageElement(page: number): HTMLElement | undefined {
    return this.pages()[page - 1]?.nativeElement.querySelector<HTMLElement>('.pdf-page') ?? undefined;
  }
}
