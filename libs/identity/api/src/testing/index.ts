export { type Staff, staffOf } from './staff';
