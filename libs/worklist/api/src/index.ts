export { openWorkItem, type WaitingWork } from './items/open-work-item.service';
export { type SettledWork, settleWorkItem } from './items/settle-work-item.service';
export { WorkItemOutcome } from './vocabulary';
export { worklistModule } from './worklist.module';
