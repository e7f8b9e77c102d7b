import { ownFunction } from '@jalon/shared/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = 'platform_retry_job(bigint, timestamptz)';

/** The operator puts back in the queue what died, of any employer, without seeing what it carries. */
export class RetryDeadJobs1763905000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform_retry_job(p_job bigint, p_now timestamptz) returns boolean
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        seen text := coalesce(current_setting('app.employer_id', true), '');
        employer uuid;
      begin
        if not identity_is_operator(p_now) then
          raise exception 'this is the act of the platform''s operator' using errcode = 'insufficient_privilege';
        end if;
        update graphile_worker._private_jobs
           set attempts = 0, run_at = now(), last_error = null, updated_at = now()
         where id = p_job and attempts >= max_attempts and locked_at is null
        returning (payload ->> 'employerId')::uuid into employer;
        if not found then
          return false;
        end if;
        if employer is not null then
          perform set_config('app.employer_id', employer::text, true);
          update followed_job set state = 'QUEUED', attempts = 0, done = 0, total = null, reason = null, ended_at = null
           where employer_id = employer and queue_job_id = p_job and state = 'DEAD';
          perform set_config('app.employer_id', seen, true);
        end if;
        perform pg_notify('jobs:insert', json_build_object('count', 1)::text);
        return true;
      end $$`);
    await ownFunction(runner, SIGNATURE, 'jalon_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SIGNATURE}`);
  }
}
