import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';
const activeEmployer = `nullif(current_setting('app.employer_id', true), '')::uuid`;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whatever was done inside, whoever calls sees again what they saw. */
const remember = `
        seen_employer text := coalesce(current_setting('app.employer_id', true), '');
        seen_person text := coalesce(current_setting('app.person_id', true), '');`;
const restore = `
        perform set_config('app.employer_id', seen_employer, true);
        perform set_config('app.person_id', seen_person, true);`;

/**
 * A second role is between two employers: its row is neither's, and each reaches it only as one of the two. What it opens
 * (a habilitation, a name, a locator) is written inside the employer that needs it.
 */
export const secondRoleFunctions: readonly GuardedFunction[] = [
  {
    signature:
      'identity_offer_second_role(uuid, text, text, text[], text[], uuid, text, date, date, text, text, uuid, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_offer_second_role(
        p_id uuid, p_siret text, p_kind text, p_operations text[], p_types text[], p_unit uuid, p_unit_name text,
        p_from date, p_until date, p_label text, p_basis text, p_person uuid, p_name text, p_now timestamptz
      ) returns uuid language plpgsql ${definer} as $$
      declare
        partner uuid;
      begin
        select id into partner from employer where siret = p_siret and id <> ${activeEmployer};
        if partner is null then
          return null;
        end if;
        insert into second_role (id, employer_id, partner_employer_id, kind, label, operations, document_types,
                                 population_org_unit_id, population_name, valid_from, valid_until, legal_basis,
                                 offered_by_person_id, offered_by_name, offered_at)
          values (p_id, ${activeEmployer}, partner, p_kind, p_label, p_operations, p_types, p_unit, p_unit_name,
                  p_from, p_until, p_basis, p_person, p_name, p_now);
        return partner;
      end $$`,
  },
  {
    signature: 'identity_second_roles()',
    roles: ['jalon_app'],
    sql: `
      create function identity_second_roles() returns setof jsonb language sql stable ${definer} as $$
        select to_jsonb(role) || jsonb_build_object('employer_name', employer.short_name,
                 'partner_name', partner.short_name, 'is_offered', role.employer_id = ${activeEmployer})
          from second_role as role
          join employer on employer.id = role.employer_id
          join employer as partner on partner.id = role.partner_employer_id
         where ${activeEmployer} in (role.employer_id, role.partner_employer_id)
         order by role.offered_at desc, role.id desc
      $$`,
  },
  {
    // The person is an agent of the employer that lends them, and none of the one that needs them.
    signature: 'identity_accept_second_role(uuid, uuid, uuid, uuid, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_accept_second_role(
        p_id uuid, p_habilitation uuid, p_person uuid, p_by uuid, p_by_name text, p_now timestamptz
      ) returns text language plpgsql ${definer} as $$
      declare${remember}
        role second_role;
        lent record;
        lender text;
      begin
        select * into role from second_role where id = p_id and partner_employer_id = ${activeEmployer} for update;
        if role.id is null then
          return 'NOT_FOUND';
        end if;
        if role.accepted_at is not null or role.refused_at is not null or role.ended_at is not null
           or role.valid_until < (p_now at time zone 'Europe/Paris')::date then
          return 'NOT_OPEN';
        end if;
        select given_names, usual_name into lent from agent
         where employer_id = role.partner_employer_id and person_id = p_person;
        if lent is null then
          return 'UNKNOWN_AGENT';
        end if;
        select short_name into lender from employer where id = role.partner_employer_id;
        perform set_config('app.employer_id', role.employer_id::text, true);
        if exists (select from agent where employer_id = role.employer_id and person_id = p_person) then${restore}
          return 'AGENT_THERE';
        end if;
        insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types,
                                  population_org_unit_id, valid_from, valid_until, legal_basis,
                                  granted_by_person_id, granted_at)
          values (role.employer_id, p_habilitation, p_person, role.label, role.operations, role.document_types,
                  role.population_org_unit_id, role.valid_from, role.valid_until, role.legal_basis,
                  role.offered_by_person_id, p_now);
        insert into outside_person (employer_id, person_id, given_names, usual_name, partner_name)
          values (role.employer_id, p_person, lent.given_names, lent.usual_name, lender)
          on conflict (employer_id, person_id) do update
            set given_names = excluded.given_names, usual_name = excluded.usual_name,
                partner_name = excluded.partner_name;
        perform set_config('app.person_id', p_person::text, true);
        insert into engagement_locator as known (person_id, employer_id, agent_id, valid_from, valid_until)
          values (p_person, role.employer_id, '${NOBODY}', role.valid_from, role.valid_until)
          on conflict (person_id, employer_id) do update
            set valid_from = least(known.valid_from, excluded.valid_from),
                valid_until = greatest(known.valid_until, excluded.valid_until);${restore}
        update second_role
           set accepted_at = p_now, accepted_by_person_id = p_by, accepted_by_name = p_by_name, person_id = p_person,
               person_name = split_part(lent.given_names, ' ', 1) || ' ' || lent.usual_name,
               habilitation_id = p_habilitation
         where id = p_id;
        return 'DONE';
      end $$`,
  },
  {
    signature: 'identity_refuse_second_role(uuid, text, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_refuse_second_role(p_id uuid, p_reason text, p_by_name text, p_now timestamptz)
      returns text language plpgsql ${definer} as $$
      begin
        update second_role set refused_at = p_now, refusal_reason = p_reason, refused_by_name = p_by_name
         where id = p_id and partner_employer_id = ${activeEmployer}
           and accepted_at is null and refused_at is null and ended_at is null;
        if found then
          return 'DONE';
        end if;
        perform 1 from second_role where id = p_id and partner_employer_id = ${activeEmployer};
        return case when found then 'NOT_OPEN' else 'NOT_FOUND' end;
      end $$`,
  },
  {
    // By either side, at once: the habilitation, and the way in when no other role keeps it open.
    signature: 'identity_end_second_role(uuid, text, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_end_second_role(p_id uuid, p_reason text, p_by_name text, p_now timestamptz)
      returns text language plpgsql ${definer} as $$
      declare${remember}
        role second_role;
      begin
        select * into role from second_role
         where id = p_id and ${activeEmployer} in (employer_id, partner_employer_id) for update;
        if role.id is null then
          return 'NOT_FOUND';
        end if;
        if role.refused_at is not null or role.ended_at is not null then
          return 'NOT_OPEN';
        end if;
        update second_role set ended_at = p_now, end_reason = p_reason, ended_by_name = p_by_name where id = p_id;
        if role.person_id is null then
          return 'DONE';
        end if;
        perform set_config('app.employer_id', role.employer_id::text, true);
        update habilitation set ended_at = p_now, end_reason = p_reason
         where employer_id = role.employer_id and id = role.habilitation_id and ended_at is null;
        perform set_config('app.person_id', role.person_id::text, true);
        delete from engagement_locator
         where person_id = role.person_id and employer_id = role.employer_id and agent_id = '${NOBODY}'
           and not exists (select from second_role as other
                            where other.person_id = role.person_id and other.employer_id = role.employer_id
                              and other.accepted_at is not null and other.ended_at is null);${restore}
        return 'DONE';
      end $$`,
  },
];

/** Whoever is an agent of nobody there stays in only while a second role of theirs is in force. */
export const HOLDS_A_ROLE = `
  (session.agent_id <> '${NOBODY}' or exists (
    select from second_role as role
     where role.person_id = session.person_id and role.employer_id = session.employer_id
       and role.accepted_at is not null and role.ended_at is null
       and role.valid_from <= (p_now at time zone 'Europe/Paris')::date
       and role.valid_until >= (p_now at time zone 'Europe/Paris')::date))`;
