import { buffer } from 'node:stream/consumers';
import { openStoredFile } from '@jalon/documents/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { PDFDocument } from '@cantoo/pdf-lib';
import { noteLetterAct } from './letter-delivery.service';
import { reachLetters } from './letter-list.service';
import { LetterAct } from './vocabulary';

/** A paper to print; its name says nothing of whom it is for. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One letter, or several one after the other: whoever opens them is in the history of each. */
export async function letterFile(ctx: RequestContext, ids: readonly string[]): Promise<LetterFile> {
  const letters = await reachLetters(ctx, ids);
  const papers: Buffer[] = [];
  for (const { id, fileId } of letters) {
    if (fileId === null) throw notFound();
    const file = await openStoredFile(ctx, fileId);
    await noteLetterAct(ctx, id, LetterAct.OPENED);
    papers.push(await buffer(await file.read()));
  }
  const [first] = letters;
  const [paper] = papers;
  if (first && paper && papers.length === 1) return { name: `courrier-${first.reference}.pdf`, bytes: paper };
  return { name: `courriers-${ctx.today()}.pdf`, bytes: await bind(papers) };
}

/** All of them in one file, to be printed at once. */
async function bind(papers: readonly Buffer[]): Promise<Buffer> {
  const bound = await PDFDocument.create();
  for (const paper of papers) {
    const document = await PDFDocument.load(paper);
    for (const page of await bound.copyPages(document, document.getPageIndices())) bound.addPage(page);
  }
  return Buffer.from(await bound.save());
}
