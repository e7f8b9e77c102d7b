import type { UploadRefusal } from '@jalon/shared/api';

/** Why an upload does not begin or go on, in the protocol's own statuses. */
const statuses = {
  EMPTY: 400,
  TOO_LARGE: 413,
  TYPE_UNKNOWN: 415,
  TYPE_NOT_TAKEN: 415,
  QUOTA: 429,
  OFFSET: 409,
  COMPLETE: 409,
} as const;

export type ObstacleCode = keyof typeof statuses & (UploadRefusal | 'QUOTA' | 'OFFSET' | 'COMPLETE');

const sentences: Readonly<Record<ObstacleCode, string>> = {
  EMPTY: 'This file is empty: choose the one you meant.',
  TOO_LARGE: 'This file is too large.',
  TYPE_UNKNOWN: 'Send a PDF, a PNG or a JPEG.',
  TYPE_NOT_TAKEN: 'This type of file is not taken here.',
  QUOTA: 'Too many files are under way: finish or give up some of them.',
  OFFSET: 'What was received ends elsewhere: ask where with HEAD, and go on from there.',
  COMPLETE: 'This file has arrived already.',
};

/** Something the sender can mend; the code is told beside the sentence, for the portal's words. */
export class UploadObstacle extends Error {
  readonly statusCode: number;

  constructor(readonly code: ObstacleCode) {
    super(sentences[code]);
    this.statusCode = statuses[code];
  }
}
