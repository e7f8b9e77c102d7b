import { actingPerson, definer, type GuardedFunction, inside } from './guarded-function';

/** The one account an identity opens, and the ways in of a person: reached through functions, like all that opens an account. */
export const identityFunctions: readonly GuardedFunction[] = [
  {
    signature: 'access_my_identities()',
    roles: ['jalon_app'],
    sql: `
      create function access_my_identities()
      returns table (id uuid, issuer text, is_personal boolean, linked_at timestamptz, last_used_at timestamptz)
      language sql stable ${definer} as $$
        select identity.public_id, identity.issuer, identity.is_personal, identity.linked_at, identity.last_used_at
          from external_identity identity join account on account.id = identity.account_id
         where account.person_id = ${actingPerson}
         order by identity.linked_at, identity.public_id
      $$`,
  },
  {
    // Only what its own person proposed and another person confirms; an identity never moves from one account to another.
    signature: 'access_confirm_identity(uuid, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function access_confirm_identity(p_proposal uuid, p_now timestamptz) returns text
      language plpgsql ${definer} as $$
      declare
        asked identity_proposal;
        opened account;
        holder uuid;
      begin
        select * into asked from identity_proposal where employer_id = ${inside} and id = p_proposal for update;
        if not found or asked.state <> 'PENDING' then
          return 'NOT_PENDING';
        elsif asked.person_id = ${actingPerson} then
          raise exception 'nobody confirms their own identity';
        end if;
        select * into opened from account where person_id = asked.person_id for update;
        if not found or opened.disabled_at is not null then
          return 'NO_ACCOUNT';
        end if;
        insert into external_identity (issuer, provider, subject, account_id, linked_at, is_personal)
          values (asked.issuer, asked.provider, asked.subject, opened.id, p_now, asked.is_personal) on conflict do nothing;
        select account_id into holder from external_identity
          where issuer = asked.issuer and provider = asked.provider and subject = asked.subject;
        if holder <> opened.id then
          return 'TAKEN';
        end if;
        update identity_proposal
           set state = 'CONFIRMED', subject = null, decided_at = p_now, decided_by_person_id = ${actingPerson}
         where employer_id = asked.employer_id and id = asked.id;
        return 'CONFIRMED';
      end $$`,
  },
  {
    // Whoever was in elsewhere by the identity that is removed is out.
    signature: 'access_remove_identity(uuid, uuid)',
    roles: ['jalon_app'],
    sql: `
      create function access_remove_identity(p_identity uuid, p_session uuid) returns text
      language plpgsql ${definer} as $$
      declare
        mine account;
        ways int;
      begin
        perform 1 from local_access where person_id = ${actingPerson} for update;
        select * into mine from account where person_id = ${actingPerson} for update;
        perform 1 from external_identity where public_id = p_identity and account_id = mine.id;
        if not found then
          return 'UNKNOWN';
        end if;
        select (select count(*) from passkey where person_id = mine.person_id)
               + (select count(*) from local_access where person_id = mine.person_id and password is not null)
               + (select count(*) from external_identity where account_id = mine.id) into ways;
        if ways <= 1 then
          return 'LAST';
        end if;
        delete from external_identity where public_id = p_identity;
        delete from web_session where person_id = mine.person_id and public_id <> p_session;
        return 'REMOVED';
      end $$`,
  },
  {
    // Which of the employer's agents could still sign in without it.
    signature: 'access_personal_ways()',
    roles: ['jalon_app'],
    sql: `
      create function access_personal_ways() returns table (person_id uuid)
      language sql stable ${definer} as $$
        select agent.person_id from agent
         where agent.employer_id = ${inside}
           and (exists (select from local_access local
                         where local.person_id = agent.person_id
                           and (local.password is not null
                                or exists (select from passkey where passkey.person_id = local.person_id)))
                or exists (select from external_identity identity join account on account.id = identity.account_id
                            where account.person_id = agent.person_id and identity.is_personal))
      $$`,
  },
];
