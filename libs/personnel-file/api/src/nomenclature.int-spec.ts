import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { identityModule, signInModule } from '@jalon/identity/api';
import { DocumentType } from './document-type.entity';
import { documentTypeOf } from './nomenclature';
import { personnelFileModule } from './personnel-file.module';

describe('the nomenclature', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase([
      auditModule,
      identityModule,
      signInModule,
      documentsModule,
      personnelFileModule,
    ]);
  });
  afterAll(() => database.close());

  it('is the same in the database, where filing is checked, and in the program, where pages read it', async () => {
    const stored = await database.inContext(null, (ctx) => ctx.db.find(DocumentType));
    expect(stored.length).toBeGreaterThan(100);
    for (const type of stored) expect({ ...type }).toEqual(documentTypeOf(type.code));
  });

  it('does not know a type the law does not list', () => {
    expect(() => documentTypeOf('99-99')).toThrow('99-99');
  });
});
