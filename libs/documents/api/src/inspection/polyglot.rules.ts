const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Where programs that sniff a page or a script look. */
const SNIFFED_BYTES = 1_024;
const PAGE = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|\?php)/i;

/**
 * Says that bytes are also a file of another kind: an archive is read from its end and a page from its beginning, so
 * that a sound PDF or image may be one of them too.
 */
export function isPolyglot(bytes: Buffer): boolean {
  return endsAsArchive(bytes) || PAGE.test(bytes.subarray(0, SNIFFED_BYTES).toString('latin1'));
}

/** A ZIP ends with a record that says how long the comment after it is: as long as what is left, for a real one. */
function endsAsArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - ZIP_END_BYTES - LONGEST_COMMENT);
  const tail = bytes.subarray(from);
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    const end = at + ZIP_END_BYTES;
    if (end <= tail.length && end + tail.readUInt16LE(end - 2) <= tail.length) return true;
  }
  return false;
}
