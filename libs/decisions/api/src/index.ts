export { decisionFor, requirePublishedDecision } from './decision.gate';
export { isDecidedSql, managersSeeSql } from './decision.sql';
export { decisionsModule } from './decisions.module';
export { DecisionPurpose, ManagersSight } from './vocabulary';
