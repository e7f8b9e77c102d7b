/** One employer: sealing goes employer by employer, so that many would only share the same time. */
const EMPLOYER = '0198c0de-0000-7000-8000-00000000b5e1';

/**
 * Seven acts for three readings, over the last twelve months, all waiting for their seal. Ids are ordered like instants,
 * as those of the product are.
 *
 * @param {import('pg').Client} superuser @param {number} events
 */
export async function loadTrace(superuser, events) {
  await superuser.query(
    `insert into employer (id, siret, name, short_name, branch, created_at)
     values ($1, '13002526500013', 'Bench', 'Bench', 'TERRITORIAL', now())`,
    [EMPLOYER],
  );
  const acts = Math.round(events * 0.7);
  await superuser.query(
    `insert into audit_event (employer_id, id, at, actor_kind, actor_person_id, action, object_type, object_id, detail)
     select $1, ${idOf('01')}, ${INSTANT}, 'PERSON', ${idOf('03', 'n % 500')}, 'certification.decideCertification',
            'certification_application', ${idOf('04')},
            jsonb_build_object('outcome', 'GRANTED', 'appealUntil', '2027-01-31', 'areas', 5)
       from generate_series(1, $2::int) as n`,
    [EMPLOYER, acts],
  );
  await superuser.query(
    `insert into file_access_log (employer_id, id, at, agent_id, file_id, piece_id, actor_person_id, actor_role,
                                  operation, habilitation_id)
     select $1, ${idOf('02')}, ${INSTANT}, ${idOf('05', 'n % 20000')}, ${idOf('06', 'n % 20000')}, ${idOf('07')},
            ${idOf('03', 'n % 500')}, 'HR_OFFICER', 'CONSULTATION', ${idOf('08', 'n % 500')}
       from generate_series(1, $2::int) as n`,
    [EMPLOYER, events - acts],
  );
  await superuser.query(
    `insert into trace_unsealed select employer_id, 'ACT', at, id from audit_event
     union all select employer_id, 'READING', at, id from file_access_log`,
  );
  await superuser.query('vacuum analyze');
}

/** Evenly spread over a year, whatever their number. */
const INSTANT = `date_trunc('second', now()) - interval '365 days' * (1 - n::float8 / $2::int)`;

/** A uuid made of a family and a rank. */
const idOf = (family, rank = 'n') =>
  `('${family}98c0de-0000-7000-8000-' || lpad(to_hex(${rank}), 12, '0'))::uuid`;
