import type { ApiModule, Task } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';

/** After so many failures a job is dead, unless its task says otherwise. */
const MAX_ATTEMPTS = 8;

/** Tells the database which tasks may be asked for: a name that no domain declares any more is refused from then on. */
export async function publishTasks(owner: DataSource, tasks: readonly Task[]): Promise<void> {
  const names = tasks.map(({ name }) => name);
  const attempts = tasks.map(({ maxAttempts = MAX_ATTEMPTS }) => maxAttempts);
  await owner.query('delete from job_task where name <> all ($1)', [names]);
  await owner.query(
    `insert into job_task (name, max_attempts) select * from unnest($1::text[], $2::smallint[])
       on conflict (name) do update set max_attempts = excluded.max_attempts`,
    [names, attempts],
  );
}

/** What the domains do later. @throws when two of them give one name. */
export function tasksOf(modules: readonly Pick<ApiModule, 'tasks'>[]): readonly Task[] {
  const tasks = modules.flatMap((module) => module.tasks ?? []);
  const twice = tasks.find(({ name }, index) => tasks.findIndex((one) => one.name === name) !== index);
  if (twice) throw new Error(`Two tasks are called ${twice.name}.`);
  return tasks;
}
