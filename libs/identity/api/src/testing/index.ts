export { type Staff, staffOf, type StaffMember } from './staff';
