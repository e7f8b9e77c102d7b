import { AlgorithmKind, AlgorithmScope, type AlgorithmSheet, AutomationLevel } from '@jalon/shared/api';

/** Beside `proposal.rules.ts`. */
export const certificateProposalSheet: AlgorithmSheet = {
  code: 'proposition-de-certificat',
  version: '1',
  since: '2026-11-22',
  name: {
    FR: 'La proposition de délivrer ou de refuser un certificat',
    EN: 'The proposal to award or refuse a certificate',
  },
  whenUsed: {
    FR: 'Quand un certificateur ouvre une candidature dont l’épreuve est terminée.',
    EN: 'When a certifying officer opens an application whose assessment is over.',
  },
  peopleConcerned: {
    FR: 'Les agents qui demandent un certificat de compétences numériques, et eux seuls.',
    EN: 'Agents who apply for a certificate of digital competences, and nobody else.',
  },
  scope: AlgorithmScope.INTERNAL,
  foundsIndividualDecision: true,
  // An order of magnitude, for an employer of a few thousand agents: each one counts its own.
  decisionsPerYear: 500,
  context: {
    FR: 'L’agent passe une épreuve de 32 questions réservées à la certification. Une personne habilitée décide ensuite de délivrer ou de refuser l’attestation de l’employeur.',
    EN: 'The agent takes an assessment of 32 questions kept for certification. A habilitated person then decides to award or refuse the employer’s attestation.',
  },
  purpose: {
    FR: 'Proposer à cette personne une décision, la même pour les mêmes résultats, et lui montrer de quoi elle est faite.',
    EN: 'To propose a decision to that person, the same for the same results, and show what it is made of.',
  },
  kind: AlgorithmKind.RULES,
  automationLevel: AutomationLevel.ASSISTED,
  dataUsed: {
    FR: [
      'La probabilité de chaque niveau, de 1 à 8, dans chacun des cinq domaines, à la fin de l’épreuve',
      'Rien d’autre : ni le poste, ni le grade, ni les entraînements, ni les candidatures passées',
    ],
    EN: [
      'The probability of each level, 1 to 8, in each of the five areas, at the end of the assessment',
      'Nothing else: not the post, nor the grade, nor practice, nor past applications',
    ],
  },
  dataSources: {
    FR: 'Le dossier de décision de l’épreuve, remis à l’employeur par l’acte de candidature.',
    EN: 'The decision record of the assessment, given to the employer by the act of applying.',
  },
  dataCollection: {
    FR: 'Calculé par le portail à partir des réponses de l’agent, et conservé avec la candidature.',
    EN: 'Computed by the portal from the agent’s answers, and kept with the application.',
  },
  operations: {
    FR: [
      'Pour chaque domaine, chercher le plus haut niveau atteint avec 8 chances sur 10 ou plus. Le niveau 1, que chacun atteint, n’atteste rien.',
      'Compter les domaines dont ce niveau est 3 (indépendant) ou plus.',
      'Proposer de délivrer s’ils sont cinq, ou s’ils sont quatre et que le cinquième est au niveau 2 ; proposer de refuser sinon.',
      'Montrer ce que chaque réponse a changé, en recalculant les niveaux sans elle.',
    ],
    EN: [
      'For each area, find the highest level reached with 8 chances in 10 or more. Level 1, which everyone reaches, attests nothing.',
      'Count the areas whose level is 3 (independent) or more.',
      'Propose to award if there are five, or four with the fifth at level 2; propose to refuse otherwise.',
      'Show what each answer changed, by computing the levels again without it.',
    ],
  },
  parameters: {
    FR: [
      'Niveau demandé : 3 ; niveau toléré dans un domaine : 2 ; probabilité demandée : 0,8. Les cinq domaines pèsent autant.',
      'Provisoire : ces seuils ont été fixés par des experts, et seront revus quand des réponses les auront éprouvés.',
    ],
    EN: [
      'Level required: 3; level tolerated in one area: 2; probability required: 0.8. The five areas weigh the same.',
      'Provisional: these thresholds were set by experts, and will be reviewed once answers have tried them.',
    ],
  },
  legalBasis: {
    FR: 'Règlement (UE) 2016/679, articles 6, 1, e et 22 ; loi n° 78-17, article 47 (pas de décision individuelle entièrement automatisée ici) ; code des relations entre le public et l’administration, articles L311-3-1 et R311-3-1-1 et suivants.',
    EN: 'Regulation (EU) 2016/679, articles 6(1)(e) and 22; French law no. 78-17, article 47 (no individual decision is fully automated here); code des relations entre le public et l’administration, articles L311-3-1 and R311-3-1-1 and following.',
  },
  justification: {
    FR: 'Une règle courte, que l’on peut refaire à la main sur la page du résultat. Elle demande une forte probabilité parce qu’une attestation engage l’employeur ; elle tolère un domaine plus faible parce que personne n’est bon en tout. Personne n’est comparé à personne.',
    EN: 'A short rule, which can be done again by hand on the page of the result. It asks for a high probability because an attestation commits the employer; it tolerates one weaker area because nobody is good at everything. Nobody is compared with anybody.',
  },
  effects: {
    FR: 'Une proposition, lue par le certificateur seul. Un refus ouvre une formation, n’est jamais versé au dossier individuel, et n’empêche pas de se présenter à nouveau, sans délai.',
    EN: 'A proposal, read by the officer alone. A refusal opens a training, is never filed in the personnel file, and prevents nobody from applying again, without delay.',
  },
  humanInvolved: {
    FR: 'Un certificateur nommé et habilité décide, dans un sens ou dans l’autre ; jamais de sa propre candidature. La décision porte son nom, et garde ce que la règle proposait. Une autre personne répond au recours.',
    EN: 'A named and habilitated officer decides, either way; never on their own application. The decision bears their name, and keeps what the rule proposed. Somebody else answers the appeal.',
  },
  sourcePath: 'libs/certification/api/src/proposal.rules.ts',
  contestation: {
    FR: 'Contestez un refus dans les deux mois, depuis « Mes certificats » : une autre personne que celle qui a décidé répond, par écrit. Le tribunal administratif peut être saisi dans le même délai.',
    EN: 'Contest a refusal within two months, from “My certificates”: somebody else than who decided answers, in writing. The administrative court may be seized within the same time.',
  },
};
