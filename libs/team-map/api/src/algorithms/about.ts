import { AlgorithmKind, AlgorithmScope, AutomationLevel, type SheetText } from '@jalon/shared/api';

/** What the rules of the map have in common: people wrote them, they rank nobody and decide nothing. */
export const mapRule = {
  version: '1.0',
  since: '2026-11-22',
  scope: AlgorithmScope.INTERNAL,
  foundsIndividualDecision: false,
  decisionsPerYear: null,
  kind: AlgorithmKind.RULES,
  automationLevel: AutomationLevel.AUTOMATIC,
  whenUsed: {
    FR: 'À l’ouverture de la carte de l’équipe, de son export, et de « Ce que voit mon responsable ».',
    EN: 'When the team’s map, its export or “What my manager sees” is opened.',
  },
  dataSources: {
    FR: 'Les niveaux que l’agent a partagés avec cet employeur, les attendus de ses postes, ses certificats.',
    EN: 'The levels the agent shared with this employer, what their posts require, their certificates.',
  },
  dataCollection: {
    FR: 'Écrits par l’acte de partage de l’agent, vidés par son retrait ; les attendus sont saisis par le responsable ou les ressources humaines.',
    EN: 'Written by the agent’s act of sharing, emptied by its withdrawal; expectations are set by the manager or human resources.',
  },
  legalBasis: {
    FR: 'RGPD, article 6, paragraphe 1, e) : gestion des compétences par l’employeur public ; le partage des niveaux est volontaire.',
    EN: 'GDPR, article 6(1)(e): the public employer’s management of skills; sharing levels is voluntary.',
  },
  humanInvolved: {
    FR: 'L’agent, qui partage ou non ; le responsable, qui lit et qui parle avec lui.',
    EN: 'The agent, who shares or not; the manager, who reads and talks with them.',
  },
  contestation: {
    FR: 'L’agent voit exactement ce que voit son responsable, retire son partage quand il veut, et peut se réévaluer.',
    EN: 'The agent sees exactly what their manager sees, withdraws at any time, and may assess themselves again.',
  },
} as const;

export const noRanking: SheetText = {
  FR: 'Aucun classement de personnes, aucun total sur une personne, aucune décision : les personnes sont listées par nom, service ou poste.',
  EN: 'It ranks nobody, totals nothing on a person and decides nothing: people are listed by name, service or post.',
};
