import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

const OF_THE_PAPER = [
  'certificate_employer_id_application_id_fkey',
  'certificate_employer_id_issuer_key_version_fkey',
  'certificate_employer_id_piece_id_fkey',
];

/** Frees certificates of what the map does not read: the application, the signing key and the filed piece. */
export async function forgetThePaper(database: TestDatabase): Promise<void> {
  const owner = await database.connect('jalon_owner');
  for (const name of OF_THE_PAPER) await owner.query(`alter table certificate drop constraint ${name}`);
}

let issued = 0;

/** A certificate as issuing leaves it, with the level it attests of one competence. @returns its id. */
export async function certify(
  database: TestDatabase,
  { employerId, agentId, personId }: Actor,
  attested: {
    competenceId: string;
    level: number;
    validUntil: string;
    revoked?: boolean;
    replaces?: string;
  },
): Promise<string> {
  const { newId } = database.services();
  const [id, number] = [newId(), ++issued];
  const { competenceId, level, validUntil, revoked = false, replaces = null } = attested;
  const actor = { employerId, agentId, personId, sessionId: id, signedInAt: new Date(), assurance: null };
  await database.inContext(actor, async (ctx) => {
    await ctx.db.query(
      `insert into certificate
         (employer_id, id, application_id, agent_id, number, code, holder_name, holder_birth_name, areas, supervised,
          assessed_on, question_count, issued_at, issued_on, valid_until, issued_by_person_id, issued_by_name,
          issued_by_quality, decided_by_name, decided_by_quality, decided_on, status_index, issuer_key_version,
          credential, piece_id, replaces_id, replacement_reason, revoked_at, revocation_ground, revocation_explanation,
          revoked_by_person_id)
       values ($1, $2, $2, $3, $4::int, $4::int, 'x', 'x', '[]', false, '2020-01-01', 32, '2020-01-02', '2020-01-02', $5, $6,
               'x', 'x', 'x', 'x', '2020-01-02', $4::int, 1, '{}', $2, $7::uuid, case when $7::uuid is not null then 'Nom' end,
               case when $8 then now() end, case when $8 then 'IDENTITY' end, case when $8 then 'x' end,
               case when $8 then $6::uuid end)`,
      [employerId, id, agentId, number, validUntil, personId, replaces, revoked],
    );
    await ctx.db.query('insert into certified_level values ($1, $2, $3, $4, $5)', [
      employerId,
      id,
      agentId,
      competenceId,
      level,
    ]);
  });
  return id;
}
