import { certificateJson } from './certification.sql';

/** What anyone may know of a certificate, in one statement, run inside its employer. $1 employer, $2 certificate. */
export const VERIFIED = `
  select employer.siret, employer.name,
         ${certificateJson('certificate')} as certificate,
         certificate.credential, certificate.status_index as "statusIndex", certificate.issuer_key_version as "keyVersion",
         coalesce((select json_agg(json_build_object('version', version, 'publicKey', public_key,
                                                     'createdAt', created_at) order by version)
                     from issuer_key where employer_id = $1::uuid), '[]'::json) as keys,
         (select credential from status_list where employer_id = $1::uuid order by number limit 1) as "statusList"
    from employer
    join certificate on certificate.employer_id = $1::uuid and certificate.id = $2::uuid
   where employer.id = $1::uuid`;
