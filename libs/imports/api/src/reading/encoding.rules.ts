/** How the letters of a text file are written as bytes. */
export enum TextEncoding {
  UTF_8 = 'UTF_8',
  UTF_16LE = 'UTF_16LE',
  UTF_16BE = 'UTF_16BE',
  WINDOWS_1252 = 'WINDOWS_1252',
  ISO_8859_1 = 'ISO_8859_1',
}

/** What made an encoding be chosen, the surest first. */
export type EncodingEvidence = 'MARK' | 'ZEROES' | 'VALID_UTF_8' | 'ASCII' | 'ACCENTS' | 'SINGLE_BYTE';

export interface FoundEncoding {
  readonly encoding: TextEncoding;
  readonly evidence: EncodingEvidence;
}

const HIGHEST_ASCII = 0x7f;

/**
 * Gathers evidence from every byte of a file, a part at a time: a sample would miss the one accent of line 80,000.
 * Windows-1252 and ISO-8859-1 differ from 0x80 to 0x9F, where one has letters and quotes (œ, ’, €) and the other
 * controls that nobody types.
 */
export class EncodingWitness {
  private readonly head: number[] = [];
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private hasAccent = false;
  private hasWindowsByte = false;
  private zeroes = [0, 0];
  private seen = 0;

  see(part: Buffer): void {
    for (const byte of part) {
      if (this.head.length < 4) this.head.push(byte);
      if (byte > HIGHEST_ASCII) this.hasAccent = true;
      if (byte >= 0x80 && byte <= 0x9f) this.hasWindowsByte = true;
      if (byte === 0) this.zeroes[this.seen % 2]! += 1;
      this.seen += 1;
    }
    this.tryUtf8(part, true);
  }

  conclude(): FoundEncoding {
    this.tryUtf8(Buffer.alloc(0), false);
    const marked = markOf(this.head);
    if (marked) return { encoding: marked, evidence: 'MARK' };
    const wide = this.wideEncoding();
    if (wide) return { encoding: wide, evidence: 'ZEROES' };
    if (!this.hasAccent) return { encoding: TextEncoding.UTF_8, evidence: 'ASCII' };
    if (this.isUtf8) return { encoding: TextEncoding.UTF_8, evidence: 'VALID_UTF_8' };
    return this.hasWindowsByte
      ? { encoding: TextEncoding.WINDOWS_1252, evidence: 'ACCENTS' }
      : { encoding: TextEncoding.ISO_8859_1, evidence: 'SINGLE_BYTE' };
  }

  private tryUtf8(part: Buffer, stream: boolean): void {
    if (!this.isUtf8) return;
    try {
      this.utf8.decode(part, { stream });
    } catch {
      this.isUtf8 = false;
    }
  }

  /** Latin letters in two bytes have a zero in one of them: every other byte, always the same. */
  private wideEncoding(): TextEncoding | null {
    const [even = 0, odd = 0] = this.zeroes;
    const enough = Math.max(2, this.seen / 5);
    if (odd >= enough && even * 10 < odd) return TextEncoding.UTF_16LE;
    return even >= enough && odd * 10 < even ? TextEncoding.UTF_16BE : null;
  }
}

function markOf([first, second, third]: readonly number[]): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return TextEncoding.UTF_8;
  if (first === 0xff && second === 0xfe) return TextEncoding.UTF_16LE;
  return first === 0xfe && second === 0xff ? TextEncoding.UTF_16BE : null;
}

/** The names that iconv-lite knows them by. */
export const codecs: Readonly<Record<TextEncoding, string>> = {
  [TextEncoding.UTF_8]: 'utf8',
  [TextEncoding.UTF_16LE]: 'utf16le',
  [TextEncoding.UTF_16BE]: 'utf16be',
  [TextEncoding.WINDOWS_1252]: 'windows-1252',
  [TextEncoding.ISO_8859_1]: 'iso-8859-1',
};
