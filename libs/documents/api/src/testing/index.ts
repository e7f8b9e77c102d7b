export { pdfOf, type PdfObject, soundPdf } from './sample-pdf';
export { jpeg, png } from './sample-image';
