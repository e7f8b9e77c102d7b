/** A file as a person would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF of one page; `extra` are further objects, `catalog` further entries of its root. */
export function samplePdf(
  text: string,
  {
    padding = 0,
    extra = '',
    catalog = '',
  }: { readonly padding?: number; readonly extra?: string; readonly catalog?: string } = {},
): Buffer {
  const content = `BT /F1 18 Tf 72 760 Td (${text}) Tj ET`;
  const noise = Buffer.from(Array.from({ length: padding }, (_, index) => (index * 7919) % 251));
  const head = Buffer.from(
    `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
2 0 obj
<< /Type /Pages /Count 1 /Kids [3 0 R] >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length ${content.length} >>
stream
${content}
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
${extra}
6 0 obj
<< /Length ${padding} >>
stream
`,
    'latin1',
  );
  const end = '\nendstream\nendobj\ntrailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  return Buffer.concat([head, noise, Buffer.from(end)]);
}

/** The same, ready to be chosen. */
export const chosenPdf = (name: string, buffer: Buffer): ChosenFile => ({
  name,
  mimeType: 'application/pdf',
  buffer,
});
