/** A `security definer` function and the roles that may call it. */
interface GuardedFunction {
  readonly signature: string;
  readonly roles: readonly string[];
  readonly sql: string;
}

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';
const employer = `nullif(current_setting('app.employer_id', true), '')::uuid`;
const person = `nullif(current_setting('app.person_id', true), '')::uuid`;

/** The only ways to the queue: its own tables are closed to whoever serves. */
export const jobFunctions: readonly GuardedFunction[] = [
  {
    signature: 'enqueue_job(uuid, text, jsonb, text, text, timestamptz, boolean, timestamptz)',
    roles: ['jalon_app', 'jalon_worker'],
    sql: `
      create function enqueue_job(
        p_id uuid, p_task text, p_payload jsonb, p_key text, p_queue text, p_run_at timestamptz, p_followed boolean,
        p_now timestamptz
      ) returns uuid language plpgsql ${definer} as $$
      declare
        the_employer uuid := ${employer};
        the_person uuid := ${person};
        attempts_allowed smallint;
        in_queue bigint;
      begin
        if the_employer is null then
          raise exception 'a job is asked inside an employer' using errcode = 'insufficient_privilege';
        end if;
        select max_attempts into attempts_allowed from job_task where name = p_task;
        if not found then
          raise exception 'no domain does the task "%"', p_task using errcode = 'invalid_parameter_value';
        end if;
        -- Keys and queues are an employer's own: nobody waits for another's jobs, nor replaces them.
        select added.id into in_queue from graphile_worker.add_job(
          identifier => p_task,
          payload => json_build_object(
            'job', p_id, 'employerId', the_employer, 'personId', the_person, 'isFollowed', p_followed,
            'payload', p_payload),
          queue_name => the_employer || ':' || p_queue,
          run_at => p_run_at,
          max_attempts => attempts_allowed::int,
          job_key => the_employer || ':' || p_task || ':' || p_key
        ) as added;
        update followed_job set state = 'CANCELLED', reason = 'REPLACED', ended_at = p_now
         where employer_id = the_employer and queue_job_id = in_queue and ended_at is null;
        if not p_followed then
          return null;
        end if;
        insert into followed_job (employer_id, id, task, asked_by_person_id, asked_at, queue_job_id)
          values (the_employer, p_id, p_task, the_person, p_now, in_queue);
        return p_id;
      end $$`,
  },
  {
    signature: 'cancel_job(uuid, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function cancel_job(p_id uuid, p_now timestamptz) returns boolean language plpgsql ${definer} as $$
      declare
        in_queue bigint;
      begin
        -- One that runs stops by itself when it next says how far it is.
        update followed_job set state = 'CANCELLED', ended_at = p_now
         where employer_id = ${employer} and id = p_id and asked_by_person_id = ${person} and ended_at is null
        returning queue_job_id into in_queue;
        if in_queue is null then
          return false;
        end if;
        delete from graphile_worker._private_jobs
         where id = in_queue and locked_at is null and payload ->> 'job' = p_id::text;
        return true;
      end $$`,
  },
  {
    signature: 'retry_job(uuid, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function retry_job(p_id uuid, p_now timestamptz) returns boolean language plpgsql ${definer} as $$
      declare
        in_queue bigint;
      begin
        select queue_job_id into in_queue from followed_job
         where employer_id = ${employer} and id = p_id and asked_by_person_id = ${person}
           and state in ('DEAD', 'WAITING_RETRY')
           for update;
        -- The queue forgets in the end what nobody tried again.
        update graphile_worker._private_jobs
           set attempts = 0, run_at = now(), last_error = null, updated_at = now()
         where id = in_queue and locked_at is null and payload ->> 'job' = p_id::text;
        if not found then
          return false;
        end if;
        update followed_job set state = 'QUEUED', attempts = 0, done = 0, total = null, reason = null, ended_at = null
         where employer_id = ${employer} and id = p_id;
        perform pg_notify('jobs:insert', json_build_object('count', 1)::text);
        return true;
      end $$`,
  },
  {
    signature: 'dead_jobs(int)',
    roles: ['jalon_app'],
    sql: `
      create function dead_jobs(p_limit int)
      returns table (
        queue_job_id bigint, employer_id uuid, task text, attempts smallint, reason text, asked_at timestamptz,
        failed_at timestamptz
      ) language plpgsql stable ${definer} as $$
      begin
        return query
          select job.id, (job.payload ->> 'employerId')::uuid, known.identifier, job.attempts,
                 coalesce(job.last_error, 'WORKER_LOST'), job.created_at, job.updated_at
            from graphile_worker._private_jobs as job
            join graphile_worker._private_tasks as known on known.id = job.task_id
           where job.attempts >= job.max_attempts and job.locked_at is null
           order by job.updated_at desc
           limit p_limit;
      end $$`,
  },
];
