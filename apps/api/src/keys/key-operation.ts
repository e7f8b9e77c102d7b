import { type ContextServices, RequestContext } from '@jalon/shared/api';
import { Refusal } from '../refusal';

/** What a command of the keys works with. */
export interface KeyOperation {
  /** With the owner's role: the serving and working ones change no key. */
  readonly services: ContextServices;
  /** Where erasures are noted, outside the database and its backups. */
  readonly erasureJournal: string | null;
  readonly say: (line: string) => void;
}

/** An employer, as the operator names it. */
export interface NamedEmployer {
  readonly id: string;
  readonly siret: string;
  readonly operatesPlatform: boolean;
}

const SELECT = 'select id, siret, operates_platform as "operatesPlatform" from employer';

export function employersOf({ services }: KeyOperation): Promise<NamedEmployer[]> {
  return services.dataSource.query(`${SELECT} order by siret`);
}

/** @throws {Refusal} when there is no such employer */
export async function employerBySiret({ services }: KeyOperation, siret: string): Promise<NamedEmployer> {
  const [employer]: NamedEmployer[] = await services.dataSource.query(`${SELECT} where siret = $1`, [siret]);
  if (!employer) {
    throw new Refusal([
      `Aucun employeur n’a le SIRET « ${siret} » : « npm run keys -- list » donne ceux qui sont ouverts.`,
    ]);
  }
  return employer;
}

/** Runs `work` inside an employer, in a transaction of its own: what is done stays done if the next one fails. */
export function inEmployer<T>(
  { services }: KeyOperation,
  { id }: Pick<NamedEmployer, 'id'>,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  const ctx = new RequestContext(services, null, null, { employerId: id, personId: null });
  return ctx.settle(() => work(ctx));
}
