export { assessmentModule } from './assessment.module';
export { submitAnswer } from './answer.service';
export { startAssessment, startCertificationAttempt } from './attempt.service';
export { type FinishedAttempt, type FinishHandler, whenAttemptFinishes } from './attempt-finish.handlers';
export {
  abandonAssessment,
  abandonCertificationAttempt,
  finishAssessment,
  pauseAssessment,
  resumeAssessment,
} from './attempt-state.service';
export { assessment, myAssessments } from './attempt-view.service';
export { AssessmentView, AssessmentPayload, SubmitAnswerInput, SubmitAnswerPayload } from './attempt.types';
export {
  type AttemptRecord,
  type AttemptRecordStep,
  changesOf,
  type RecordedChange,
} from './decision-record';
export { decisionRecordOf } from './decision-record.service';
export { correctAnswerOf, type QuestionKey, questionKeyOf } from './question-key.service';
export { answerQuestionReport, questionReports, reportQuestion } from './question-report.service';
export { assessmentResult } from './result.service';
export { LevelChange } from './result.types';
export type { SentAnswer } from './scoring/answer-reading';
export { AssessmentKind, AssessmentState, StopReason } from './vocabulary';
