import { Readable } from 'node:stream';
import { auditModule } from '@jalon/audit/api';
import { documentsModule, openStoredFile, storeFile } from '@jalon/documents/api';
import { HabilitationOperation, identityModule, signInModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { importsModule } from '../imports.module';
import { columnWords, type ImportField } from '../mapping/import-field';
import { openImport } from '../session/start-import.service';
import { StaffImport } from '../session/staff-import.entity';
import { ImportOrigin } from '../session/vocabulary';

const domains = [auditModule, identityModule, signInModule, documentsModule, importsModule];
const worklist = worklistModule(domains);
const notifications = notificationsModule([...domains, worklist]);
export const modules = [
  ...domains,
  worklist,
  notifications,
  jobsModule([...domains, worklist, notifications]),
];

export interface SeenFault {
  readonly code: string;
  readonly column: string | null;
  readonly value: string;
  readonly cure: string;
}

export interface SeenRow {
  readonly line: number;
  readonly matricule: string | null;
  readonly outcome: string;
  readonly result: string | null;
  readonly faults: readonly SeenFault[];
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string;
    readonly keptBy: string | null;
  }[];
}

export interface SeenImport {
  readonly id: string;
  readonly state: string;
  readonly refusal: string | null;
  readonly refusedAt: string | null;
  readonly rowCount: number | null;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly mapping: readonly (string | null)[];
  readonly reading: {
    readonly encoding: string | null;
    readonly separator: string | null;
    readonly hasHeader: boolean;
    readonly columns: readonly {
      readonly name: string;
      readonly field: string | null;
      readonly ground: string | null;
    }[];
  } | null;
  readonly undoUntil: string | null;
}

const SEEN = `id state refusal refusedAt rowCount counts { name count } mapping undoUntil
  reading { encoding separator hasHeader columns { name field ground } }`;
const ERRORS = 'userErrors { code path }';

/** An employer, an officer who manages people there, and a worker: imports are played in it from end to end. */
export class ImportScene {
  private constructor(
    readonly database: TestDatabase,
    readonly worker: TestWorker,
    readonly staff: Staff,
    readonly officer: StaffMember,
  ) {}

  static async open(): Promise<ImportScene> {
    const database = await testDatabase(modules);
    database.clock.set('2026-06-15T08:00:00Z');
    const worker = await testWorker(database, modules);
    const staff = await staffOf(database, 'Région Armorique');
    const officer = await staff.hire({ matricule: 'RH001', usualName: 'Ben Amor', givenNames: 'Nadia' });
    await staff.habilitate(officer, {
      label: 'Gestion',
      operations: [HabilitationOperation.MANAGE_PEOPLE],
      documentTypes: [],
    });
    return new ImportScene(database, worker, staff, officer);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Sends a file, and lets it be read. @returns the import's id */
  async send(
    bytes: Buffer | string,
    { fileName = 'agents.csv', kind = 'CSV' as 'CSV' | 'XLSX' } = {},
  ): Promise<string> {
    const id = this.database.services().newId();
    const content = Buffer.from(bytes as string);
    await this.as(async (ctx) => {
      const { id: storedFileId } = await storeFile(ctx, {
        mediaType: 'text/csv',
        bytes: Readable.from([content]),
      });
      await openImport(ctx, {
        id,
        origin: ImportOrigin.PORTAL,
        kind,
        fileName,
        storedFileId,
        byteSize: content.length,
      });
    });
    await this.worker.work();
    return id;
  }

  /** Sends a file and tries it, its columns being what their names say. */
  async try(
    bytes: Buffer | string,
    options: { readonly mode?: string; readonly unitChoices?: readonly object[] } = {},
  ): Promise<string> {
    const id = await this.send(bytes);
    const { reading } = await this.see(id);
    await this.map(id, { fields: reading?.columns.map(({ field }) => field) ?? [], ...options });
    return id;
  }

  async map(
    importId: string,
    {
      mode = 'ROW_BY_ROW',
      unitChoices = [],
      ...rest
    }: { fields: readonly (string | null)[]; mode?: string; unitChoices?: readonly object[] },
  ) {
    const codes = await this.act('mapStaffImport', 'MapStaffImportInput', {
      importId,
      mode,
      unitChoices,
      ...rest,
    });
    await this.worker.work();
    return codes;
  }

  async confirm(
    importId: string,
    departures: { departureAgentIds?: readonly string[]; departuresEndOn?: string } = {},
  ) {
    const codes = await this.act('confirmStaffImport', 'ConfirmStaffImportInput', {
      importId,
      departureAgentIds: [],
      ...departures,
    });
    await this.worker.work();
    return codes;
  }

  async undo(importId: string) {
    const codes = await this.act('undoStaffImport', 'StaffImportInput', { importId });
    await this.worker.work();
    return codes;
  }

  /** @returns the codes of what stands in the way, or of the error. */
  async act(mutation: string, type: string, input: object, who: Actor = this.officer): Promise<string[]> {
    const { data, errors } = await this.database.execute<Record<string, { userErrors: { code: string }[] }>>(
      who,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${ERRORS} } }`,
      { input },
    );
    if (errors?.length) return [String(errors[0]?.extensions?.['code'] ?? errors[0]?.message)];
    return data?.[mutation]?.userErrors.map(({ code }) => code) ?? [];
  }

  async see(id: string): Promise<SeenImport> {
    const { data, errors } = await this.database.execute<{ staffImport: SeenImport }>(
      this.officer,
      `query ($id: ID!) { staffImport(id: $id) { ${SEEN} } }`,
      { id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.staffImport;
  }

  async counts(id: string): Promise<Record<string, number>> {
    return Object.fromEntries((await this.see(id)).counts.map(({ name, count }) => [name, count]));
  }

  async rows(importId: string, outcome: string | null = null): Promise<SeenRow[]> {
    const { data, errors } = await this.database.execute<{ staffImportRows: { edges: { node: SeenRow }[] } }>(
      this.officer,
      `query ($importId: ID!, $outcome: RowOutcome) { staffImportRows(importId: $importId, language: FR, outcome: $outcome, first: 100) {
        edges { node { line matricule outcome result faults { code column value cure } changes { field before after keptBy } } } } }`,
      { importId, outcome },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.staffImportRows.edges.map(({ node }) => node);
  }

  /** The report as its bytes. */
  async report(importId: string): Promise<Buffer> {
    return this.as(async (ctx) => {
      const { reportFileId } = await ctx.db.findOneByOrFail(StaffImport, {
        employerId: ctx.employerId,
        id: importId,
      });
      const parts: Buffer[] = [];
      for await (const part of (await (
        await openStoredFile(ctx, reportFileId ?? '')
      ).read()) as AsyncIterable<Buffer>)
        parts.push(part);
      return Buffer.concat(parts);
    });
  }

  as<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(this.officer, work);
  }

  /** Rows of the database, as the officer sees them. */
  query<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.as((ctx) => ctx.db.query<T[]>(sql, [ctx.employerId, ...parameters]));
  }
}

/** A table with our own names of columns, semicolons between cells. */
export function tableOf(fields: readonly ImportField[], rows: readonly (readonly string[])[]): string {
  const header = fields.map((field) => columnWords[field][0] ?? '');
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n');
}
