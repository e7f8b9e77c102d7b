/** A `security definer` function and the roles that may call it. */
export interface GuardedFunction {
  readonly signature: string;
  readonly roles: readonly string[];
  readonly sql: string;
}

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** From an identity to the person it opens, and how often one may try. */
export const signInFunctions: readonly GuardedFunction[] = [
  {
    signature: 'identity_link_external_identity(uuid, uuid, text, text, text, timestamptz)',
    roles: ['jalon_app'],
    sql: `
      create function identity_link_external_identity(
        p_account uuid, p_person uuid, p_issuer text, p_provider text, p_subject text, p_now timestamptz
      ) returns void language plpgsql ${definer} as $$
      declare
        the_account uuid;
      begin
        -- The employer who gives the access is the first one the person meets.
        insert into account (id, person_id, created_at, last_employer_id)
          values (p_account, p_person, p_now, nullif(current_setting('app.employer_id', true), '')::uuid)
          on conflict (person_id) do nothing;
        select id into the_account from account where person_id = p_person;
        perform 1 from external_identity
          where issuer = p_issuer and provider = p_provider and subject = p_subject and account_id = the_account;
        if found then
          return;
        end if;
        -- Neither moves an identity to another person, nor gives a person's account to a second identity.
        perform 1 from external_identity where account_id = the_account;
        if found then
          raise exception 'this account is opened by another identity already' using errcode = 'unique_violation';
        end if;
        insert into external_identity (issuer, provider, subject, account_id, linked_at)
          values (p_issuer, p_provider, p_subject, the_account, p_now);
      end $$`,
  },
  {
    signature: 'identity_find_account(text, text, text)',
    roles: ['jalon_app'],
    sql: `
      create function identity_find_account(p_issuer text, p_provider text, p_subject text)
      returns table (person_id uuid, last_employer_id uuid, disabled boolean)
      language sql stable ${definer} as $$
        select account.person_id, account.last_employer_id, account.disabled_at is not null
          from external_identity join account on account.id = external_identity.account_id
         where issuer = p_issuer and provider = p_provider and subject = p_subject
      $$`,
  },
  {
    signature: 'identity_count_attempt(bytea, timestamptz, interval)',
    roles: ['jalon_app'],
    sql: `
      create function identity_count_attempt(p_id bytea, p_now timestamptz, p_window interval)
      returns int language sql ${definer} as $$
        insert into sign_in_attempt as known (id, attempts, window_ends_at) values (p_id, 1, p_now + p_window)
          on conflict (id) do update set
            attempts = case when known.window_ends_at > p_now then known.attempts + 1 else 1 end,
            window_ends_at = case when known.window_ends_at > p_now then known.window_ends_at else p_now + p_window end
        returning attempts
      $$`,
  },
];
