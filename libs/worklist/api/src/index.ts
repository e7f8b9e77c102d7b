export { type Backfill, backfillWorkItems } from './backfill';
export { openWorkItem, type WaitingWork } from './items/open-work-item.service';
export { type SettledWork, settleWorkItem } from './items/settle-work-item.service';
export { answerWorkItem } from './answers/answer.service';
export { saveAnswerTemplate } from './answers/answer-template.service';
export { takeWorkItems } from './items/hands.service';
export { WorkItemOutcome } from './vocabulary';
export { worklistModule } from './worklist.module';
export { worklistKeeps } from './worklist.keeps';
