export { dataProtectionModule } from './data-protection.module';
export { completeEntry } from './processing/processing.service';
export { askForRight } from './requests/ask-right.service';
export {
  answerRightsRequest,
  clarifyRightsRequest,
  extendRightsRequest,
  takeRightsRequest,
} from './requests/officers-part.service';
export { withdrawRightsRequest } from './requests/persons-part.service';
export { Clarification, DataRight, RightsOutcome } from './vocabulary';
