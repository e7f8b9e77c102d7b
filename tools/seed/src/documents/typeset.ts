import type { Block, Grid, Paper, Signature, Signatures } from './content';
import { writeLetterhead, writeRunningLines } from './letterhead';
import { drawSignature } from './signature';
import { GREY, PAGE, RULE, Sheet, TEXT_WIDTH } from '@jalon/shared/pdf';

/** Makes the PDF of a paper: tagged, in French, with its own subset of each font. */
export async function typeset(paper: Paper): Promise<{ bytes: Buffer; pageCount: number }> {
  const author = paper.issuer?.name ?? paper.employer.name;
  const sheet = new Sheet({ title: paper.title, author, date: paper.date });
  writeLetterhead(sheet, paper);
  for (const block of paper.blocks) writeBlock(sheet, block, paper);
  writeRunningLines(sheet, paper);
  return sheet.finish();
}

type Writers = {
  [K in Block['kind']]: (sheet: Sheet, block: Extract<Block, { kind: K }>, paper: Paper) => void;
};

const writers: Writers = {
  title: (sheet, { above, text, below }, { employer, issuer }) => {
    const colour = issuer ? undefined : employer.accent;
    sheet.gap(4);
    if (above)
      sheet.write('P', above, { face: 'label', size: 9.5, leading: 14, align: 'center', colour: GREY });
    sheet.write('H1', text, {
      face: 'title',
      size: 15,
      leading: 19,
      align: 'center',
      ...(colour ? { colour } : {}),
    });
    if (below) sheet.write('P', below, { size: 11.5, leading: 16, align: 'center' });
    sheet.gap(13);
  },
  heading: (sheet, { text }, { employer }) => {
    sheet.ensure(58);
    sheet.gap(7);
    sheet.write('H2', text, { face: 'title', size: 11, leading: 15, colour: employer.accent });
    sheet.gap(3);
  },
  paragraph: (sheet, { text, align = 'left' }) => {
    sheet.write('P', text, { align });
    sheet.gap(7);
  },
  note: (sheet, { text }) => {
    sheet.write('P', text, { face: 'note', size: 9, colour: GREY });
    sheet.gap(6);
  },
  addressee: (sheet, { lines }) => {
    for (const line of lines)
      sheet.write('P', line, { x: PAGE.left + 250, width: TEXT_WIDTH - 250, leading: 14 });
    sheet.gap(22);
  },
  clauses: (sheet, { items }) => {
    for (const item of items) {
      sheet.write('P', item, { size: 10 });
      sheet.gap(2.5);
    }
    sheet.gap(5);
  },
  enacting: (sheet, { text }) => {
    sheet.ensure(60);
    sheet.gap(3);
    sheet.write('P', text, { face: 'title', size: 12, leading: 17, align: 'center' });
    sheet.gap(7);
  },
  article: (sheet, { label, text }) => {
    sheet.ensure(32);
    sheet.write('P', `**${label}.** – ${text}`);
    sheet.gap(5);
  },
  facts: writeFacts,
  bullets: (sheet, { items }) => {
    sheet.inside('L', () => items.forEach((item) => writeBullet(sheet, item)));
    sheet.gap(6);
  },
  grid: writeGrid,
  box: (sheet, { title, text, blankLines = 0 }) => {
    const inner = { x: PAGE.left + 12, width: TEXT_WIDTH - 24 };
    const height = 26 + sheet.heightOf(text, { ...inner, size: 10 }) + blankLines * 16;
    sheet.ensure(height + 8);
    const top = sheet.y;
    sheet.decorate((pdf) =>
      pdf.roundedRect(PAGE.left, top, TEXT_WIDTH, height, 4).lineWidth(0.7).strokeColor(RULE).stroke(),
    );
    sheet.y += 8;
    sheet.write('P', title, { ...inner, face: 'title', size: 9, leading: 13 });
    if (text) sheet.write('P', text, { ...inner, size: 10 });
    sheet.y = top + height + 10;
  },
  signatures: writeSignatures,
};

function writeBlock<K extends Block['kind']>(
  sheet: Sheet,
  block: Extract<Block, { kind: K }>,
  paper: Paper,
): void {
  (writers[block.kind] as (sheet: Sheet, block: Block, paper: Paper) => void)(sheet, block, paper);
}

function writeFacts(sheet: Sheet, { rows }: Extract<Block, { kind: 'facts' }>): void {
  const label = { face: 'label', size: 9, leading: 14, x: PAGE.left, width: 160, colour: GREY } as const;
  const value = { size: 10.5, leading: 14, x: PAGE.left + 172, width: TEXT_WIDTH - 172 } as const;
  sheet.inside('Table', () => {
    for (const [name, text] of rows) {
      const height = Math.max(sheet.heightOf(name, label), sheet.heightOf(text, value)) + 4;
      sheet.ensure(height);
      const top = sheet.y;
      sheet.inside('TR', () => {
        sheet.write('TH', name, label);
        sheet.y = top;
        sheet.write('TD', text, value);
      });
      sheet.y = top + height;
      rule(sheet, sheet.y - 2.5);
    }
  });
  sheet.gap(10);
}

function writeGrid(sheet: Sheet, grid: Grid): void {
  sheet.inside('Table', () => {
    writeRow(sheet, grid, grid.columns, 'TH');
    for (const row of grid.rows) writeRow(sheet, grid, row, 'TD');
  });
  sheet.gap(10);
}

function writeRow(sheet: Sheet, { shares }: Grid, cells: readonly string[], tag: 'TH' | 'TD'): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const face = tag === 'TH' ? 'title' : 'body';
  let x = PAGE.left;
  const placed = cells.map((text, index) => {
    const width = (TEXT_WIDTH * (shares[index] ?? 1)) / total;
    const style = { face, size: tag === 'TH' ? 8.8 : 9.8, leading: 13, x: x + 5, width: width - 10 } as const;
    x += width;
    return { text, style };
  });
  const height = Math.max(...placed.map(({ text, style }) => sheet.heightOf(text, style))) + 9;
  sheet.ensure(height);
  const top = sheet.y;
  if (tag === 'TH') sheet.decorate((pdf) => pdf.rect(PAGE.left, top, TEXT_WIDTH, height).fill('#eeeef2'));
  sheet.inside('TR', () => {
    for (const { text, style } of placed) {
      sheet.y = top + 4;
      sheet.write(tag, text, style);
    }
  });
  sheet.y = top + height;
  rule(sheet, sheet.y);
}

function writeBullet(sheet: Sheet, item: string): void {
  sheet.ensure(15);
  const top = sheet.y;
  sheet.inside('LI', () => {
    sheet.write('Lbl', '–', { x: PAGE.left + 6, width: 10 });
    sheet.y = top;
    sheet.write('LBody', item, { x: PAGE.left + 20, width: TEXT_WIDTH - 20 });
  });
  sheet.gap(2);
}

/** A date, three lines, a hand and a name, which are never parted. */
const HEIGHT_OF_SIGNATURES = 126;

function writeSignatures(sheet: Sheet, { place, left, right }: Signatures): void {
  sheet.ensure(HEIGHT_OF_SIGNATURES);
  sheet.gap(6);
  const half = TEXT_WIDTH / 2 - 12;
  if (place) sheet.write('P', place, { x: PAGE.left + half + 24, width: half });
  sheet.gap(4);
  const top = sheet.y;
  const ends = [left, right].map((signature, index) => {
    sheet.y = top;
    if (signature) writeSignature(sheet, signature, PAGE.left + index * (half + 24), half);
    return sheet.y;
  });
  sheet.y = Math.max(...ends) + 12;
}

function writeSignature(sheet: Sheet, { lines, name, signed }: Signature, x: number, width: number): void {
  for (const line of lines) sheet.write('P', line, { x, width, size: 10, leading: 13.5 });
  if (signed) sheet.decorate((pdf) => drawSignature(pdf, name, x + 22, sheet.y + 14, 86));
  sheet.gap(signed ? 42 : 30);
  sheet.write('P', name, { x, width, face: 'strong', size: 10.5 });
}

function rule(sheet: Sheet, y: number): void {
  sheet.decorate((pdf) =>
    pdf
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + TEXT_WIDTH, y)
      .lineWidth(0.4)
      .strokeColor(RULE)
      .stroke(),
  );
}
