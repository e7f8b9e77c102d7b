/** The name a saved piece takes: our own, made of its number and title. */
export function fileNameOf({ number, title }: { number: number; title: string }, mediaType: string): string {
  // What no file system takes, and what would end a header or a path.
  // eslint-disable-next-line no-control-regex
  const forbidden = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;
  const safe = title.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();
  return `Pièce ${number} - ${[...safe].slice(0, 100).join('').trim()}.${extensions[mediaType] ?? 'bin'}`;
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};
