const LONGEST = 180;
// Controls, and what makes a text read backwards or hides in it: a name is shown, and must show what it is.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** The name of a sent file, as it may be shown: no folder, nothing unseen, not too long. It is never used as a path. */
export function shownFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  const { stem, extension } = partsOf(name);
  return `${[...stem].slice(0, LONGEST).join('')}${extension}`;
}

/** `.pdf`, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return partsOf(name).extension.toLowerCase();
}

function partsOf(name: string): { readonly stem: string; readonly extension: string } {
  const [, stem, extension] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(name) ?? [];
  return { stem: stem ?? '', extension: extension ?? '' };
}
