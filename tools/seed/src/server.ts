// The seed is a program of the server's: it uses the very adapters the server serves with, which live with it.
/* eslint-disable @nx/enforce-module-boundaries */
export { FolderFileStore } from '../../../apps/api/src/adapters/folder-file-store';
export { connectDatabase } from '../../../apps/api/src/database';
export { DEMO_ISSUER } from '../../../apps/api/src/demo/accounts';
export { MISTYPED_DOMAIN } from '../../../apps/api/src/demo/mistyped-domain';
export { endWith, Refusal } from '../../../apps/api/src/refusal';
export { modules } from '../../../apps/api/src/modules';
