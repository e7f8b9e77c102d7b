import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints, as JSON, the text and the number of pages of each PDF named: `node pdf-text.mjs a.pdf b.pdf`. */
const documents = [];
for (const path of process.argv.slice(2)) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  }
  documents.push({
    pages: pdf.numPages,
    text: pages.join('\n'),
    marked: (await pdf.getMarkInfo())?.get('Marked') === true,
  });
}
process.stdout.write(JSON.stringify(documents));
