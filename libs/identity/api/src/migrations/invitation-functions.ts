import { onlyTheOperator } from './operator-functions';
import type { GuardedFunction } from './sign-in-functions';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Links by which somebody an employer knows first signs in, reached by their exact digest; and who has. */
export const invitationFunctions: readonly GuardedFunction[] = [
  {
    // The employer is the transaction's own: an invitation is made from inside it, to one of its agents.
    signature: 'identity_invite(bytea, uuid, uuid, timestamptz, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_invite(
        p_id bytea, p_person uuid, p_agent uuid, p_now timestamptz, p_expires timestamptz
      ) returns void language plpgsql ${definer} as $$
      declare
        inside uuid := nullif(current_setting('app.employer_id', true), '')::uuid;
      begin
        perform 1 from agent where employer_id = inside and id = p_agent and person_id = p_person;
        if not found then
          raise exception 'this agent is not this person for this employer';
        end if;
        -- The last link made is the only one that opens.
        update access_invitation set replaced_at = p_now
         where employer_id = inside and person_id = p_person and used_at is null and replaced_at is null;
        insert into access_invitation (id, employer_id, person_id, agent_id, made_at, expires_at)
          values (p_id, inside, p_person, p_agent, p_now, p_expires);
      end $$`,
  },
  {
    signature: 'identity_find_invitation(bytea, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_find_invitation(p_id bytea, p_now timestamptz)
      returns table (state text, employer_id uuid, person_id uuid, agent_id uuid, employer_name text,
                     sign_in_provider text, expires_at timestamptz)
      language sql stable ${definer} as $$
        select case when used_at is not null then 'USED' when replaced_at is not null then 'REPLACED'
                    when invited.expires_at <= p_now then 'EXPIRED' else 'OPEN' end,
               invited.employer_id, person_id, agent_id, employer.name, employer.sign_in_provider, invited.expires_at
          from access_invitation invited join employer on employer.id = invited.employer_id
         where invited.id = p_id
      $$`,
  },
  {
    // The row is held while the identity is linked: of two browsers at once, one finds the link used.
    signature: 'identity_accept_invitation(bytea, uuid, text, text, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_accept_invitation(
        p_id bytea, p_account uuid, p_issuer text, p_provider text, p_subject text, p_now timestamptz
      ) returns text language plpgsql ${definer} as $$
      declare
        invited access_invitation;
        holder account;
      begin
        select * into invited from access_invitation where id = p_id for update;
        if not found then
          return 'UNKNOWN';
        elsif invited.used_at is not null then
          return 'USED';
        elsif invited.replaced_at is not null then
          return 'REPLACED';
        elsif invited.expires_at <= p_now then
          return 'EXPIRED';
        end if;
        select account.* into holder from external_identity identity join account on account.id = identity.account_id
         where issuer = p_issuer and provider = p_provider and subject = p_subject;
        if found and holder.person_id <> invited.person_id then
          return 'IDENTITY_TAKEN';
        elsif found and holder.disabled_at is not null then
          return 'DISABLED';
        elsif not found then
          perform 1 from external_identity identity join account on account.id = identity.account_id
            where account.person_id = invited.person_id;
          if found then
            return 'OTHER_IDENTITY';
          end if;
          perform identity_link_external_identity(
            p_account, invited.person_id, p_issuer, p_provider, p_subject, p_now);
        end if;
        update access_invitation set used_at = p_now where id = p_id;
        return 'ACCEPTED';
      end $$`,
  },
  {
    // Counts that are about nobody. Each employer's rows are seen in turn: no policy is widened.
    signature: 'identity_employer_figures(timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_employer_figures(p_now timestamptz)
      returns table (employer_id uuid, agents int, contacts int, last_sign_in_on date,
                     invited_until timestamptz, invitation_used boolean)
      language plpgsql ${definer} as $$
      declare
        seen text := coalesce(current_setting('app.employer_id', true), '');
      begin${onlyTheOperator}
        for employer_id in select id from employer loop
          perform set_config('app.employer_id', employer_id::text, true);
          select count(*) into agents from agent where agent.employer_id = identity_employer_figures.employer_id;
          select count(*) into contacts from contact where contact.employer_id = identity_employer_figures.employer_id;
          select activity.last_sign_in_on into last_sign_in_on from employer_activity activity
           where activity.employer_id = identity_employer_figures.employer_id;
          select max(expires_at) filter (where used_at is null and replaced_at is null), bool_or(used_at is not null)
            into invited_until, invitation_used
            from access_invitation invited where invited.employer_id = identity_employer_figures.employer_id;
          return next;
        end loop;
        perform set_config('app.employer_id', seen, true);
      end $$`,
  },
  {
    // Whom to make another link for: the last one invited there.
    signature: 'identity_last_invited(uuid, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_last_invited(p_employer uuid, p_now timestamptz)
      returns table (person_id uuid, agent_id uuid, used boolean) language plpgsql ${definer} as $$
      begin${onlyTheOperator}
        return query
          select invited.person_id, invited.agent_id, invited.used_at is not null from access_invitation invited
           where invited.employer_id = p_employer order by invited.made_at desc limit 1;
      end $$`,
  },
];
