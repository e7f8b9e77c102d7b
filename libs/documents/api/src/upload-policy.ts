import { definePolicy } from '@jalon/shared/api';
import type { Upload } from './upload.entity';

/** Who may do what with a file on its way: whoever sends it, and nobody else. */
export const mayUse = definePolicy('uploads', {
  useUpload: (actor, upload: Pick<Upload, 'personId'>) =>
    actor.personId === upload.personId ? { kind: 'SELF' } : null,
});
