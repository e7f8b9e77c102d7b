import type { AlgorithmSheet } from '@jalon/shared/api';
import { humanRule, noRanking } from './about';

/** Of the rule that identity owns and the file shows. */
export const careerAsOfDate: AlgorithmSheet = {
  ...humanRule,
  code: 'situation-a-une-date',
  version: '1.0',
  since: '2026-11-22',
  name: { FR: 'Votre situation à une date', EN: 'Your situation on a day' },
  whenUsed: {
    FR: 'À l’affichage du dossier : situation du jour, à une date choisie, et ce que chaque acte a changé.',
    EN: 'When the file is shown: the situation today, on a chosen day, and what each act has changed.',
  },
  peopleConcerned: {
    FR: 'Les agents titulaires d’un dossier.',
    EN: 'Agents who have a file.',
  },
  context: {
    FR: 'Une carrière est une suite d’actes datés ; chacun ne dit que ce qu’il change.',
    EN: 'A career is a series of dated acts; each says only what it changes.',
  },
  purpose: {
    FR: 'Dire le grade, l’échelon, la position, la quotité et l’affectation qui valent un jour donné.',
    EN: 'To tell the grade, step, position, working time and assignment in force on a given day.',
  },
  dataUsed: {
    FR: [
      'Les actes de carrière et leur date d’effet',
      'Les affectations et leurs dates',
      'Les dates des engagements',
    ],
    EN: [
      'The acts of the career and the day they take effect',
      'The assignments and their dates',
      'The dates of the engagements',
    ],
  },
  dataSources: {
    FR: 'La carrière enregistrée par l’employeur.',
    EN: 'The career recorded by the employer.',
  },
  dataCollection: {
    FR: 'Saisie par les gestionnaires habilités, ou reprise du système de l’employeur.',
    EN: 'Entered by habilitated officers, or taken from the employer’s system.',
  },
  operations: {
    FR: [
      'Prendre les actes dont l’effet est antérieur ou égal à la date, dans l’ordre, engagement par engagement.',
      'Partir de rien à chaque recrutement, puis appliquer ce que chaque acte nomme ; le reste demeure.',
      'Entre plusieurs engagements en cours ce jour-là, montrer le dernier commencé.',
      'Ajouter l’affectation en cours ce jour-là.',
    ],
    EN: [
      'Take the acts that took effect on or before the day, in order, engagement by engagement.',
      'Start from nothing at each recruitment, then apply what each act names; the rest stays.',
      'Of several engagements running that day, show the last one started.',
      'Add the assignment running that day.',
    ],
  },
  parameters: {
    FR: ['La date demandée, aujourd’hui sinon ; il n’y a ni pondération ni score.'],
    EN: ['The day asked for, today otherwise; there is neither weight nor score.'],
  },
  legalBasis: {
    FR: 'Code général de la fonction publique, articles L137-1 et L137-4 (contenu du dossier et accès de l’agent).',
    EN: 'Code général de la fonction publique, articles L137-1 and L137-4 (content of the file, agent’s access).',
  },
  justification: {
    FR: `Montrer ce que les actes disent, sans rien recopier qui pourrait les contredire. ${noRanking.FR}`,
    EN: `To show what the acts say, without copying anything that could contradict them. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Un affichage. Seuls les actes ont un effet juridique.',
    EN: 'A display. Only the acts have legal effect.',
  },
  humanInvolved: {
    FR: 'Chaque acte a été pris et enregistré par une personne.',
    EN: 'Each act was taken and recorded by a person.',
  },
  sourcePath: 'libs/identity/api/src/career.rules.ts',
  contestation: {
    FR: 'Une date ou un échelon vous paraît faux : appelez le contact du sujet « Carrière ».',
    EN: 'A date or a step looks wrong: call the contact for “Career”.',
  },
};
