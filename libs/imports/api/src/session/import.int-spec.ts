import { ImportField } from '../mapping/import-field';
import { ImportScene, tableOf } from '../testing/import-scene';

let scene: ImportScene;
beforeAll(async () => {
  scene = await ImportScene.open();
  await scene.staff.unit('Direction des moyens');
}, 60_000);
afterAll(() => scene?.close());

const {
  MATRICULE,
  USUAL_NAME,
  GIVEN_NAMES,
  BIRTH_DATE,
  STATUS,
  STARTS_ON,
  ORG_UNIT,
  POSITION,
  MANAGER,
  BIRTH_PLACE,
  ENDS_ON,
} = ImportField;
const CIVIL = [MATRICULE, USUAL_NAME, GIVEN_NAMES, BIRTH_DATE];
const WHOLE = [...CIVIL, STATUS, STARTS_ON, ORG_UNIT, POSITION, MANAGER];

const agentsNamed = (matricules: readonly string[]) =>
  scene.query<{
    matricule: string;
    usual_name: string;
    birth_date: string | null;
    unit: string | null;
    post: string | null;
    manager: string | null;
  }>(
    `select agent.matricule, agent.usual_name, agent.birth_date::text, org_unit.name as unit, position.title as post, manager.matricule as manager
       from agent left join assignment on assignment.employer_id = $1 and assignment.agent_id = agent.id and assignment.ends_on is null
       left join org_unit on org_unit.employer_id = $1 and org_unit.id = org_unit_id
       left join position on position.employer_id = $1 and position.id = position_id
       left join agent as manager on manager.employer_id = $1 and manager.id = manager_agent_id
      where agent.employer_id = $1 and agent.matricule = any($2) order by agent.matricule`,
    [matricules],
  );

describe('a table of new people', () => {
  it('is tried without writing anyone, then written whole, the superior after those who answer to them', async () => {
    const table = tableOf(WHOLE, [
      [
        '0007',
        'Rault',
        'Léonie',
        '31/01/1980',
        'Titulaire',
        '01/09/2020',
        'Direction des moyens',
        'Juriste',
        '0008',
      ],
      ['0008', 'Riou', 'Maëlle', '2 février 1975', 'CDI', '2019-01-01', 'direction des MOYENS', 'Cheffe', ''],
    ]);
    const id = await scene.try(table);
    expect(await scene.see(id)).toMatchObject({ state: 'READY', rowCount: 2 });
    expect(await scene.counts(id)).toMatchObject({ NEW: 2 });
    await expect(agentsNamed(['0007', '0008'])).resolves.toEqual([]);
    await expect(scene.confirm(id)).resolves.toEqual([]);
    expect(await scene.counts(id)).toMatchObject({ NEW: 2, DONE: 2 });
    await expect(agentsNamed(['0007', '0008'])).resolves.toEqual([
      {
        matricule: '0007',
        usual_name: 'Rault',
        birth_date: '1980-01-31',
        unit: 'Direction des moyens',
        post: 'Juriste',
        manager: '0008',
      },
      {
        matricule: '0008',
        usual_name: 'Riou',
        birth_date: '1975-02-02',
        unit: 'Direction des moyens',
        post: 'Cheffe',
        manager: null,
      },
    ]);
  });

  it('changes nothing when it is sent again', async () => {
    const id = await scene.try(
      tableOf(WHOLE, [
        [
          '0007',
          'Rault',
          'Léonie',
          '31/01/1980',
          'Titulaire',
          '01/09/2020',
          'Direction des moyens',
          'Juriste',
          '0008',
        ],
      ]),
    );
    expect(await scene.counts(id)).toMatchObject({ UNCHANGED: 1 });
    await expect(scene.confirm(id)).resolves.toEqual(['NOTHING_TO_DO']);
  });

  it('makes them find this employer among theirs, and tells each act in the trace', async () => {
    const linked = await scene.query<{ count: number }>(
      `select count(*)::int as count from audit_event where employer_id = $1 and action = 'identity.registerAgent'
          and object_id in (select id from agent where employer_id = $1 and matricule in ('0007', '0008'))`,
    );
    expect(linked).toEqual([{ count: 2 }]);
  });
});

describe('a row with a fault', () => {
  it('says which column, the value and the cure, and does not stop the others', async () => {
    const table = tableOf(
      [...CIVIL, STATUS, STARTS_ON, ORG_UNIT],
      [
        ['0101', 'Sain', 'Jo', '', 'Titulaire', '01/01/2020', 'Direction des moyens'],
        ['0102', 'Date', 'Jo', '31/02/1980', 'Titulaire', '01/01/2020', 'Direction des moyens'],
        ['0103', 'Statut', 'Jo', '', 'Pirate', '01/01/2020', 'Direction des moyens'],
        ['0104', 'Unite', 'Jo', '', 'Titulaire', '01/01/2020', 'Direction des moyen'],
        ['0105', 'Double', 'Jo', '', '', '', ''],
        ['0105', 'Double', 'Jo', '', '', '', ''],
        ['', 'Sans', 'Jo', '', '', '', ''],
        ['0108', 'Nir', '2 85 05 78 006 084 91', '', '', '', ''],
      ],
    );
    const id = await scene.try(table);
    const rows = await scene.rows(id);
    expect(rows).toHaveLength(8);
    expect(rows.map(({ faults }) => faults.map(({ code }) => code).join())).toEqual([
      '', 'DATE_IMPOSSIBLE', 'STATUS_UNKNOWN', 'UNIT_UNKNOWN', 'DUPLICATE_MATRICULE', 'DUPLICATE_MATRICULE', 'REQUIRED', 'NIR',
    ]); // prettier-ignore
    expect(rows[1]?.faults[0]).toMatchObject({ column: 'date de naissance', value: '31/02/1980' });
    expect(rows[3]?.faults[0]?.cure).toContain('Direction des moyens');
    expect(rows[7]?.faults[0]).toMatchObject({ value: '•••' });
    await scene.confirm(id);
    await expect(agentsNamed(['0101', '0102', '0105'])).resolves.toMatchObject([{ matricule: '0101' }]);
    const report = (await scene.report(id)).toString('utf8').split('\r\n');
    expect(report).toHaveLength(10);
    expect(report[1]).toBe('0101;Sain;Jo;;Titulaire;01/01/2020;Direction des moyens;Créé;');
    expect(report[2]).toContain(';Refusé;');
    expect(report.join()).not.toContain('78 006');
  });

  it('stops all of them when it is all or nothing', async () => {
    const table = tableOf(CIVIL, [
      ['0201', 'Sain', 'Jo', ''],
      ['0202', 'Date', 'Jo', 'hier'],
    ]);
    const id = await scene.try(table, { mode: 'ALL_OR_NOTHING' });
    await expect(scene.confirm(id)).resolves.toEqual(['ROWS_REFUSED']);
    await expect(agentsNamed(['0201'])).resolves.toEqual([]);
  });

  it('is mended by saying which unit is meant, or by making it', async () => {
    const table = tableOf(
      [...CIVIL, STATUS, STARTS_ON, ORG_UNIT],
      [
        ['0301', 'Un', 'Jo', '', 'CDI', '2021-01-01', 'Dir. moyens'],
        ['0302', 'Deux', 'Jo', '', 'CDI', '2021-01-01', 'Pôle neuf > Atelier'],
      ],
    );
    const [moyens] = await scene.query<{ id: string }>(
      `select id from org_unit where employer_id = $1 and name = 'Direction des moyens'`,
    );
    const id = await scene.try(table, {
      unitChoices: [{ text: 'Dir. moyens', orgUnitId: moyens?.id }, { text: 'Pôle neuf > Atelier' }],
    });
    expect(await scene.counts(id)).toMatchObject({ NEW: 2 });
    await scene.confirm(id);
    await expect(agentsNamed(['0301', '0302'])).resolves.toMatchObject([
      { unit: 'Direction des moyens' },
      { unit: 'Atelier' },
    ]);
  });
});

describe('a file', () => {
  it('keeps its accents and zeros in Windows-1252, and its report has the same letters', async () => {
    const bytes = Buffer.from(
      'Matricule;Nom;Prénom\r\n00042;Œrsted;Zoé\r\n'.replace('Œ', '\u008c'),
      'latin1',
    );
    const id = await scene.try(bytes);
    expect((await scene.see(id)).reading).toMatchObject({
      encoding: 'WINDOWS_1252',
      separator: 'SEMICOLON',
      hasHeader: true,
    });
    await scene.confirm(id);
    await expect(agentsNamed(['00042'])).resolves.toMatchObject([{ usual_name: 'Œrsted' }]);
    expect((await scene.report(id)).toString('latin1')).toContain('00042;\u008crsted;Zoé;Créé;');
  });

  it('is refused with the reason when a column holds social security numbers', async () => {
    const numbers = ['285057800608491', '185057800608436', '2 90 12 35 238 001 52'];
    const id = await scene.send(
      `Matricule;Nom;Prénom;Sécu\n${numbers.map((nir, index) => `n${index};A;B;${nir}`).join('\n')}`,
    );
    expect(await scene.see(id)).toMatchObject({
      state: 'REFUSED',
      refusal: 'NIR_COLUMN',
      refusedAt: 'Sécu',
      reading: null,
    });
  });

  it('remembers what the columns of its shape held', async () => {
    const first = await scene.send('Nr;Wer;Vorname\n001;Braun;Jo\n');
    const { MATRICULE: matricule, USUAL_NAME: name, GIVEN_NAMES: given } = ImportField;
    await scene.map(first, { fields: [matricule, name, given] });
    const second = await scene.send('Nr;Wer;Vorname\n002;Braun;Jo\n');
    expect((await scene.see(second)).reading?.columns).toEqual(
      [
        ['Nr', matricule],
        ['Wer', name],
        ['Vorname', given],
      ].map(([column, field]) => ({ name: column, field, ground: 'REMEMBERED' })),
    );
  });

  it('needs a column of matricules, and one column a field', async () => {
    const id = await scene.send('Matricule;Nom;Prénom\nX1;Braun;Jo\n');
    await expect(scene.map(id, { fields: [null, 'USUAL_NAME', 'USUAL_NAME'] })).resolves.toEqual([
      'MATRICULE_REQUIRED',
      'FIELD_TWICE',
    ]);
  });
});

describe('a known agent', () => {
  it('keeps what was typed by hand, unless the rule of the field says otherwise, and an empty cell changes nothing', async () => {
    const jo = await scene.staff.hire({
      matricule: '0401',
      usualName: 'Main',
      givenNames: 'Jo',
      birthPlace: 'Brest',
    });
    await scene.query(
      `insert into agent_field_source (employer_id, agent_id, field, source, at) values ($1, $2, 'usualName', 'FORM', now())
       on conflict (employer_id, agent_id, field) do update set source = 'FORM'`,
      [jo.agentId],
    );
    await scene.query(
      `delete from agent_field_source where employer_id = $1 and agent_id = $2 and field = 'givenNames'`,
      [jo.agentId],
    );
    const table = tableOf(
      [MATRICULE, USUAL_NAME, GIVEN_NAMES, BIRTH_PLACE],
      [['0401', 'Fichier', 'Joëlle', '']],
    );
    const id = await scene.try(table);
    const [row] = await scene.rows(id);
    expect(row).toMatchObject({
      outcome: 'CHANGED',
      changes: [
        { field: 'USUAL_NAME', before: 'Main', after: 'Fichier', keptBy: 'FORM' },
        { field: 'GIVEN_NAMES', before: 'Jo', after: 'Joëlle', keptBy: null },
      ],
    });
    await scene.act('setImportFieldRule', 'SetImportFieldRuleInput', {
      field: 'USUAL_NAME',
      importWins: true,
    });
    const again = await scene.try(table);
    expect((await scene.rows(again))[0]?.changes[0]).toMatchObject({ keptBy: null });
    await scene.confirm(again);
    const [agent] = await scene.query(
      `select usual_name, given_names, birth_place from agent where employer_id = $1 and matricule = '0401'`,
    );
    expect(agent).toEqual({ usual_name: 'Fichier', given_names: 'Joëlle', birth_place: 'Brest' });
  });

  it('leaves only when somebody says so', async () => {
    const gone = await scene.staff.hire({ matricule: '0501', usualName: 'Absente' });
    const id = await scene.try(tableOf([MATRICULE, USUAL_NAME, GIVEN_NAMES], [['0502', 'Neuf', 'Jo']]));
    const missing = await scene.counts(id);
    expect(missing['MISSING']).toBeGreaterThan(1);
    await expect(scene.confirm(id, { departureAgentIds: [gone.agentId] })).resolves.toEqual(['REQUIRED']);
    await expect(
      scene.confirm(id, { departureAgentIds: [gone.agentId], departuresEndOn: '2026-06-30' }),
    ).resolves.toEqual([]);
    const ended = await scene.query(
      `select agent_id, ends_on::text from engagement where employer_id = $1 and ends_on is not null`,
    );
    expect(ended).toEqual([{ agent_id: gone.agentId, ends_on: '2026-06-30' }]);
  });
});

describe('an import whose job was stopped', () => {
  it('goes on where it was when it is confirmed again, and writes nobody twice', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => [`08${index}`, 'Stop', 'Jo']);
    const id = await scene.try(tableOf([MATRICULE, USUAL_NAME, GIVEN_NAMES], rows));
    await scene.act('confirmStaffImport', 'ConfirmStaffImportInput', { importId: id, departureAgentIds: [] });
    const [one] = await scene.query<{ job_id: string }>(
      'select job_id from staff_import where employer_id = $1 and id = $2',
      [id],
    );
    await expect(scene.act('cancelJob', 'FollowedJobInput', { jobId: one?.job_id })).resolves.toEqual([]);
    await scene.worker.work();
    expect((await scene.see(id)).state).toBe('APPLYING');
    await expect(scene.confirm(id)).resolves.toEqual([]);
    expect(await scene.see(id)).toMatchObject({ state: 'DONE' });
    expect(await scene.counts(id)).toMatchObject({ DONE: 3 });
  });
});

describe('an import that is undone', () => {
  it('takes away what it made, puts back what it changed, and leaves what somebody touched since', async () => {
    const known = await scene.staff.hire({ matricule: '0601', usualName: 'Avant', givenNames: 'Jo' });
    await scene.query(`delete from agent_field_source where employer_id = $1 and agent_id = $2`, [
      known.agentId,
    ]);
    const fields = [MATRICULE, USUAL_NAME, GIVEN_NAMES, STATUS, STARTS_ON, ENDS_ON, ORG_UNIT, MANAGER];
    const id = await scene.try(
      tableOf(fields, [
        ['0601', 'Après', 'Jo', '', '', '', '', ''],
        ['0602', 'Neuf', 'Jo', 'CDI', '2026-01-01', '', 'Direction des moyens', '0603'],
        ['0603', 'Cheffe', 'Jo', 'CDI', '2026-01-01', '', 'Direction des moyens', ''],
        ['0604', 'Touché', 'Jo', '', '', '', '', ''],
      ]),
    );
    await scene.confirm(id);
    expect(await scene.counts(id)).toMatchObject({ DONE: 4 });
    await scene.query(
      `update agent set usual_name = 'Depuis', version = version + 1 where employer_id = $1 and matricule = '0604'`,
    );
    await expect(scene.undo(id)).resolves.toEqual([]);
    expect(await scene.see(id)).toMatchObject({ state: 'UNDONE', undoUntil: null });
    const left = await agentsNamed(['0601', '0602', '0603', '0604']);
    expect(left.map(({ matricule, usual_name: name }) => [matricule, name])).toEqual([
      ['0601', 'Avant'],
      ['0604', 'Depuis'],
    ]);
    expect((await scene.rows(id)).map(({ result }) => result)).toEqual([
      'UNDONE',
      'UNDONE',
      'UNDONE',
      'CHANGED_SINCE',
    ]);
    expect((await scene.report(id)).toString()).toContain('Non annulé\u00a0: modifié depuis');
  });

  it('takes away the units and posts it made, but those that somebody uses since', async () => {
    const fields = [MATRICULE, USUAL_NAME, GIVEN_NAMES, STATUS, STARTS_ON, ORG_UNIT, POSITION];
    const row = (matricule: string, unit: string, post: string) =>
      [matricule, 'Neuf', 'Jo', 'CDI', '2026-01-01', unit, post] as const;
    const id = await scene.try(
      tableOf(fields, [
        row('0651', 'Pôle nouveau > Forge', 'Ajusteuse'),
        row('0652', 'Pôle nouveau > Forge > Peinture', 'Peintre'),
        row('0653', 'Pôle gardé', 'Accueil'),
      ]),
      {
        unitChoices: ['Pôle nouveau > Forge', 'Pôle nouveau > Forge > Peinture', 'Pôle gardé'].map(
          (text) => ({ text }),
        ),
      },
    );
    await scene.confirm(id);
    expect(await scene.counts(id)).toMatchObject({ DONE: 3 });
    const units = () =>
      scene.query<{ name: string }>(
        `select name from org_unit where employer_id = $1 and name = any($2) order by name`,
        [['Forge', 'Peinture', 'Pôle gardé', 'Pôle nouveau']],
      );
    expect(await units()).toHaveLength(4);
    await scene.query(
      `insert into org_unit (employer_id, id, parent_id, name)
       select employer_id, gen_random_uuid(), id, 'Guichet' from org_unit where employer_id = $1 and name = 'Pôle gardé'`,
    );
    await scene.undo(id);
    expect((await units()).map(({ name }) => name)).toEqual(['Pôle gardé']);
    const posts = `select title from position where employer_id = $1 and title in ('Ajusteuse', 'Peintre', 'Accueil')`;
    expect(await scene.query(posts)).toHaveLength(1);
    expect((await scene.rows(id)).map(({ result }) => result)).toEqual([
      'UNDONE',
      'UNDONE',
      'STRUCTURE_KEPT',
    ]);
    expect((await scene.report(id)).toString()).toContain('sauf le service ou le poste créé');
  });

  it('is the last one, within thirty days', async () => {
    const table = (matricule: string) =>
      tableOf([MATRICULE, USUAL_NAME, GIVEN_NAMES], [[matricule, 'Neuf', 'Jo']]);
    const first = await scene.try(table('0701'));
    await scene.confirm(first);
    scene.database.clock.set('2026-06-15T09:00:00Z');
    const second = await scene.try(table('0702'));
    await scene.confirm(second);
    await expect(scene.undo(first)).resolves.toEqual(['NOT_THE_LAST']);
    await expect(scene.undo(second)).resolves.toEqual([]);
    await expect(scene.undo(first)).resolves.toEqual([]);
  });
});
