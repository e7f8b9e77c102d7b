import type { SeededDatabase } from '../testing/seeded-database';

/** The nine of Maëlle Riou, and what each communicates. */
const TEAM = `
  select agent.usual_name as name, position.title as post,
         (select count(*)::int from position_target target where target.position_id = position.id) as expected,
         (select count(*)::int from shared_level shared where shared.agent_id = agent.id) as shared
    from assignment
    join agent on agent.id = assignment.agent_id
    join agent manager on manager.id = assignment.manager_agent_id and manager.usual_name = 'Riou'
    join position on position.id = assignment.position_id
   where assignment.ends_on is null`;

interface Member {
  readonly name: string;
  readonly post: string;
  readonly expected: number;
  readonly shared: number;
}

/** What the demo tells about competences, on a database the seed has filled for a day. */
export function checkCompetences(seededDatabase: () => SeededDatabase, today: string): void {
  it('has a team of nine of whom six share, and one post whose expectations are missing', async () => {
    const team = await seededDatabase().rows<Member>(TEAM);
    expect(team).toHaveLength(9);
    expect(team.filter(({ shared }) => shared > 0)).toHaveLength(6);
    expect(team.filter(({ expected }) => expected === 0).map(({ post }) => post)).toEqual([
      'Assistante de gestion',
    ]);
    // What is shared is what the post expects, and nothing more.
    expect(team.every(({ shared, expected }) => shared === 0 || shared === expected)).toBe(true);
  });

  it('has one certification to decide, three refused with a training, and a certificate of each kind', async () => {
    const applications = await seededDatabase().rows<{ state: string; training: string | null }>(
      `select state, offer.title as training
         from certification_application application
         left join training_offer offer on offer.application_id = application.id`,
    );
    const states = applications.map(({ state }) => state);
    expect(states.filter((state) => state === 'TO_DECIDE')).toHaveLength(1);
    const refused = applications.filter(({ state }) => state === 'REFUSED');
    expect(refused.map(({ training }) => training)).toEqual(Array(3).fill(expect.stringMatching(/données/)));
    const certificates = await seededDatabase().rows<{ fate: string }>(
      `select case when revoked_at is not null then 'REVOKED'
                   when exists (select from certificate new where new.replaces_id = certificate.id) then 'REPLACED'
                   when valid_until < '${today}' then 'EXPIRED' else 'VALID' end as fate
         from certificate order by 1`,
    );
    expect(certificates.map(({ fate }) => fate)).toEqual([
      'EXPIRED',
      'REPLACED',
      'REVOKED',
      'VALID',
      'VALID',
    ]);
  });

  it('shows on the map levels that a certificate attests, and some whose certificate has expired', async () => {
    const proofs = await seededDatabase().rows<{ name: string }>(
      `select agent.usual_name as name
         from shared_level shared
         join certified_level certified using (agent_id, competence_id)
         join certificate on certificate.id = certified.certificate_id and certificate.revoked_at is null
         join agent on agent.id = shared.agent_id
        where certified.level >= shared.level
        group by 1 order by 1`,
    );
    expect(proofs.map(({ name }) => name)).toEqual(["D'Aubigné", 'Ó Briain']);
  });

  it('files each certificate in its holder’s file, and nothing of who was refused', async () => {
    const filed = await seededDatabase().rows<{ id: string }>(
      `select file_piece.id from certificate
         join file_piece on file_piece.id = certificate.piece_id and file_piece.document_type = '15-01'`,
    );
    expect(filed).toHaveLength(5);
    const refused = await seededDatabase().rows<{ title: string }>(
      `select title from file_piece
         join personnel_file on personnel_file.id = file_piece.file_id
         join certification_application application on application.agent_id = personnel_file.agent_id
        where application.state = 'REFUSED' and file_piece.source_system = 'Jalon' and title ilike '%certificat de comp%'`,
    );
    expect(refused).toEqual([]);
  });

  it('has a letter to hand over and one handed over, each with its paper', async () => {
    const letters = await seededDatabase().rows<{ state: string; paper: boolean; acts: string[] }>(
      `select state, file_id is not null as paper, cause,
              array(select act from letter_act where letter_id = letter.id order by at, id) as acts
         from letter order by created_at`,
    );
    const paper = { paper: true, cause: 'WITHOUT_ADDRESS' };
    expect(letters).toEqual([
      { ...paper, state: 'HANDED_OVER', acts: ['MADE', 'HANDED_OVER'] },
      { ...paper, state: 'TO_HAND_OVER', acts: ['MADE'] },
    ]);
  });

  it('leaves one assessment paused', async () => {
    // Attempts are their person's: only the owner of the tables counts them, past the policy.
    const people: { id: string }[] = await seededDatabase().owner.query('select id from person');
    let paused = 0;
    for (const { id } of people) {
      await seededDatabase().owner.transaction(async (manager) => {
        await manager.query(`select set_config('app.person_id', $1, true)`, [id]);
        const rows: object[] = await manager.query(`select from attempt where state = 'PAUSED'`);
        paused += rows.length;
      });
    }
    expect(paused).toBe(1);
  });
}
