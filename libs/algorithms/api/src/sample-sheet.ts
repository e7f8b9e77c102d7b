import { AlgorithmKind, AlgorithmScope, type AlgorithmSheet, AutomationLevel } from '@jalon/shared/api';

const both = (fr: string, en: string) => ({ FR: fr, EN: en });

/** A complete sheet, for the tests of the register. */
export const sampleSheet: AlgorithmSheet = {
  code: 'sample',
  version: '1.0',
  since: '2026-01-01',
  name: both('Échantillon', 'Sample'),
  whenUsed: both('Jamais', 'Never'),
  peopleConcerned: both('Personne', 'Nobody'),
  scope: AlgorithmScope.INTERNAL,
  foundsIndividualDecision: false,
  decisionsPerYear: null,
  context: both('Les essais', 'The tests'),
  purpose: both('Essayer', 'To try'),
  kind: AlgorithmKind.RULES,
  automationLevel: AutomationLevel.AUTOMATIC,
  dataUsed: { FR: ['=une donnée', 'une autre'], EN: ['=a datum', 'another'] },
  dataSources: both('Aucune', 'None'),
  dataCollection: both('Aucune', 'None'),
  operations: { FR: ['rien'], EN: ['nothing'] },
  parameters: { FR: ['aucun'], EN: ['none'] },
  legalBasis: both('CRPA L311-3-1', 'CRPA L311-3-1'),
  justification: both('Prouver', 'To prove'),
  effects: both('Aucun', 'None'),
  humanInvolved: both('Vous', 'You'),
  sourcePath: 'libs/algorithms/api/src/sample-sheet.ts',
  contestation: both('Écrivez.', 'Write.'),
};
