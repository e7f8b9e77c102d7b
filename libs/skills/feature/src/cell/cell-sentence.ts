import { signedGap } from '../level/level';
import { type CellFacts, endOfProof } from './cell-facts';

/** The function of a template that gives a text of the catalogues by its whole key. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What a cell says in words: the same for a screen reader, for the table that goes with the map, and for the drawing. */
export function cellSentence(t: Translate, cell: CellFacts): string {
  switch (cell.state) {
    case 'NOT_REQUIRED':
      return t('skills.cell.notRequired');
    case 'NOT_COMMUNICATED':
      return t('skills.cell.notCommunicated', { target: cell.target });
    case 'COMMUNICATED':
      return [levelSentence(t, cell), proofSentence(t, cell)].join(', ');
  }
}

function levelSentence(t: Translate, { level, target, gap }: CellFacts): string {
  if (target === null || target === undefined) return t('skills.cell.level', { level });
  if (gap === 0) return t('skills.cell.levelAtTarget', { level });
  return t('skills.cell.levelAndGap', { level, target, gap: signedGap(gap ?? 0) });
}

function proofSentence(t: Translate, cell: CellFacts): string {
  const said = t(`skills.proof.${cell.proof ?? 'ASSESSED'}`);
  return cell.proof === 'EXPIRED' && cell.certifiedUntil ? `${said} (${endOfProof(cell)})` : said;
}
