/** What is left beside a refused file, for whoever looks into the folder; the portal tells the reason in words. */
export async function* refusalNote(publicUrl: string, refusal: string): AsyncGenerator<Buffer> {
  yield Buffer.from(
    `Fichier non repris (${refusal}). La raison et que faire\u00a0: ${publicUrl}/rh/imports\n`,
  );
}
