import { Language } from '@jalon/shared/api';
import { GREY, PAGE, RULE, Sheet, TEXT_WIDTH } from '@jalon/shared/pdf';
import { ACCENT, type CertificatePage, type CertificatePaper, writeHeading } from './certificate-page';
import { writeMentions, writeVerification } from './certificate-paper-end';
import { sayArea, sayFramework, sayLevel } from './framework-words';
import { sayDate, speak, type TextKey } from './speak';

/** The certificate on paper: tagged, its fonts inside, the signed credential attached. Made twice, it is the same. */
export async function typesetCertificate(
  paper: CertificatePaper,
  language = Language.FR,
): Promise<{ bytes: Buffer; pageCount: number }> {
  const { certificate, issuer } = paper;
  const say = (key: TextKey, values?: Record<string, string | number>) => speak(language, key, values);
  const sheet = new Sheet({
    title: `${say('certificate.title')} – ${certificate.holderName}`,
    author: issuer.name,
    date: certificate.issuedOn,
    language: language === Language.EN ? 'en-GB' : 'fr-FR',
  });
  const page = { sheet, say, language, ...paper };
  writeHead(page);
  writeLevels(page);
  writeFacts(sheet, say('paper.assessment'), assessmentRows(page));
  writeFacts(sheet, say('paper.decision'), decisionRows(page));
  writeVerification(page);
  writeMentions(page);
  writeFoot(page);
  const json = Buffer.from(JSON.stringify(certificate.credential, null, 2));
  sheet.attach('credential.json', json, { type: 'application/json', description: 'Open Badges 3.0' });
  return sheet.finish();
}

function writeHead({ sheet, say, certificate, issuer, language }: CertificatePage): void {
  sheet.decorate((pdf) => pdf.rect(0, 0, PAGE.width, 7).fill(ACCENT));
  sheet.write('P', issuer.name, { face: 'title', size: 12.5, leading: 16, colour: ACCENT });
  sheet.write('P', say('paper.siret', { siret: issuer.siret }), { face: 'label', size: 8.4, colour: GREY });
  sheet.gap(4);
  sheet.write('P', say('paper.kind'), {
    face: 'label',
    size: 9.5,
    leading: 14,
    align: 'center',
    colour: GREY,
  });
  sheet.write('H1', say('certificate.title'), { face: 'title', size: 19, leading: 25, align: 'center' });
  sheet.write('P', say('paper.awarded'), { align: 'center', leading: 17 });
  sheet.write('P', certificate.holderName, { face: 'strong', size: 16, leading: 22, align: 'center' });
  const birthName = certificate.holderBirthName;
  if (!certificate.holderName.endsWith(birthName)) {
    sheet.write('P', say('paper.birthName', { name: birthName }), { align: 'center', size: 9.5 });
  }
  sheet.gap(6);
  sheet.write('P', say('paper.framework', { framework: sayFramework(language) }), {
    align: 'center',
    size: 9.5,
  });
  sheet.gap(6);
}

const COLUMNS = [
  { x: PAGE.left, width: 160 },
  { x: PAGE.left + 170, width: 60 },
  { x: PAGE.left + 240, width: TEXT_WIDTH - 240 },
];

function writeLevels({ sheet, say, certificate, language }: CertificatePage): void {
  writeHeading(sheet, say('paper.levels'));
  sheet.inside('Table', () => {
    writeRow(sheet, 'TH', [say('paper.area'), say('paper.level'), say('paper.meaning')]);
    for (const { areaCode, level } of certificate.areas) {
      const reached = level === null ? say('paper.noLevel') : say('paper.levelOutOf', { level });
      writeRow(sheet, 'TD', [sayArea(language, areaCode), reached, sayLevel(language, level)]);
    }
  });
  sheet.gap(4);
}

function writeRow(sheet: Sheet, tag: 'TH' | 'TD', cells: readonly string[]): void {
  const style = tag === 'TH' ? ({ face: 'label', size: 8.6 } as const) : ({ size: 9.8 } as const);
  const placed = cells.map((text, index) => ({ text, style: { ...style, leading: 13, ...COLUMNS[index] } }));
  const height = Math.max(...placed.map((cell) => sheet.heightOf(cell.text, cell.style))) + 5;
  sheet.ensure(height);
  const top = sheet.y;
  sheet.inside('TR', () => {
    for (const cell of placed) {
      sheet.y = top;
      sheet.write(tag, cell.text, cell.style);
    }
  });
  sheet.y = top + height;
  drawRule(sheet);
}

type Rows = readonly (readonly [label: string, value: string])[];

function assessmentRows({ say, certificate, language }: CertificatePage): Rows {
  return [
    [say('paper.nature'), say('paper.natureValue', { questions: certificate.questionCount })],
    [say('paper.date'), sayDate(language, certificate.assessedOn)],
    [
      say('paper.conditions'),
      say(certificate.supervised ? 'certificate.supervised' : 'certificate.unsupervised'),
    ],
    [say('paper.threshold'), say('credential.criteria')],
  ];
}

function decisionRows({ say, certificate, replaces, language }: CertificatePage): Rows {
  const { number, decidedByName, decidedByQuality, decidedOn } = certificate;
  const { issuedByName, issuedByQuality, issuedOn, validUntil } = certificate;
  const decided = { name: decidedByName, quality: decidedByQuality, date: sayDate(language, decidedOn) };
  const issued = { name: issuedByName, quality: issuedByQuality, date: sayDate(language, issuedOn) };
  return [
    [say('paper.number'), number],
    ...(replaces ? [[say('paper.replaces'), say('paper.replacesValue', { number: replaces })] as const] : []),
    [say('paper.decidedBy'), say('paper.decidedByValue', decided)],
    [say('paper.issuedBy'), say('paper.issuedByValue', issued)],
    [say('paper.validity'), say('paper.validityValue', { date: sayDate(language, validUntil) })],
    [say('paper.filed'), say('paper.filedValue')],
  ];
}

function drawRule(sheet: Sheet): void {
  const y = sheet.y - 2;
  const to = PAGE.left + TEXT_WIDTH;
  sheet.decorate((pdf) => pdf.moveTo(PAGE.left, y).lineTo(to, y).lineWidth(0.4).strokeColor(RULE).stroke());
}

function writeFacts(sheet: Sheet, heading: string, rows: Rows): void {
  writeHeading(sheet, heading);
  const label = { face: 'label', size: 8.6, leading: 13, x: PAGE.left, width: 90, colour: GREY } as const;
  const value = { size: 9.8, leading: 13, x: PAGE.left + 100, width: TEXT_WIDTH - 100 } as const;
  sheet.inside('Table', () => {
    for (const [name, text] of rows) {
      const height = sheet.heightOf(text, value) + 3;
      sheet.ensure(height);
      const top = sheet.y;
      sheet.inside('TR', () => {
        sheet.write('TH', name, label);
        sheet.y = top;
        sheet.write('TD', text, value);
      });
      sheet.y = top + height;
    }
  });
  sheet.gap(4);
}

/** The foot of every page: a sheet gone astray still says what it belongs to. */
function writeFoot({ sheet, say, certificate, issuer }: CertificatePage): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    const y = PAGE.height - 48;
    sheet.mark(
      say('paper.running', { number: certificate.number, employer: issuer.name }),
      PAGE.left,
      y,
      'left',
    );
    sheet.mark(`${index + 1} / ${count}`, PAGE.left, y, 'right');
  }
}
