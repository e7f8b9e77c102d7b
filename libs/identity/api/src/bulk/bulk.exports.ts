export { type KnownAssignment, type KnownEngagement, knownStaff, type KnownStaff } from './known-staff';
export { type UndoObstacle, undoStaffChanges } from './undo-staff.service';
export {
  agentRow,
  authorizeStaff,
  StaleStaff,
  type StaffWriting,
  writeStaff,
  type WrittenAct,
} from './write-staff.service';
export { OrgUnit } from '../org-unit.entity';
