/** The name a saved piece takes: our own, made of its number and title. */
export function fileNameOf({ number, title }: { number: number; title: string }, mediaType: string): string {
  return `Pièce ${number} - ${safeFileName(title, 100)}.${extensions[mediaType] ?? 'bin'}`;
}

/** A text as the name of a file or of a folder, cut to `longest` characters. */
export function safeFileName(text: string, longest: number): string {
  // What no file system takes, and what would end a header or a path.
  // eslint-disable-next-line no-control-regex
  const forbidden = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;
  const safe = text.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  return [...safe].slice(0, longest).join('').trim();
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};
