type Document = PDFKit.PDFDocument;

/** Draws a plain emblem in a square of `size` points; no public emblem is imitated. */
export type Emblem = (document: Document, x: number, y: number, size: number, colour: string) => void;

/** Three waves in a disc: a region by the sea. */
export const waves: Emblem = (document, x, y, size, colour) => {
  const radius = size / 2;
  document
    .save()
    .circle(x + radius, y + radius, radius)
    .fill(colour);
  document.circle(x + radius, y + radius, radius).clip();
  document
    .lineWidth(size * 0.075)
    .strokeColor('white')
    .lineCap('round');
  for (const level of [0.42, 0.6, 0.78]) {
    const height = y + size * level;
    document.moveTo(x - size * 0.1, height);
    for (let step = 0; step < 4; step += 1) {
      const start = x + size * (-0.1 + step * 0.3);
      document.quadraticCurveTo(
        start + size * 0.15,
        height + (step % 2 ? -1 : 1) * size * 0.13,
        start + size * 0.3,
        height,
      );
    }
    document.stroke();
  }
  document.restore();
};

/** Two hills and a rising sun in a rounded square: the hospital of a valley. */
export const valley: Emblem = (document, x, y, size, colour) => {
  document
    .save()
    .roundedRect(x, y, size, size, size * 0.2)
    .fill(colour);
  document.roundedRect(x, y, size, size, size * 0.2).clip();
  document.circle(x + size * 0.5, y + size * 0.46, size * 0.17).fill('white');
  document
    .moveTo(x, y + size * 0.56)
    .quadraticCurveTo(x + size * 0.3, y + size * 0.42, x + size * 0.56, y + size * 0.76);
  document
    .lineTo(x + size * 0.56, y + size)
    .lineTo(x, y + size)
    .fillOpacity(0.55)
    .fill('white');
  document
    .moveTo(x + size * 0.3, y + size)
    .quadraticCurveTo(x + size * 0.62, y + size * 0.5, x + size, y + size * 0.58);
  document
    .lineTo(x + size, y + size)
    .fillOpacity(0.9)
    .fill('white');
  document.restore();
};

/** A lighthouse and its two beams: a directorate at the end of the land. */
export const lighthouse: Emblem = (document, x, y, size, colour) => {
  document.save().rect(x, y, size, size).fill(colour);
  const at = (px: number, py: number) => [x + size * px, y + size * py] as const;
  document
    .polygon([...at(0.41, 0.4)], [...at(0.59, 0.4)], [...at(0.66, 0.86)], [...at(0.34, 0.86)])
    .fill('white');
  document.rect(...at(0.43, 0.24), size * 0.14, size * 0.11).fill('white');
  document.fillOpacity(0.55);
  document.polygon([...at(0.38, 0.3)], [...at(0.08, 0.2)], [...at(0.08, 0.4)]).fill('white');
  document.polygon([...at(0.62, 0.3)], [...at(0.92, 0.2)], [...at(0.92, 0.4)]).fill('white');
  document.restore();
};
