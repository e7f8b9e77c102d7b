export { lend } from './second-role';
export { type Staff, staffOf, type StaffMember } from './staff';
