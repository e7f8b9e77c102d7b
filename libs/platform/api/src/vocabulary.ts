import { registerEnumType } from 'type-graphql';

/** How far an employer is set up: the first thing still to be done. */
export enum EmployerSetup {
  /** Nobody can come in: the link has expired, or was never made. */
  NOT_INVITED = 'NOT_INVITED',
  /** The first administrator has a link, and has not used it. */
  INVITED = 'INVITED',
  /** The administrator is alone. */
  WITHOUT_AGENTS = 'WITHOUT_AGENTS',
  /** Nobody to call is named yet. */
  WITHOUT_CONTACTS = 'WITHOUT_CONTACTS',
  RUNNING = 'RUNNING',
}
registerEnumType(EmployerSetup, { name: 'EmployerSetup', description: 'How far an employer is set up.' });
