import { chance } from '../chance';

/** Draws a hand's flourish, always the same for a name, over `width` points. */
export function drawSignature(
  pdf: PDFKit.PDFDocument,
  name: string,
  x: number,
  y: number,
  width: number,
): void {
  const strokes = 7 + Math.floor(chance(name, 'strokes') * 4);
  const step = width / strokes;
  pdf.save().lineWidth(0.9).lineCap('round').lineJoin('round').strokeColor('#23306e');
  pdf.moveTo(x, y + 12);
  for (let index = 0; index < strokes; index += 1) {
    const height = 4 + chance(name, `height ${index}`) * (index === 0 ? 20 : 13);
    const left = x + index * step;
    const lean = step * (0.2 + chance(name, `lean ${index}`));
    pdf.bezierCurveTo(
      left + lean,
      y + 12 - height * 1.5,
      left + step * 1.15,
      y + 12 - height,
      left + step * 0.8,
      y + 12,
    );
    pdf.bezierCurveTo(
      left + step * 0.6,
      y + 16 + height * 0.3,
      left + step * 0.8,
      y + 14,
      left + step,
      y + 12 - height * 0.2,
    );
  }
  pdf.stroke();
  pdf
    .moveTo(x - 6, y + 21)
    .bezierCurveTo(x + width * 0.3, y + 15, x + width * 0.7, y + 20, x + width * 1.1, y + 13)
    .stroke();
  pdf.restore();
}
