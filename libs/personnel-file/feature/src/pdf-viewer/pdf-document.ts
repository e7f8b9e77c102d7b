import { InjectionToken } from '@angular/core';

/** What the viewer needs from a PDF library, and nothing more: tests give it a document of their own. */
export interface PdfDocument {
  readonly pageCount: number;
  page(number: number): Promise<PdfPage>;
  close(): void;
}

/** One page; sizes are in CSS pixels at a scale of 1. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Paints the page on a canvas. Resolves once painted, rejects when aborted. */
  paint(canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  /**
   * Lays the page's text over it, for selection, search and screen readers.
   * @returns whether the page has any text: a scanned one has none.
   */
  writeText(container: HTMLElement): Promise<boolean>;
}

export interface PdfOpening {
  readonly signal: AbortSignal;
  /** Called with a share between 0 and 1, when the server says how long the document is. */
  readonly onProgress: (share: number) => void;
}

export type OpenPdf = (path: string, opening: PdfOpening) => Promise<PdfDocument>;

/** Opens a PDF of the same origin. The library that reads it is only fetched at the first document. */
export const OPEN_PDF = new InjectionToken<OpenPdf>('OPEN_PDF', {
  providedIn: 'root',
  factory: () => async (path, opening) => (await import('./pdfjs')).openWithPdfJs(path, opening),
});
