import type { Paper } from './content';
import { GREY, INK, PAGE, RULE, TEXT_WIDTH, type Sheet } from '@jalon/shared/pdf';

const EMBLEM = 44;

/** The head of the first page: who speaks, and under which reference. */
export function writeLetterhead(sheet: Sheet, paper: Paper): void {
  const { issuer, employer } = paper;
  const top = PAGE.top;
  const left = issuer ? PAGE.left : PAGE.left + EMBLEM + 13;
  const width = 268;
  sheet.decorate((pdf) => {
    pdf.rect(0, 0, PAGE.width, 7).fill(issuer ? GREY : employer.accent);
    if (!issuer) employer.emblem(pdf, PAGE.left, top, EMBLEM, employer.accent);
  });
  sheet.y = top - 1;
  const colour = issuer ? INK : employer.accent;
  sheet.write('P', issuer?.name ?? employer.name, {
    face: 'title',
    size: 12.5,
    leading: 15,
    x: left,
    width,
    colour,
  });
  for (const line of issuer?.lines ?? [paper.service, ...employer.address]) {
    sheet.write('P', line, { face: 'label', size: 8.4, leading: 11, x: left, width, colour: GREY });
  }
  const bottom = Math.max(sheet.y, top + EMBLEM);
  sheet.y = top + 1;
  const right = {
    face: 'label',
    size: 8.4,
    leading: 11,
    x: PAGE.width - PAGE.right - 150,
    width: 150,
    align: 'right',
    colour: GREY,
  } as const;
  sheet.write('P', `Réf. ${paper.reference}`, right);
  if (!issuer) sheet.write('P', `SIRET ${spacedSiret(employer.siret)}`, right);
  sheet.y = bottom + 12;
  sheet.decorate((pdf) =>
    pdf
      .moveTo(PAGE.left, sheet.y)
      .lineTo(PAGE.left + TEXT_WIDTH, sheet.y)
      .lineWidth(0.6)
      .strokeColor(RULE)
      .stroke(),
  );
  sheet.y += 17;
}

/** The foot of every page, and the head of the following ones; readers skip them. */
export function writeRunningLines(sheet: Sheet, paper: Paper): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.decorate((pdf) => {
      pdf
        .moveTo(PAGE.left, PAGE.height - 54)
        .lineTo(PAGE.width - PAGE.right, PAGE.height - 54)
        .lineWidth(0.5)
        .strokeColor(RULE)
        .stroke();
      if (index > 0) pdf.rect(0, 0, PAGE.width, 7).fill(paper.issuer ? GREY : paper.employer.accent);
    });
    if (index > 0)
      sheet.mark(`${paper.issuer?.name ?? paper.employer.name} — ${paper.title}`, PAGE.left, 40, 'left');
    sheet.mark(
      'Document fictif, fait pour une démonstration : sans valeur juridique',
      PAGE.left,
      PAGE.height - 48,
      'left',
    );
    sheet.mark(`${index + 1} / ${count}`, PAGE.left, PAGE.height - 48, 'right');
  }
}

function spacedSiret(siret: string): string {
  return `${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)} ${siret.slice(9)}`;
}
