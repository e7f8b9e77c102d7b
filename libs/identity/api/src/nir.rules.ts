/**
 * The parts of a French social security number (numéro d’inscription au répertoire): sex, year, month (or the codes
 * given when it is unknown), département, commune, order, and perhaps the key.
 */
const parts = [
  '[1-478]',
  String.raw`\d{2}`,
  String.raw`(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)`,
  String.raw`(?:2[AB]|(?!00|96)\d{2})`,
  String.raw`\d{3}`,
  String.raw`(?!000)\d{3}`,
];
const key = String.raw`(?!00|9[89])\d{2}`;
const separator = String.raw`[\s._/‐‑–-]`;

/** The number alone, however it is cut. */
const wholeText = new RegExp(`^${parts.join('')}(?:${key})?$`, 'i');
/** The number among words, written as on the card or in one piece. */
const amongWords = new RegExp(
  String.raw`(?<![\dA-Z])${parts.join(`${separator}?`)}(?:${separator}?${key})?(?![\dA-Z])`,
  'i',
);
const separators = new RegExp(separator, 'g');

/**
 * Whether a text is, or holds, what can be a French social security number (NIR), of 13 digits or of 15 with its key.
 * The law keeps it for payroll and social declarations (décret 2019-341): it is asked nowhere here, and refused
 * wherever it is typed. A wrong key does not make it acceptable: a number mistyped by one digit still points at its
 * holder.
 */
export function looksLikeNir(text: string): boolean {
  const plain = text.normalize('NFKC');
  return wholeText.test(plain.replace(separators, '')) || amongWords.test(plain);
}
