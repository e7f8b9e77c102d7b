import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { MAXIMUM_PIXELS } from '../image/inspect-image';
import { dictionaryOf } from './pdf-objects';

/** A piece is a document of some pages. */
export const MAXIMUM_PAGES = 500;

/** How many pages are reached from the root, and no further than one too many; what the document says is not believed. */
export function countPages(context: PDFContext): number {
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return 0;
  const seen = new Set<unknown>();
  const waiting: unknown[] = [catalog.lookup(PDFName.of('Pages'))];
  let pages = 0;
  for (let node = waiting.pop(); node !== undefined && pages <= MAXIMUM_PAGES; node = waiting.pop()) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) waiting.push(...kids.asArray().map((kid) => context.lookup(kid)));
    else pages += 1;
  }
  return pages;
}

/** Whether an image of the document would take too much memory once drawn. */
export function hasHugeImage(objects: readonly PDFObject[]): boolean {
  return objects.some((object) => {
    const dictionary = dictionaryOf(object);
    if (dictionary?.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return false;
    return numberIn(dictionary, 'Width') * numberIn(dictionary, 'Height') > MAXIMUM_PIXELS;
  });
}

function numberIn(dictionary: PDFDict, key: string): number {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
