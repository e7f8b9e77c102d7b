import { PAGE, TEXT_WIDTH } from '@jalon/shared/pdf';
import { create } from 'qrcode';
import { type CertificatePage, writeHeading } from './certificate-page';
import { verifyUrl } from './certificate.rows';

const QR_SIZE = 92;

/** How anyone verifies it: a square to scan, a code to type. */
export function writeVerification({ sheet, say, certificate, issuer }: CertificatePage): void {
  sheet.ensure(QR_SIZE + 32);
  writeHeading(sheet, say('paper.verify'));
  // The square needs some white around it to be found.
  sheet.gap(5);
  const top = sheet.y;
  const url = verifyUrl(issuer.publicUrl, certificate.code);
  sheet.figure(say('paper.qr', { url }), (pdf) => drawQr(pdf, url, PAGE.left, top));
  const beside = { x: PAGE.left + QR_SIZE + 18, width: TEXT_WIDTH - QR_SIZE - 18 };
  const how = say('paper.verifyHow', { code: certificate.code, url: `${issuer.publicUrl}/verifier` });
  sheet.write('P', how, { ...beside, size: 9.8 });
  sheet.gap(5);
  sheet.write('P', say('certificate.notice'), { ...beside, face: 'strong', size: 9.8 });
  sheet.y = Math.max(sheet.y, top + QR_SIZE) + 8;
}

/** Squares, not an image: sharp at any size. */
function drawQr(pdf: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = QR_SIZE / size;
  data.forEach((isDark, index) => {
    if (isDark) pdf.rect(x + (index % size) * side, y + Math.floor(index / size) * side, side, side);
  });
  pdf.fill('#000000');
}

/** What the law asks to be told with a decision founded on an algorithm, and how to contest it. */
export function writeMentions({ sheet, say, issuer }: CertificatePage): void {
  const small = { size: 8.6, leading: 11.4 } as const;
  writeHeading(sheet, say('paper.mention'));
  const mention = { employer: issuer.name, url: `${issuer.publicUrl}/algorithmes` };
  sheet.write('P', say('paper.mentionText', mention), small);
  writeHeading(sheet, say('paper.appeal'));
  sheet.write('P', say('paper.appealText'), small);
}
