export { dataProtectionModule } from './data-protection.module';
export { completeEntry } from './processing/processing.service';
export { askForRight } from './requests/ask-right.service';
export { alertDeadlines } from './requests/deadline-alerts';
export {
  answerRightsRequest,
  clarifyRightsRequest,
  extendRightsRequest,
  takeRightsRequest,
} from './requests/officers-part.service';
export { DataRight, RightsOutcome } from './vocabulary';
