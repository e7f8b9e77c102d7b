import { displayName } from '@jalon/identity/api';
import { Language, type RequestContext } from '@jalon/shared/api';
import { drawable, GREY, INK, Sheet } from '@jalon/shared/pdf';
import { documentTypeOf } from '../nomenclature';
import { groundInWords } from '../reading-ground.types';
import { sayDate, speak, type TextKey } from '../speak';
import { type ChosenPiece, parisDay } from './bundle.rules';
import { type BundleContents, groundOfBundle } from './bundle-contents';

/** A slip being typeset, and the words for it. */
interface Slip extends BundleContents {
  readonly sheet: Sheet;
  readonly say: (key: TextKey, values?: Record<string, string | number>) => string;
}

/** The slip on paper: whose file, who asked, when, on what ground; each piece with its digest; what is not there. */
export async function bundleSlip(
  ctx: RequestContext,
  contents: BundleContents,
): Promise<{ bytes: Buffer; pageCount: number }> {
  const { language } = contents.order;
  const say: Slip['say'] = (key, values) => speak(language, key, values);
  const sheet = new Sheet({
    title: say('bundle.title'),
    author: contents.file.employerName,
    date: ctx.today(),
    language: language === Language.EN ? 'en-GB' : 'fr-FR',
  });
  const slip = { sheet, say, ...contents };
  writeHead(slip, ctx.today());
  writeFaults(slip);
  writePieces(slip);
  writeEnd(slip);
  return sheet.finish();
}

function writeHead({ sheet, say, ...contents }: Slip, today: string): void {
  const { file, order, chosen, askedByName } = contents;
  const { language } = order;
  sheet.write('P', drawable('title', file.employerName), { face: 'title', size: 12, leading: 17 });
  sheet.gap(6);
  sheet.write('H1', say('bundle.title'), { face: 'title', size: 18, leading: 24 });
  const holder = displayName(file.agent);
  for (const line of [
    say('bundle.holder', { holder, matricule: file.agent.matricule }),
    say('bundle.asked', {
      asker: askedByName,
      date: sayDate(language, parisDay(order.askedAt)),
    }),
    say('bundle.made', { date: sayDate(language, today) }),
    say('bundle.ground', { ground: groundInWords(language, groundOfBundle(contents)) }),
    say(order.pieceIds ? 'bundle.someOf' : 'bundle.whole', { pieces: sayPieces(say, chosen.length) }),
  ]) {
    sheet.write('P', drawable('body', line));
  }
  if (groundOfBundle(contents).label !== null) sheet.write('P', say('bundle.readableOnly'), { face: 'note' });
}

function sayPieces(say: Slip['say'], count: number): string {
  return say(count === 0 ? 'bundle.none' : count === 1 ? 'bundle.one' : 'bundle.many', { count });
}

/** Before the list: what is missing must not be found out at its end. */
function writeFaults({ sheet, say, faults }: Slip): void {
  if (faults.length === 0) return;
  writeHeading(sheet, say('bundle.faults'));
  for (const { pieceNumber, reason } of faults) {
    const which = pieceNumber === null ? say('bundle.aPiece') : say('bundle.piece', { number: pieceNumber });
    sheet.write('P', say(`bundle.fault.${reason}` as TextKey, { piece: which }));
  }
}

function writePieces({ sheet, say, chosen, order }: Slip): void {
  const byHeading = Map.groupBy(chosen, ({ piece }) => documentTypeOf(piece.documentTypeCode).headingCode);
  for (const code of [...byHeading.keys()].sort()) {
    const pieces = byHeading.get(code) ?? [];
    const label = documentTypeOf(pieces[0]?.piece.documentTypeCode ?? '').headingLabel;
    writeHeading(sheet, `${code} – ${label}`);
    for (const { piece } of pieces) writePiece(sheet, say, piece, order.language);
  }
}

function writePiece(sheet: Sheet, say: Slip['say'], piece: ChosenPiece['piece'], language: Language): void {
  sheet.ensure(54);
  const { number, title, pageCount, byteSize, sha256 } = piece;
  sheet.write('P', drawable('strong', `${say('bundle.piece', { number })} – ${title}`), { face: 'strong' });
  const facts = say(pageCount === 1 ? 'bundle.facts.one' : 'bundle.facts.many', {
    date: sayDate(language, piece.documentDate),
    registered: sayDate(language, parisDay(piece.registeredAt)),
    pages: pageCount,
    size: new Intl.NumberFormat(language === Language.FR ? 'fr-FR' : 'en-GB').format(Number(byteSize)),
  });
  sheet.write('P', drawable('body', facts), { size: 9.2 });
  sheet.write('P', `SHA-256 ${sha256.replace(/(.{16})(?=.)/g, '$1 ')}`, {
    face: 'label',
    size: 7.6,
    colour: GREY,
  });
  sheet.gap(5);
}

function writeEnd({ sheet, say, file: { contact } }: Slip): void {
  writeHeading(sheet, say('bundle.about'));
  sheet.write('P', say('bundle.copy'));
  sheet.write('P', say('bundle.check'));
  if (!contact) return;
  const ways = [contact.phone, contact.email].filter(Boolean).join(', ');
  sheet.write('P', drawable('body', say('bundle.contact', { name: contact.name, role: contact.role, ways })));
}

function writeHeading(sheet: Sheet, text: string): void {
  sheet.ensure(70);
  sheet.gap(9);
  sheet.write('H2', drawable('title', text), { face: 'title', size: 11, leading: 16, colour: INK });
}
