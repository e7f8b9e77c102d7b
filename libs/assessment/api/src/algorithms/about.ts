import { AlgorithmKind, AlgorithmScope, AutomationLevel } from '@jalon/shared/api';

/** What every rule of an assessment has in common: people wrote it, it decides nothing, nobody is ranked. */
export const assessmentRule = {
  version: '1.0',
  since: '2026-11-22',
  scope: AlgorithmScope.INTERNAL,
  foundsIndividualDecision: false,
  decisionsPerYear: null,
  kind: AlgorithmKind.RULES,
  automationLevel: AutomationLevel.AUTOMATIC,
  peopleConcerned: {
    FR: 'L’agent qui s’évalue. Personne d’autre ne voit ses réponses ni ses niveaux tant qu’il ne les communique pas.',
    EN: 'The agent who assesses themself. Nobody else sees their answers or levels unless they share them.',
  },
  dataSources: {
    FR: 'Les réponses données pendant l’évaluation, et la banque de questions publiée avec le portail.',
    EN: 'The answers given during the assessment, and the item bank released with the portal.',
  },
  dataCollection: {
    FR: 'Enregistrées par le portail à chaque réponse, dans l’espace de la personne : aucun employeur ne les lit. En certification, le dossier de décision est remis à l’employeur par l’acte de candidature.',
    EN: 'Kept by the portal at each answer, among what belongs to the person: no employer reads it. In a certification, the decision record is given to the employer by the act of applying.',
  },
  legalBasis: {
    FR: 'Règlement (UE) 2016/679, article 6, 1, e (mission d’intérêt public) ; code des relations entre le public et l’administration, articles L311-3-1 et L312-1-3 ; cadre de référence des compétences numériques (code de l’éducation, article D121-1).',
    EN: 'Regulation (EU) 2016/679, article 6(1)(e) (public task); code des relations entre le public et l’administration, articles L311-3-1 and L312-1-3; French framework of digital competences (code de l’éducation, article D121-1).',
  },
  humanInvolved: {
    FR: 'Vous, qui choisissez de vous évaluer, d’arrêter et de communiquer ou non. En certification, un certificateur nommé décide ; le calcul ne fait que proposer.',
    EN: 'You, who choose to assess yourself, to stop, and to share or not. In a certification, a named officer decides; the computation only proposes.',
  },
  contestation: {
    FR: 'Sous chaque réponse du résultat, signalez une question. Votre dossier de décision, à télécharger, se recalcule à l’identique. Pour une certification, un recours est ouvert auprès d’une autre personne que celle qui a décidé.',
    EN: 'Under each answer of the result, report a question. Your decision record, to download, computes again to the same. For a certification, an appeal goes to somebody else than who decided.',
  },
} as const;

/** Whatever is provisional is said to be. */
export const provisional = {
  FR: 'Provisoire : jugée par des experts, en attendant que des réponses la mesurent.',
  EN: 'Provisional: judged by experts, until answers measure it.',
} as const;
