import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pieceContent } from '@jalon/personnel-file/api';
import { type Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { seedDemo, type SeedFigures, type SeedProgress } from '../seed';
import { modules } from '../server';

/** A test database that the seed has filled, seen by its owner. */
export interface SeededDatabase {
  readonly database: TestDatabase;
  readonly owner: DataSource;
  readonly figures: SeedFigures;
  readonly progress: readonly SeedProgress[];
  /** Rows of all the employers that the operator serves: a policy shows one at a time. */
  rows<T extends object>(sql: string): Promise<readonly T[]>;
  bytesOf(piece: {
    readonly employerId: string;
    readonly agentId: string;
    readonly id: string;
  }): Promise<Buffer>;
}

export async function seededDatabase(today: string): Promise<SeededDatabase> {
  const database = await testDatabase(modules);
  const owner = await database.connect('jalon_owner');
  const { dataSource: app, files, masterKey, publicUrl } = database.services();
  const progress: SeedProgress[] = [];
  const figures = await seedDemo({
    app,
    owner,
    files,
    masterKey,
    publicUrl,
    today,
    onProgress: (one) => progress.push(one),
  });
  return {
    database,
    owner,
    figures,
    progress,
    rows: (sql) => rowsOf(owner, sql),
    bytesOf: (piece) => bytesOf(database, piece),
  };
}

async function rowsOf<T extends object>(owner: DataSource, sql: string): Promise<readonly T[]> {
  const employers: { id: string }[] = await owner.query(
    'select id from employer where not operates_platform order by name',
  );
  const rows: T[] = [];
  for (const { id } of employers) {
    await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [id]);
      rows.push(...(await manager.query<T[]>(sql)));
    });
  }
  return rows;
}

/** As the holder reads it, through the product. */
async function bytesOf(
  database: TestDatabase,
  { employerId, agentId, id }: { readonly employerId: string; readonly agentId: string; readonly id: string },
): Promise<Buffer> {
  const actor: Actor = {
    employerId,
    agentId,
    personId: id,
    sessionId: id,
    signedInAt: new Date(),
    assurance: null,
  };
  const ctx = new RequestContext(database.services(), actor);
  try {
    const { file } = await pieceContent(ctx, id);
    return await buffer(await file.read());
  } finally {
    // Nothing of the reading is kept.
    await ctx.settle(
      () => Promise.resolve(),
      () => false,
    );
  }
}

export interface PdfText {
  readonly pages: number;
  readonly text: string;
  readonly marked: boolean;
}

/** What a reader finds in PDFs; pdf.js is published as an ES module only, which jest cannot load. */
export function textsOf(documents: readonly Buffer[]): readonly PdfText[] {
  return withFiles(documents, (paths) =>
    JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'pdf-text.mjs'), ...paths], {
        maxBuffer: 64 * 1024 * 1024,
      }).toString(),
    ),
  );
}

/** Documents that qpdf finds fault with; null where it is not installed. */
export function faultyDocuments(documents: readonly Buffer[]): readonly string[] | null {
  return withFiles(documents, (paths) => {
    try {
      execFileSync('qpdf', ['--version']);
    } catch {
      return null;
    }
    return paths.flatMap((path) => {
      try {
        execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
        return [];
      } catch (error) {
        return [String((error as { stderr?: Buffer }).stderr)];
      }
    });
  });
}

function withFiles<T>(documents: readonly Buffer[], work: (paths: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-pdf-'));
  try {
    const paths = documents.map((bytes, index) => {
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, bytes);
      return path;
    });
    return work(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
