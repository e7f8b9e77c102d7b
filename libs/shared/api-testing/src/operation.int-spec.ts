import { randomUUID } from 'node:crypto';
import { type Actor, type ApiModule, ownTable, type RequestContext, UserError } from '@jalon/shared/api';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase, type TestDatabase } from './test-database';

class CreateNote1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The key is checked at the commit: such a commit may fail.
    await runner.query(`
      create table note (
        employer_id uuid not null, id uuid not null, text text not null,
        primary key (employer_id, id) deferrable initially deferred
      )`);
    await ownTable(runner, 'note', 'employer', { app: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

@ObjectType()
class WritePayload {
  @Field(() => String, { nullable: true })
  id!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const write = (ctx: RequestContext, id: string, text: string) =>
  ctx.db.query('insert into note values ($1, $2, $3)', [ctx.employerId, id, text]);

@Resolver()
class NoteResolver {
  @Query(() => [String])
  async notes(@Ctx() ctx: RequestContext): Promise<string[]> {
    const notes = await ctx.db.query<{ text: string }[]>('select text from note order by text');
    return notes.map(({ text }) => text);
  }

  /** Writes before it refuses, which no service does: the rule must hold all the same. */
  @Mutation(() => WritePayload)
  async write(@Ctx() ctx: RequestContext, @Arg('text', () => String) text: string): Promise<WritePayload> {
    const id = randomUUID();
    await write(ctx, id, text);
    const userErrors = text === 'wrong' ? [{ code: 'WRONG', message: 'Write another.', path: ['text'] }] : [];
    if (text === 'crash') throw new Error('crash');
    if (text === 'twice') await write(ctx, id, text);
    return { id, userErrors };
  }
}

const notes: ApiModule = {
  name: 'note',
  resolvers: [NoteResolver],
  entities: [],
  migrations: [CreateNote1700000000000],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([notes]);
});
afterAll(() => database?.close());

const actor = (): Actor => ({
  personId: randomUUID(),
  employerId: randomUUID(),
  agentId: randomUUID(),
  sessionId: randomUUID(),
  signedInAt: new Date(0),
  assurance: null,
});
const notesOf = async (who: Actor) => (await database.execute(who, '{ notes }')).data?.['notes'];

describe('an operation', () => {
  it('is kept when it succeeds, for its employer only', async () => {
    const [here, elsewhere] = [actor(), actor()];
    const { data } = await database.execute(
      here,
      'mutation { write(text: "right") { userErrors { code } } }',
    );
    expect(data).toEqual({ write: { userErrors: [] } });
    await expect(notesOf(here)).resolves.toEqual(['right']);
    await expect(notesOf(elsewhere)).resolves.toEqual([]);
  });

  it('is not kept when it answers with userErrors, selected or not, under any name', async () => {
    const who = actor();
    await database.execute(who, 'mutation { write(text: "wrong") { userErrors { code path } } }');
    await database.execute(who, 'mutation { write(text: "wrong") { id } }');
    await database.execute(
      who,
      'mutation { a: write(text: "right") { id } b: write(text: "wrong") { e: userErrors { code } } }',
    );
    await expect(notesOf(who)).resolves.toEqual([]);
  });

  it('is not kept, whole, when one of its fields fails', async () => {
    const who = actor();
    const { errors } = await database.execute(
      who,
      'mutation { a: write(text: "right") { id } b: write(text: "crash") { id } }',
    );
    expect(errors?.[0]?.message).toBe('crash');
    await expect(notesOf(who)).resolves.toEqual([]);
  });

  it('fails, and tells nothing, when the database refuses the commit', async () => {
    const who = actor();
    const { data, errors } = await database.execute(who, 'mutation { write(text: "twice") { id } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.[0]?.message).not.toMatch(/duplicate|note/);
    expect(errors?.[0]?.originalError?.message).toMatch(/duplicate key/);
    await expect(notesOf(who)).resolves.toEqual([]);
  });
});

describe('one of many, attempted', () => {
  const wrong = new Error('wrong');

  it('is undone alone when it fails, with what it had stored elsewhere', async () => {
    const who = actor();
    const undone: string[] = [];
    const writing = (ctx: RequestContext, text: string) => async () => {
      ctx.onRollback(async () => void undone.push(text));
      await write(ctx, randomUUID(), text);
      if (text === 'wrong') throw wrong;
    };
    await database.inContext(who, async (ctx) => {
      await ctx.attempt(writing(ctx, 'first'));
      await expect(ctx.attempt(writing(ctx, 'wrong'))).rejects.toBe(wrong);
      await ctx.attempt(writing(ctx, 'last'));
    });
    await expect(notesOf(who)).resolves.toEqual(['first', 'last']);
    expect(undone).toEqual(['wrong']);
  });

  it('is undone with the others when the operation fails', async () => {
    const who = actor();
    const operation = database.inContext(who, async (ctx) => {
      await ctx.attempt(() => write(ctx, randomUUID(), 'first'));
      throw wrong;
    });
    await expect(operation).rejects.toBe(wrong);
    await expect(notesOf(who)).resolves.toEqual([]);
  });
});

describe('a test database', () => {
  it('is used as the restricted role', async () => {
    const [role] = await database.inContext(actor(), (ctx) =>
      ctx.db.query<object[]>(`
        select session_user as name, rolsuper, rolbypassrls, pg_has_role('jalon_owner', 'member') as owns
          from pg_roles where rolname = session_user`),
    );
    expect(role).toEqual({ name: 'jalon_app', rolsuper: false, rolbypassrls: false, owns: false });
  });

  it('records the statements, transaction control apart', async () => {
    database.queries.length = 0;
    await notesOf(actor());
    expect(database.queries).toHaveLength(3);
    expect(database.statements).toEqual(['select text from note order by text']);
  });

  it('refuses a document that the schema does not know', async () => {
    await expect(database.execute(actor(), '{ unknown }')).rejects.toThrow(/Cannot query field/);
  });
});
