import { type Holding, Language } from '@jalon/shared/api';
import { lastTracePurge } from './seal-state.service';
import { traceCounts } from './trace-counts.service';

/** What the trace keeps about people, for the retention report; the durations are those of `retention.ts`. */
export const holdings: readonly Holding[] = [
  {
    code: 'audit.readings',
    texts: {
      [Language.FR]: {
        title: 'Consultations des dossiers',
        rule: 'Trois ans, puis effacées par mois entiers.',
        source: 'Arrêté du 21 décembre 2012, article 2',
      },
      [Language.EN]: {
        title: 'Readings of files',
        rule: 'Three years, then erased by whole months.',
        source: 'Order of 21 December 2012, article 2',
      },
    },
    isPurged: true,
    count: (ctx) => traceCounts(ctx, 'READING'),
    lastPurge: (ctx) => lastTracePurge(ctx, 'READING'),
  },
  {
    code: 'audit.acts',
    texts: {
      [Language.FR]: {
        title: 'Actes du journal',
        rule: 'Dix ans, puis effacés par mois entiers. Les sceaux restent.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Acts of the trace',
        rule: 'Ten years, then erased by whole months. The seals stay.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: (ctx) => traceCounts(ctx, 'ACT'),
    lastPurge: (ctx) => lastTracePurge(ctx, 'ACT'),
  },
];
