export { requirePublishedDecision, decisionFor } from './decision.gate';
export { isDecidedSql, managersSeeSql } from './decision.sql';
export { decisionsModule } from './decisions.module';
export { saveDecisionDraft } from './draft.service';
export { staffFiguresModule } from './figures/staff-figures.module';
export { publishDecision, withdrawDecision } from './publish.service';
export { CommitteeOpinion, DecisionPurpose, ManagersSight } from './vocabulary';
