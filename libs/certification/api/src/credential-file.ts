import { badUserInput } from '@jalon/shared/api';
import { attachmentOf } from './pdf-attachment';

/** What is taken of a file to verify. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Ours are a tenth of it: what is larger is no credential of ours, and is not even parsed. */
const LARGEST_CREDENTIAL = 64 * 1024;
/** Ours nest eight deep. */
const DEEPEST = 20;

const ATTACHMENT = 'credential.json';

/**
 * The credential in a file: the file itself, or what a PDF of ours carries. Nothing else of a PDF is looked at.
 * @throws BAD_USER_INPUT saying why the file cannot be read
 */
export async function readCredentialFile(bytes: Buffer, mediaType: string): Promise<object> {
  if (bytes.length > LARGEST_FILE) throw badUserInput('The file must be 2 MB at most.');
  const json = mediaType === 'application/pdf' ? await attachedCredential(bytes) : bytes;
  if (json.length > LARGEST_CREDENTIAL) throw badUserInput('The file is too large to be a credential.');
  return parseCredential(json.toString('utf8'));
}

async function attachedCredential(pdf: Buffer): Promise<Buffer> {
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw badUserInput('The file is not a PDF.');
  const attachment = await attachmentOf(pdf, ATTACHMENT);
  if (!attachment) throw badUserInput('The PDF carries no credential: drop the file as it was given.');
  return attachment;
}

function parseCredential(text: string): object {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isShallow(value, DEEPEST)) {
    throw badUserInput('The file is not a credential.');
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badUserInput('The file is not valid JSON.');
  }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}
