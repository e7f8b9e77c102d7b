import { readingGround, type ReadingGround } from '../reading-ground.types';
import type { ChosenPiece } from './bundle.rules';
import type { BundledFile } from './bundled-file';
import type { FileBundle, FileBundleFault } from './file-bundle.entity';

/** Everything a copy is made of. */
export interface BundleContents {
  readonly order: FileBundle;
  readonly file: BundledFile;
  readonly chosen: readonly ChosenPiece[];
  readonly faults: readonly FileBundleFault[];
  readonly askedByName: string;
}

/** The ground of the copy in words: that of its first piece. */
export function groundOfBundle({ chosen, file }: Pick<BundleContents, 'chosen' | 'file'>): ReadingGround {
  return readingGround(chosen[0]?.ground ?? {}, file.habilitations);
}
