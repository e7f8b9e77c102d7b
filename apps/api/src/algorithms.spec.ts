import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf } from '@jalon/algorithms/api';
import { modules } from './modules';

const workspace = join(__dirname, '../../..');
const sheets = modules.flatMap(({ algorithms = [] }) => algorithms);

describe('the public register', () => {
  it.each(sheets.map((sheet) => [sheet.code, sheet] as const))(
    'says everything of %s, in every language, and where its code is',
    (_, sheet) => {
      expect(flawsOf(sheet, (path) => existsSync(join(workspace, path)))).toEqual([]);
    },
  );

  it('has one sheet per code', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    expect(new Set(sheets.map(({ code }) => code)).size).toBe(sheets.length);
  });

  it('declares no rule that decides about a person without a person, nor any that learns', () => {
    for (const { foundsIndividualDecision, automationLevel, kind } of sheets) {
      expect(kind).toBe('RULES');
      if (foundsIndividualDecision) expect(automationLevel).toBe('ASSISTED');
    }
  });

  it('says of the certificate alone that a decision is founded on it', () => {
    const founding = sheets.filter(({ foundsIndividualDecision }) => foundsIndividualDecision);
    expect(founding.map(({ code }) => code)).toEqual(['proposition-de-certificat']);
  });
});
