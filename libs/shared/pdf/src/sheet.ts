import PDFDocument from 'pdfkit';
import { openFont, splitByFont, measure, type Face } from './fonts';
import { breakLines, segmentsOf, toWords, type Line } from './typography';

export const INK = '#1b1b1f';
export const GREY = '#55565c';
export const RULE = '#b9bac0';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 60, top: 48, bottom: 70 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export interface TextStyle {
  readonly face?: Face;
  readonly size?: number;
  readonly leading?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly x?: number;
  readonly width?: number;
}

export interface SheetOptions {
  readonly title: string;
  readonly author: string;
  /** The day written as that of its making, YYYY-MM-DD: the same paper made twice has the same bytes. */
  readonly date: string;
  /** BCP 47. */
  readonly language?: string;
}

/** A tagged A4 document being typeset from top to bottom, with a cursor. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** Where the next line goes. */
  y: number = PAGE.top;
  private readonly root: PDFKit.PDFStructureElement;
  private parents: PDFKit.PDFStructureElement[];

  constructor({ title, author, date, language = 'fr-FR' }: SheetOptions) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      font: '',
      subset: 'PDF/UA',
      info: {
        Title: title,
        Author: author,
        CreationDate: new Date(`${date}T09:00:00Z`),
        ModDate: new Date(`${date}T09:00:00Z`),
      },
    } as unknown as PDFKit.PDFDocumentOptions);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.parents = [this.root];
  }

  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  /** Goes to the next page unless `height` points are left on this one. */
  ensure(height: number): void {
    if (height <= this.room) return;
    this.pdf.addPage();
    this.y = PAGE.top + 24;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Runs `work` inside a structure element: what it writes is its children. */
  inside(tag: string, work: () => void): void {
    const element = this.pdf.struct(tag);
    this.parents.at(-1)?.add(element);
    this.parents.push(element);
    work();
    this.parents.pop();
    element.end();
  }

  /** Draws a figure that readers hear as `alternative`. */
  figure(alternative: string, draw: (pdf: PDFKit.PDFDocument) => void): void {
    const element = this.pdf.struct('Figure', { alt: alternative });
    this.parents.at(-1)?.add(element);
    const content = this.pdf.markStructureContent('Figure');
    element.add(content);
    draw(this.pdf);
    this.pdf.endMarkedContent();
    element.end();
  }

  /** Carries a file inside the document. */
  attach(name: string, bytes: Buffer, { type, description }: { type: string; description: string }): void {
    const date = this.pdf.info.CreationDate;
    this.pdf.file(bytes, { name, type, description, creationDate: date, modifiedDate: date });
  }

  /** Draws what no reader has to hear: rules, emblems, running lines. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  /** Writes a running line, cut to one line, at a fixed height of the page; readers skip it. */
  mark(text: string, x: number, y: number, align: 'left' | 'right'): void {
    const line = this.compose(text, { face: 'label', size: 7.6 }).lines[0];
    if (!line) return;
    const before = this.y;
    this.y = y;
    this.decorate(() => this.drawLine(line, { x, align, colour: GREY, size: 7.6, last: true }));
    this.y = before;
  }

  /** Height that {@link write} would take. */
  heightOf(text: string, style: TextStyle = {}): number {
    const { lines, leading } = this.compose(text, style);
    return lines.length * leading;
  }

  /** Writes a text as one structure element, over as many pages as it needs. */
  write(tag: string, text: string, style: TextStyle = {}): void {
    const { lines, leading, size } = this.compose(text, style);
    const element = this.pdf.struct(tag);
    this.parents.at(-1)?.add(element);
    for (let index = 0; index < lines.length;) {
      // Never one lonely line at the foot of a page.
      this.ensure(leading * Math.min(2, lines.length - index));
      const fit = Math.max(1, Math.floor((this.room + 0.01) / leading));
      const content = this.pdf.markStructureContent(tag);
      element.add(content);
      for (const line of lines.slice(index, index + fit)) {
        this.drawLine(line, { ...style, size, last: line === lines.at(-1) });
        this.y += leading;
      }
      this.pdf.endMarkedContent();
      index += fit;
    }
    element.end();
  }

  /** The document's bytes and its number of pages. */
  async finish(): Promise<{ bytes: Buffer; pageCount: number }> {
    const pageCount = this.pdf.bufferedPageRange().count;
    this.root.end();
    const chunks: Buffer[] = [];
    const ended = new Promise((resolve, reject) => this.pdf.on('end', resolve).on('error', reject));
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    this.pdf.end();
    await ended;
    return { bytes: Buffer.concat(chunks), pageCount };
  }

  private compose(text: string, style: TextStyle) {
    const size = style.size ?? 10.2;
    const lines = breakLines(toWords(text, style.face ?? 'body'), size, style.width ?? TEXT_WIDTH);
    return { lines, size, leading: style.leading ?? size * 1.34 };
  }

  private drawLine(line: Line, style: TextStyle & { size: number; last: boolean }): void {
    const { size, align = 'left', width = TEXT_WIDTH } = style;
    const slack = Math.max(0, width - line.width);
    const gaps = line.words.filter(({ spaced }, index) => spaced && index > 0).length;
    const stretch = align === 'justify' && !style.last && gaps > 0 ? slack / gaps : 0;
    let x = (style.x ?? PAGE.left) + (align === 'right' ? slack : align === 'center' ? slack / 2 : 0);
    this.pdf.fillColor(style.colour ?? INK);
    // A space ends each line but the last: a reader and a search must not glue two words of two lines.
    const segments = segmentsOf(line, stretch > 0);
    const tail = segments.at(-1);
    if (tail && !style.last) tail.text += ' ';
    for (const segment of segments) {
      const space = segment.spaced ? measure(segment.face, size, ' ') : 0;
      const before = segment.first ? 0 : space + (segment.spaced ? stretch : 0);
      // The space is part of the text, so that a reader and a search find separate words.
      const text = segment.first || !segment.spaced ? segment.text : ` ${segment.text}`;
      this.drawRuns(text, segment.face, size, x + before - (segment.first ? 0 : space));
      x += before + segment.width * size;
    }
  }

  private drawRuns(text: string, face: Face, size: number, x: number): void {
    const runs = splitByFont(face, text);
    let left = x;
    for (const run of runs) {
      this.pdf.registerFont(run.font, openFont(run.font) as unknown as Buffer);
      this.pdf.font(run.font, size).text(run.text, left, this.y, { lineBreak: false });
      if (run !== runs.at(-1)) left += measure(face, size, run.text);
    }
  }
}
