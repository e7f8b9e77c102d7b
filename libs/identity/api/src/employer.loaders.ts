import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { Employer } from './employer.entity';

/** Employers are platform data: any of them may be read. @throws when one does not exist, as no key may say so. */
export async function employersById(ctx: RequestContext, ids: readonly string[]): Promise<Employer[]> {
  const employers = await ctx.db.find(Employer, { where: { id: In([...ids]) } });
  const byId = new Map(employers.map((employer) => [employer.id, employer]));
  return ids.map((id) => {
    const employer = byId.get(id);
    if (!employer) throw new Error(`There is no employer ${id}.`);
    return employer;
  });
}
