import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'skills.sharedLevels',
    texts: {
      [Language.FR]: {
        title: 'Niveaux partagés par les agents',
        rule: 'Effacés dès que l’agent retire son partage.',
        source: 'Choix de l’agent',
      },
      [Language.EN]: {
        title: 'Levels shared by agents',
        rule: 'Erased as soon as the agent withdraws.',
        source: 'The agent’s choice',
      },
    },
    isPurged: true,
    count: countRows({ table: 'shared_level', day: dayOf('shared_at') }),
  },
];
