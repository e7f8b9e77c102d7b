declare module 'fontkit' {
  type Position = Record<string, number>;
  interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly object[];
    readonly positions: readonly Position[];
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): object;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: unknown): GlyphRun;
  }
  function create(bytes: Buffer): Font;
}
