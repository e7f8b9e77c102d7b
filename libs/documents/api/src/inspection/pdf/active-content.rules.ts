import type { UploadRefusal } from '@jalon/shared/api';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { dictionaryOf } from './pdf-objects';

/** Entries that make a document act, whatever they hold. */
const keys: Readonly<Record<string, UploadRefusal>> = {
  JS: 'PDF_SCRIPT',
  JavaScript: 'PDF_SCRIPT',
  AA: 'PDF_ACTION',
  XFA: 'PDF_DYNAMIC_FORM',
  EF: 'PDF_ATTACHMENT',
  EmbeddedFiles: 'PDF_ATTACHMENT',
  Collection: 'PDF_ATTACHMENT',
  RichMediaContent: 'PDF_MULTIMEDIA',
  RichMediaSettings: 'PDF_MULTIMEDIA',
};

/** What an action may not be (`/S`), nor an annotation or a stream (`/Subtype`, `/Type`). */
const kinds: Readonly<Record<string, UploadRefusal>> = {
  JavaScript: 'PDF_SCRIPT',
  Launch: 'PDF_ACTION',
  SubmitForm: 'PDF_ACTION',
  ImportData: 'PDF_ACTION',
  GoToR: 'PDF_ACTION',
  GoToE: 'PDF_ACTION',
  EmbeddedFile: 'PDF_ATTACHMENT',
  FileAttachment: 'PDF_ATTACHMENT',
  Rendition: 'PDF_MULTIMEDIA',
  RichMedia: 'PDF_MULTIMEDIA',
  RichMediaExecute: 'PDF_MULTIMEDIA',
  GoTo3DView: 'PDF_MULTIMEDIA',
  Movie: 'PDF_MULTIMEDIA',
  Sound: 'PDF_MULTIMEDIA',
  Screen: 'PDF_MULTIMEDIA',
  '3D': 'PDF_MULTIMEDIA',
};

/** Where a link may lead: a page, an address, a telephone. The reader is the one who follows it. */
const LINKS = /^\s*(?:https?:|mailto:|tel:|[^:]*$)/i;

const nameOf = (object: unknown): string => (object instanceof PDFName ? object.decodeText() : '');
const own = (table: Readonly<Record<string, UploadRefusal>>, name: string) =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What makes a document more than pages to be read, in any object of it, used or not; undefined when nothing does. */
export function activeContentOf(objects: readonly PDFObject[]): UploadRefusal | undefined {
  // Nested as deep as they like: no recursion to exhaust.
  const waiting: unknown[] = [...objects];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    // A name by itself may be the kind of an action that refers to it, in this revision or another.
    const found =
      own(kinds, nameOf(object)) ?? activeDictionary(dictionaryOf(object), object instanceof PDFRawStream);
    if (found) return found;
    if (object instanceof PDFArray) waiting.push(...object.asArray().filter(isNested));
    else waiting.push(...(dictionaryOf(object)?.values().filter(isNested) ?? []));
  }
  return undefined;
}

/** Only containers: a name inside one is judged by the entry it is the value of. */
function isNested(object: unknown): boolean {
  return object instanceof PDFDict || object instanceof PDFArray || object instanceof PDFRawStream;
}

function activeDictionary(dictionary: PDFDict | undefined, isStream: boolean): UploadRefusal | undefined {
  if (!dictionary) return undefined;
  for (const key of dictionary.keys()) {
    const found = own(keys, nameOf(key));
    if (found) return found;
  }
  const kind = (key: string) => nameOf(dictionary.lookup(PDFName.of(key)));
  const found = own(kinds, kind('S')) ?? own(kinds, kind('Subtype')) ?? own(kinds, kind('Type'));
  if (found) return found;
  const acts = openingOf(dictionary) ?? (linksElsewhere(dictionary) ? 'PDF_ACTION' : undefined);
  if (acts) return acts;
  return isStream ? undeclaredObjects(dictionary, kind('Type')) : undefined;
}

/** On opening, a document may go to one of its own pages, and do nothing else. */
function openingOf(dictionary: PDFDict): UploadRefusal | undefined {
  const opening = dictionary.lookup(PDFName.of('OpenAction'));
  if (!(opening instanceof PDFDict)) return undefined;
  const kind = nameOf(opening.lookup(PDFName.of('S')));
  return kind === 'GoTo' ? undefined : (own(kinds, kind) ?? 'PDF_ACTION');
}

function linksElsewhere(dictionary: PDFDict): boolean {
  const link = dictionary.lookup(PDFName.of('URI'));
  if (!(link instanceof PDFString || link instanceof PDFHexString)) return false;
  return !LINKS.test(link.decodeText());
}

/** Some readers look for objects in any stream that says where the first one is: this one then was not looked into. */
function undeclaredObjects(dictionary: PDFDict, type: string): UploadRefusal | undefined {
  const isOne = dictionary.has(PDFName.of('First')) && dictionary.has(PDFName.of('N'));
  return isOne && type !== 'ObjStm' ? 'PDF_UNREADABLE' : undefined;
}
