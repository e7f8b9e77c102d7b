import { Language } from '@jalon/shared/api';
import { drawable, GREY, PAGE, RULE, Sheet, TEXT_WIDTH } from '@jalon/shared/pdf';
import { sayDay, speak, type TextKey } from '../speak';
import { CodePurpose } from '../vocabulary';
import { groupCode } from './code.rules';

/** Whom to ask, as the employer named them. */
export interface SlipContact {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly place: string | null;
}

/** What one slip says. */
export interface SlipWords {
  readonly name: string;
  readonly matricule: string;
  readonly code: string;
  readonly signInName: string;
  readonly purpose: CodePurpose;
}

/** What all the slips of a printing say. */
export interface SlipsWords {
  readonly language: Language;
  readonly employerName: string;
  /** Where the code is typed: an address short enough to be copied. */
  readonly url: string;
  /** YYYY-MM-DD, of the printing. */
  readonly date: string;
  readonly expiresAt: Date;
  readonly contact: SlipContact | null;
  readonly slips: readonly SlipWords[];
}

interface Page extends SlipsWords {
  readonly sheet: Sheet;
  readonly say: (key: TextKey, values?: Record<string, string | number>) => string;
}

const ACCENT = '#12436d';

/** The slips, one to a page, tagged: to be printed, handed over, and kept nowhere. */
export async function typesetSlips(words: SlipsWords): Promise<Buffer> {
  const say: Page['say'] = (key, values) => speak(words.language, key, values);
  const sheet = new Sheet({
    title: say('slip.title'),
    author: words.employerName,
    date: words.date,
    language: words.language === Language.EN ? 'en-GB' : 'fr-FR',
  });
  const page = { ...words, sheet, say };
  words.slips.forEach((slip, index) => {
    // A page each: whoever sorts them must never have two people's on one sheet.
    if (index > 0) sheet.ensure(PAGE.height);
    sheet.inside('Sect', () => writeSlip(page, slip));
  });
  writeFoot(page);
  return (await sheet.finish()).bytes;
}

function writeSlip(page: Page, slip: SlipWords): void {
  const { sheet, say, employerName } = page;
  const isRecovery = slip.purpose === CodePurpose.RECOVERY;
  sheet.decorate((pdf) => pdf.rect(0, 0, PAGE.width, 7).fill(ACCENT));
  write(sheet, 'P', employerName, { face: 'title', size: 12.5, leading: 16, colour: ACCENT });
  sheet.gap(30);
  const align = 'right';
  write(sheet, 'P', say('slip.for', { name: slip.name }), { face: 'strong', size: 12, align });
  write(sheet, 'P', say('slip.forMatricule', { matricule: slip.matricule }), { colour: GREY, align });
  sheet.gap(34);
  write(sheet, 'H1', say(isRecovery ? 'slip.recoveryTitle' : 'slip.title'), {
    face: 'title',
    size: 19,
    leading: 26,
  });
  sheet.gap(6);
  paragraph(sheet, say(isRecovery ? 'slip.recoveryIntro' : 'slip.intro', { employer: employerName }));
  writeCode(page, slip);
  heading(sheet, say('slip.steps'));
  for (const step of ['slip.step1', 'slip.step2', 'slip.step3'] as const)
    paragraph(sheet, say(step, { url: page.url }));
  heading(sheet, say('slip.name'));
  write(sheet, 'P', slip.signInName, { face: 'title', size: 13, leading: 20 });
  paragraph(sheet, say('slip.nameWhy'));
  writeHelp(page);
}

/** In a frame, in the letters of the title: those that are told apart best. */
function writeCode({ sheet, say, language, expiresAt }: Page, { code }: SlipWords): void {
  sheet.gap(12);
  const top = sheet.y;
  sheet.decorate((pdf) => pdf.roundedRect(PAGE.left, top, TEXT_WIDTH, 92, 6).stroke(RULE));
  sheet.gap(10);
  const inFrame = { x: PAGE.left + 16, width: TEXT_WIDTH - 32 };
  write(sheet, 'H2', say('slip.code'), { face: 'title', size: 11, leading: 16, colour: ACCENT, ...inFrame });
  write(sheet, 'P', groupCode(code), { face: 'title', size: 25, leading: 36, ...inFrame });
  const until = say('slip.until', { date: sayDay(language, expiresAt) });
  write(sheet, 'P', until, { face: 'label', size: 9, leading: 13, ...inFrame });
  sheet.y = top + 98;
}

function writeHelp({ sheet, say, contact }: Page): void {
  sheet.gap(8);
  write(sheet, 'P', say('slip.care'), { face: 'note', size: 10.5, leading: 15 });
  heading(sheet, say('slip.contact'));
  if (!contact) return paragraph(sheet, say('slip.noContact'));
  const { place, ...line } = contact;
  paragraph(sheet, say('slip.contactLine', line));
  if (place) paragraph(sheet, say('slip.place', { place }));
}

function heading(sheet: Sheet, text: string): void {
  sheet.gap(12);
  write(sheet, 'H2', text, { face: 'title', size: 11.5, leading: 18, colour: ACCENT });
}

function paragraph(sheet: Sheet, text: string): void {
  write(sheet, 'P', text, { size: 11, leading: 15.5 });
  sheet.gap(4);
}

/** Names hold letters that no font may have. */
function write(sheet: Sheet, tag: string, text: string, style: Parameters<Sheet['write']>[2] = {}): void {
  sheet.write(tag, drawable(style.face ?? 'body', text), style);
}

/** A sheet gone astray still says whose it is, and names nobody again. */
function writeFoot({ sheet, say, employerName }: Page): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.mark(say('slip.running', { employer: employerName }), PAGE.left, PAGE.height - 48, 'left');
  }
}
