export { APPOINTMENT, Office, SANCTION } from './office';
