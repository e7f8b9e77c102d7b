export { type BankRelease, prepareBank, type PreparedBank } from './bank';
export type { DecisionRecord, RecordedOutcome, RecordedStep } from './decision-record';
export { type Engine, ENGINE_VERSION, engineOf } from './engines';
export { estimateAbilities } from './estimate';
export { changesBy, type LevelChange } from './explanation';
export { defaultExposureTarget, type ExposureTarget, releaseExposure } from './exposure';
export type { Answer, Item } from './item';
export { candidatePriors, learnPriors } from './learning';
export {
  certifiedLevel,
  type CutOffs,
  expectedLevel,
  type LevelEstimate,
  levelEstimate,
  type LevelEstimates,
  levelEstimates,
  levelOf,
  probabilityReached,
  provisionalCutOffs,
} from './levels';
export type { Posterior } from './posterior';
export { defaultPriors, type PopulationPrior, type WeightedPrior } from './prior';
export { type Purpose, weightsOf } from './purpose';
export { outcomeOf, type Replay, replay, type ReplayDifference } from './replay';
export { fisherInformation, probabilityCorrect } from './response-model';
export { type Choice, chooseGiven, chooseNext, questionsLeft, type TestState } from './selection';
export {
  certificationRule,
  competenceRule,
  isPrecise,
  profileRule,
  type Progress,
  remainingBounds,
  shouldStop,
  type StopReason,
  type StoppingRule,
} from './stopping';
export { standingOf, type TestPlan, type TestStanding } from './test-standing';
