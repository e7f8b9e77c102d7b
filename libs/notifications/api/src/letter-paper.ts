import type { Language, NoticeTexts } from '@jalon/shared/api';
import { GREY, PAGE, Sheet } from '@jalon/shared/pdf';
import { sayDate, speak, type TextKey } from './speak';
import type { LetterCause } from './vocabulary';

/** What a letter says; unlike a mail, it is handed to the person, and names them. */
export interface LetterWords {
  readonly language: Language;
  readonly employerName: string;
  readonly holderName: string;
  /** YYYY-MM-DD, of its making. */
  readonly date: string;
  /** When the notice was given. */
  readonly toldOn: string;
  readonly cause: LetterCause;
  readonly notice: NoticeTexts;
  readonly url: string;
  readonly contact: LetterContact | null;
  /** What people quote when they ask about it. */
  readonly reference: string;
}

export interface LetterContact {
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly place: string | null;
}

const ACCENT = '#12436d';

/** A letter, tagged, its fonts inside. Made twice, it is the same. */
export async function typesetLetter(words: LetterWords): Promise<Buffer> {
  const say = (key: TextKey, values?: Record<string, string | number>) => speak(words.language, key, values);
  const sheet = new Sheet({
    title: `${say('letter.title')} – ${words.notice.title}`,
    author: words.employerName,
    date: words.date,
    language: words.language === 'EN' ? 'en-GB' : 'fr-FR',
  });
  const page = { sheet, say, ...words };
  writeHead(page);
  writeMessage(page);
  writeWays(page);
  writeFoot(page);
  return (await sheet.finish()).bytes;
}

interface LetterPage extends LetterWords {
  readonly sheet: Sheet;
  readonly say: (key: TextKey, values?: Record<string, string | number>) => string;
}

function writeHead({ sheet, say, employerName, holderName, language, date, notice }: LetterPage): void {
  sheet.decorate((pdf) => pdf.rect(0, 0, PAGE.width, 7).fill(ACCENT));
  sheet.write('P', employerName, { face: 'title', size: 12.5, leading: 16, colour: ACCENT });
  sheet.gap(30);
  // Where the window of an envelope is.
  sheet.write('P', say('letter.to', { holder: holderName }), { face: 'strong', size: 12, align: 'right' });
  sheet.gap(8);
  sheet.write('P', say('letter.date', { date: sayDate(language, date) }), { align: 'right' });
  sheet.gap(40);
  sheet.write('H1', notice.title, { face: 'title', size: 17, leading: 23 });
  sheet.gap(10);
}

function writeMessage({ sheet, say, language, toldOn, cause, notice }: LetterPage): void {
  writeHeading(sheet, say('letter.message'));
  const told = say('letter.told', { date: sayDate(language, toldOn) });
  sheet.write('P', told, { face: 'label', size: 8.8, leading: 15, colour: GREY });
  writeParagraph(sheet, notice.body);
  writeParagraph(sheet, say(`letter.cause.${cause}`));
}

function writeWays({ sheet, say, url, notice, contact }: LetterPage): void {
  writeHeading(sheet, say('letter.read'));
  writeParagraph(sheet, say('letter.readOnline', { url }));
  writeParagraph(sheet, say('letter.readPaper'));
  if (notice.remedies) {
    writeHeading(sheet, say('letter.remedies'));
    writeParagraph(sheet, notice.remedies);
  }
  writeHeading(sheet, say('letter.contact'));
  if (!contact) return writeParagraph(sheet, say('letter.noContact'));
  const { role, phone, hours, place } = contact;
  writeParagraph(sheet, say('letter.contactLine', { role, phone, hours }));
  if (place) writeParagraph(sheet, say('letter.place', { place }));
}

function writeHeading(sheet: Sheet, text: string): void {
  sheet.ensure(60);
  sheet.gap(12);
  sheet.write('H2', text, { face: 'title', size: 11.5, leading: 17, colour: ACCENT });
}

function writeParagraph(sheet: Sheet, text: string): void {
  sheet.write('P', text, { size: 11, leading: 15.5 });
  sheet.gap(4);
}

/** The foot of every page: a sheet gone astray still says what it belongs to, and names nobody. */
function writeFoot({ sheet, say, employerName, reference }: LetterPage): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    const y = PAGE.height - 48;
    sheet.mark(say('letter.running', { employer: employerName, reference }), PAGE.left, y, 'left');
    sheet.mark(say('letter.page', { page: index + 1, count }), PAGE.left, y, 'right');
  }
}
