import type { ApiModule } from '@jalon/shared/api';
import { CreateEncryptedFiles1763700001500 } from './migrations/1763700001500-create-encrypted-files';
import { EmployerKey, StoredFile } from './stored-file.entity';

/** Where documents' bytes lie, encrypted, and the keys that open them. */
export const documentsModule: ApiModule = {
  name: 'documents',
  resolvers: [],
  entities: [EmployerKey, StoredFile],
  migrations: [CreateEncryptedFiles1763700001500],
};
