import { jpeg, png, soundPdf } from '../testing';
import { inspectDocument } from './inspect-document';

const zipEnd = (comment = '') => {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment)]);
};
const types = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' } as const;
const outcome = async (
  bytes: Buffer,
  extension: keyof typeof types,
  mediaType: string = types[extension],
) => {
  const inspection = await inspectDocument(bytes, { fileName: `piece.${extension}`, mediaType });
  return 'refusal' in inspection ? inspection.refusal : inspection.mediaType;
};

describe('an image', () => {
  it.each<[string, Buffer, keyof typeof types, string]>([
    ['a PNG', png(), 'png', 'image/png'],
    ['a JPEG', jpeg(), 'jpg', 'image/jpeg'],
    ['a photo with its depth map', Buffer.concat([jpeg(), jpeg(), Buffer.alloc(8)]), 'jpg', 'image/jpeg'],
    ['one of 49 megapixels', jpeg(7000, 7000), 'jpg', 'image/jpeg'],
    ['one of 51 megapixels', jpeg(7200, 7200), 'jpg', 'TOO_MANY_PIXELS'],
    ['a bomb of pixels', png(8, 8, { width: 60_000, height: 60_000 }), 'png', 'TOO_MANY_PIXELS'],
    ['no width', png(8, 8, { width: 0, height: 8 }), 'png', 'IMAGE_UNREADABLE'],
    ['a PNG cut short', png().subarray(0, -4), 'png', 'IMAGE_UNREADABLE'],
    [
      'a PNG altered',
      Buffer.from(png().map((byte, index) => (index === 20 ? byte ^ 1 : byte))),
      'png',
      'IMAGE_UNREADABLE',
    ],
    ['a JPEG cut short', jpeg().subarray(0, -2), 'jpg', 'IMAGE_UNREADABLE'],
    ['nothing but the first bytes of a JPEG', Buffer.from('ffd8ffe0', 'hex'), 'jpg', 'IMAGE_UNREADABLE'],
    [
      'nothing but the first bytes of a PNG',
      Buffer.from('89504e470d0a1a0a', 'hex'),
      'png',
      'IMAGE_UNREADABLE',
    ],
  ])('%s', async (_, bytes, extension, expected) => {
    await expect(outcome(bytes, extension)).resolves.toBe(expected);
  });
});

describe('a file of two natures', () => {
  it.each<[string, Buffer, keyof typeof types, string]>([
    [
      'a page after a PDF',
      Buffer.concat([soundPdf(), Buffer.from('<script>alert(1)</script>')]),
      'pdf',
      'EXTRA_DATA',
    ],
    [
      'a page in a PDF’s first comment',
      Buffer.concat([Buffer.from('%PDF-1.7\n%<html><script>'), soundPdf().subarray(8)]),
      'pdf',
      'EXTRA_DATA',
    ],
    ['a program after a PNG', Buffer.concat([png(), Buffer.from('MZ\u0090\u0000')]), 'png', 'EXTRA_DATA'],
    ['an archive after a PNG', Buffer.concat([png(), zipEnd()]), 'png', 'EXTRA_DATA'],
    ['a program after a JPEG', Buffer.concat([jpeg(), Buffer.from('MZ\u0090\u0000')]), 'jpg', 'EXTRA_DATA'],
    [
      'an archive whose comment is the end of a PDF',
      Buffer.concat([soundPdf().subarray(0, -6), zipEnd('%%EOF\n')]),
      'pdf',
      'EXTRA_DATA',
    ],
    ['a PDF that begins as a program', Buffer.concat([Buffer.from('MZ'), soundPdf()]), 'pdf', 'TYPE_UNKNOWN'],
    ['a PDF after some text', Buffer.concat([Buffer.from('\n'), soundPdf()]), 'pdf', 'TYPE_UNKNOWN'],
  ])('%s is refused', async (_, bytes, extension, expected) => {
    await expect(outcome(bytes, extension)).resolves.toBe(expected);
  });
});

describe('a file that is not what it says', () => {
  it.each<[string, Buffer, keyof typeof types, string, string]>([
    ['a program named as a PDF', Buffer.from('MZ\u0090'), 'pdf', types.pdf, 'TYPE_UNKNOWN'],
    [
      'a drawing that runs scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'png',
      types.png,
      'TYPE_UNKNOWN',
    ],
    ['nothing', Buffer.alloc(0), 'pdf', types.pdf, 'TYPE_UNKNOWN'],
    ['a PNG named as a PDF', png(), 'pdf', types.pdf, 'TYPE_MISMATCH'],
    ['a PDF named as a PNG', soundPdf(), 'png', types.png, 'TYPE_MISMATCH'],
    ['a PDF that says it is a page', soundPdf(), 'pdf', 'text/html', 'TYPE_MISMATCH'],
    ['a PDF of which the system knows nothing', soundPdf(), 'pdf', '', 'application/pdf'],
    ['a PDF under the type of any file', soundPdf(), 'pdf', 'application/octet-stream', 'application/pdf'],
  ])('%s', async (_, bytes, extension, mediaType, expected) => {
    await expect(outcome(bytes, extension, mediaType)).resolves.toBe(expected);
  });
});
