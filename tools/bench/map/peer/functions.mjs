/**
 * What somebody who serves the map with PostGraphile would write in SQL, in the bench database alone.
 *
 * - `team_today`: the assignments a manager has under them today, in both forms;
 * - `shared_level_gap`, `shared_level_proof`, `shared_level_attested_by`: the natural form, computed columns;
 * - `team_map_cells`: the best form, a function that does the joins once and gives the cells as typed rows.
 *
 * Row-level security applies inside both: they run with the caller's rights.
 */
export const PEER_FUNCTIONS = [
  `create function team_today(employer uuid, manager uuid) returns setof assignment language sql stable as $$
     select * from assignment
      where employer_id = $1 and manager_agent_id = $2
        and starts_on <= current_date and (ends_on is null or ends_on >= current_date)
   $$`,
  `create function shared_level_gap(shared shared_level) returns int language sql stable as $$
     select shared.level - max(target.level)
       from assignment
       join engagement on engagement.employer_id = shared.employer_id and engagement.id = assignment.engagement_id
       join position_target as target
         on target.employer_id = shared.employer_id and target.position_id = assignment.position_id
        and target.competence_id = shared.competence_id
      where assignment.employer_id = shared.employer_id and assignment.agent_id = shared.agent_id
        and assignment.starts_on <= current_date and (assignment.ends_on is null or assignment.ends_on >= current_date)
        and (engagement.ends_on is null or engagement.ends_on >= current_date)
   $$`,
  `create function shared_level_proof(shared shared_level) returns text language sql stable as $$
     select case when max(certificate.valid_until) is null then 'ASSESSED'
                 when max(certificate.valid_until) >= current_date then 'CERTIFIED' else 'EXPIRED' end
       from certified_level as certified
       join certificate on certificate.employer_id = shared.employer_id and certificate.id = certified.certificate_id
      where certified.employer_id = shared.employer_id and certified.agent_id = shared.agent_id
        and certified.competence_id = shared.competence_id and certified.level >= shared.level
        and certificate.revoked_at is null
        and not exists (select from certificate as replacing
                         where replacing.employer_id = shared.employer_id and replacing.replaces_id = certificate.id)
   $$`,
  `create function shared_level_attested_by(shared shared_level) returns certificate language sql stable as $$
     select certificate.*
       from certified_level as certified
       join certificate on certificate.employer_id = shared.employer_id and certificate.id = certified.certificate_id
      where certified.employer_id = shared.employer_id and certified.agent_id = shared.agent_id
        and certified.competence_id = shared.competence_id and certified.level >= shared.level
        and certificate.revoked_at is null
        and not exists (select from certificate as replacing
                         where replacing.employer_id = shared.employer_id and replacing.replaces_id = certificate.id)
      order by certificate.valid_until desc limit 1
   $$`,
  `create type team_map_cell as (
     agent_id uuid, competence_id text, state text, target int, level int, gap int, lower int, upper int,
     proof text, assessed_on date, certified_on date, certified_until date)`,
  `create function team_map_cells(employer uuid, manager uuid) returns setof team_map_cell language sql stable as $$
     with held as materialized (
       select distinct managed.agent_id, post.position_id
         from assignment as managed
         join engagement on engagement.employer_id = $1 and engagement.id = managed.engagement_id
         join assignment as post on post.employer_id = $1 and post.agent_id = managed.agent_id
        where managed.employer_id = $1 and managed.manager_agent_id = $2
          and managed.starts_on <= current_date and (managed.ends_on is null or managed.ends_on >= current_date)
          and post.starts_on <= current_date and (post.ends_on is null or post.ends_on >= current_date)
          and (engagement.ends_on is null or engagement.ends_on >= current_date)
     ),
     expected as (
       select held.agent_id, target.competence_id, max(target.level) as target
         from held
         join position_target as target on target.employer_id = $1 and target.position_id = held.position_id
        group by held.agent_id, target.competence_id
     ),
     attested as (
       select distinct on (certified.agent_id, certified.competence_id)
              certified.agent_id, certified.competence_id, certificate.issued_on, certificate.valid_until
         from (select distinct agent_id from held) as person
         join certified_level as certified on certified.employer_id = $1 and certified.agent_id = person.agent_id
         join shared_level as proven
           on proven.employer_id = $1 and proven.agent_id = certified.agent_id
          and proven.competence_id = certified.competence_id and certified.level >= proven.level
         join certificate on certificate.employer_id = $1 and certificate.id = certified.certificate_id
        where certificate.revoked_at is null
          and not exists (select from certificate as replacing
                           where replacing.employer_id = $1 and replacing.replaces_id = certificate.id)
        order by certified.agent_id, certified.competence_id, certificate.valid_until desc
     )
     select expected.agent_id, expected.competence_id,
            case when shared.level is null then 'NOT_COMMUNICATED' else 'COMMUNICATED' end,
            expected.target, shared.level, shared.level - expected.target, shared.lower, shared.upper,
            case when shared.level is null then null when attested.valid_until >= current_date then 'CERTIFIED'
                 when attested.valid_until is not null then 'EXPIRED' else 'ASSESSED' end,
            shared.assessed_on, attested.issued_on, attested.valid_until
       from expected
       left join shared_level as shared
         on shared.employer_id = $1 and shared.agent_id = expected.agent_id
        and shared.competence_id = expected.competence_id
       left join attested
         on attested.agent_id = expected.agent_id and attested.competence_id = expected.competence_id
   $$`,
];
