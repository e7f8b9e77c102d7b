import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
  version,
} from 'pdfjs-dist';
import { fetchBytes } from './fetch-bytes';
import type { PdfDocument, PdfOpening, PdfPage } from './pdf-document';

/** The worker, character maps and fonts of this very version, served by the portal: nothing comes from elsewhere. */
const ASSETS = `/pdfjs/${version}/`;

/** A canvas larger than this is refused by telephones; such a page is painted less finely. */
const MAX_CANVAS_PIXELS = 16_000_000;

/** Opens a PDF with PDF.js, which needs neither `eval` nor WebAssembly here. */
export async function openWithPdfJs(path: string, opening: PdfOpening): Promise<PdfDocument> {
  GlobalWorkerOptions.workerSrc = `${ASSETS}pdf.worker.min.mjs`;
  // Fetched by us, whole and once: each range asked for would be one more reading of an encrypted file.
  const data = await fetchBytes(path, opening);
  const task = getDocument({
    data,
    disableWorkerRendering: true,
    useWasm: false,
    cMapUrl: `${ASSETS}cmaps/`,
    standardFontDataUrl: `${ASSETS}standard_fonts/`,
    wasmUrl: `${ASSETS}wasm/`,
  });
  const close = () => void task.destroy();
  opening.signal.addEventListener('abort', close);
  const proxy = await task.promise;
  opening.signal.removeEventListener('abort', close);
  return toDocument(proxy, close);
}

function toDocument(proxy: PDFDocumentProxy, close: () => void): PdfDocument {
  return {
    pageCount: proxy.numPages,
    page: async (number) => toPage(await proxy.getPage(number)),
    close,
  };
}

function toPage(page: PDFPageProxy): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    width,
    height,
    paint: (canvas, scale, signal) => paint(page, canvas, scale, signal),
    writeText: (container) => writeText(page, container),
  };
}

async function paint(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) {
  const wanted = page.getViewport({ scale: scale * (globalThis.devicePixelRatio || 1) });
  const excess = Math.sqrt((wanted.width * wanted.height) / MAX_CANVAS_PIXELS);
  const viewport = excess > 1 ? page.getViewport({ scale: wanted.scale / excess }) : wanted;
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
}

async function writeText(page: PDFPageProxy, container: HTMLElement): Promise<boolean> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const layer = new TextLayer({
    textContentSource: content,
    container,
    viewport: page.getViewport({ scale: 1 }),
    images: undefined,
  });
  await layer.render();
  return layer.textContentItemsStr.some((text) => text.trim() !== '');
}
