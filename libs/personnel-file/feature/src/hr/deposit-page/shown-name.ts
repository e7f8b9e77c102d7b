// Controls, and what makes a text read backwards or hides in it: as the server shows names.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A file's name as it may be shown: `facture\u202efdp.exe` would read as a PDF. */
export function shownName(name: string): string {
  return name.toWellFormed().normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
