import { existsSync, readFileSync, statSync } from 'node:fs';

/** `sha256 of the document, in hexadecimal` → the document, as the portal's build writes it. */
type Manifest = Readonly<Record<string, string>>;

/** How often a missing document makes us look whether the manifest was written anew. */
const LOOK_EVERY = 1_000;

/** The only documents production runs: those the portal was built with, named by their hash. */
export class TrustedDocuments {
  private byHash = new Map<string, string>();
  private hashes = new Map<string, string>();
  private readAt = 0;
  private version = 0;

  constructor(private readonly path: string) {
    this.refresh();
  }

  /** The text of a document, or undefined when the portal has none of that name. */
  textOf(hash: string): string | undefined {
    if (!this.byHash.has(hash)) this.refresh();
    return this.byHash.get(hash);
  }

  /** The name of a document, or undefined for a free text. */
  hashOf(text: string): string | undefined {
    return this.hashes.get(text);
  }

  /** The portal may be built again while we serve (development, first start): its new documents are then known at once. */
  private refresh(): void {
    const now = Date.now();
    if (now - this.readAt < LOOK_EVERY || !existsSync(this.path)) return;
    this.readAt = now;
    const { mtimeMs } = statSync(this.path);
    if (mtimeMs === this.version) return;
    this.version = mtimeMs;
    const manifest = JSON.parse(readFileSync(this.path, 'utf8')) as Manifest;
    this.byHash = new Map(Object.entries(manifest));
    this.hashes = new Map(Object.entries(manifest).map(([hash, text]) => [text, hash]));
  }
}
