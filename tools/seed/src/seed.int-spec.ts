import { checkCompetences } from './competences/competences.checks';
import { requireDemoDatabase, requireEmptyDatabase } from './safeguards';
import { plans } from './employers/employers';
import { faultyDocuments, seededDatabase, type SeededDatabase, textsOf } from './testing/seeded-database';

/** Not today: what the seed writes must follow the day it is given. */
const TODAY = '2027-03-18';

interface AgentRow {
  readonly employerId: string;
  readonly id: string;
  readonly usualName: string;
  readonly givenNames: string;
  readonly birthName: string;
  readonly birthDate: string;
  readonly personId: string;
}

interface PieceRow {
  readonly employerId: string;
  readonly id: string;
  readonly agentId: string;
  readonly number: number;
  readonly documentType: string;
  readonly title: string;
  readonly documentDate: string;
  readonly registeredOn: string;
  readonly sourceSystem: string;
  readonly pageCount: number;
}

const AGENTS = `select employer_id as "employerId", id, usual_name as "usualName", given_names as "givenNames",
  birth_name as "birthName", birth_date as "birthDate", person_id as "personId" from agent`;
const PIECES = `select employer_id as "employerId", id, agent_id as "agentId", number, document_type as "documentType",
  title, document_date as "documentDate", registered_at::date::text as "registeredOn", source_system as "sourceSystem",
  page_count as "pageCount" from file_piece order by agent_id, number`;

let seeded: SeededDatabase;
let agents: readonly AgentRow[];
let pieces: readonly PieceRow[];

beforeAll(async () => {
  seeded = await seededDatabase(TODAY);
  agents = await seeded.rows(AGENTS);
  pieces = await seeded.rows(PIECES);
}, 300_000);
afterAll(() => seeded.database.close());

const agentCalled = (usualName: string, givenName: string, colleague?: AgentRow) => {
  const agent = agents.find(
    (one) =>
      one.usualName === usualName &&
      one.givenNames.startsWith(givenName) &&
      (!colleague || one.employerId === colleague.employerId),
  );
  if (!agent) throw new Error(`${givenName} ${usualName} is missing.`);
  return agent;
};
const camilleOfTheRegion = () => agentCalled('Le Goff', 'Camille', agentCalled('Ben Amor', 'Nadia'));
const piecesOf = ({ id }: AgentRow) => pieces.filter(({ agentId }) => agentId === id);

describe('the demo', () => {
  it('has three employers, one per branch, whose SIRETs have a valid key and start as no real one does', async () => {
    const employers: { siret: string; branch: string }[] = await seeded.owner.query(
      'select siret, branch from employer where not operates_platform',
    );
    expect(employers.map(({ branch }) => branch).sort()).toEqual(['HOSPITAL', 'STATE', 'TERRITORIAL']);
    for (const { siret } of employers) {
      expect(luhn(siret)).toBe(0);
      expect(luhn(siret.slice(0, 9))).toBe(0);
      expect(siret).toMatch(/^00000/);
    }
  });

  it('has one more employer, which operates the platform, and one account there', async () => {
    const [operating] = await seeded.owner.query(
      `select siret, short_name as name from employer where operates_platform`,
    );
    expect(operating.name).toBe('Opérateur Jalon');
    expect([luhn(operating.siret), luhn(operating.siret.slice(0, 9))]).toEqual([0, 0]);
    const identities = await seeded.owner.query(
      `select identity.subject from external_identity identity join account on account.id = identity.account_id
        where account.last_employer_id = (select id from employer where operates_platform)`,
    );
    expect(identities).toEqual([{ subject: 'ines.prevost' }]);
  });

  it('has requests about data of every fate for its officer: answered, refused, taken, waiting, and one late', async () => {
    const requests = await seeded.rows<{ status: string; outcome: string | null; late: boolean }>(
      `select status, outcome, closed_on is null and due_on < '${TODAY}' as late from rights_request order by number`,
    );
    expect(requests).toEqual([
      { status: 'ANSWERED', outcome: 'GRANTED', late: false },
      { status: 'ANSWERED', outcome: 'REFUSED', late: false },
      { status: 'RECEIVED', outcome: null, late: true },
      { status: 'WAITING_FOR_PERSON', outcome: null, late: false },
      { status: 'IN_PROGRESS', outcome: null, late: false },
    ]);
  });

  it('has sixty agents or more, and says how far its making is', () => {
    expect(agents.length).toBeGreaterThanOrEqual(60);
    expect(seeded.figures).toMatchObject({ employers: 3, agents: agents.length, pieces: pieces.length });
    expect(seeded.progress.map(({ done }) => done)).toEqual(agents.map((_, index) => index + 1));
    expect(seeded.progress.at(-1)).toMatchObject({ done: agents.length, total: agents.length });
  });

  it('numbers the pieces of each file without a gap, in the order they were registered', () => {
    for (const agent of agents) {
      const own = piecesOf(agent);
      expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
      expect(own.map(({ registeredOn }) => registeredOn)).toEqual(
        own.map(({ registeredOn }) => registeredOn).toSorted(),
      );
    }
  });

  it('files and reads nothing of an agent before their arrival', async () => {
    const early = await seeded.rows(`
      with arrival as (select agent_id, min(starts_on) as day from engagement group by agent_id)
      select 'piece' as what, piece.id from file_piece as piece join arrival using (agent_id)
       where piece.registered_at < arrival.day - interval '15 days'
      union all
      select 'reading', access.id from file_access_log as access join arrival using (agent_id)
       where access.at < arrival.day and access.operation = 'CONSULTATION'`);
    expect(early).toEqual([]);
  });

  it('leaves nothing in the future but what is announced, and takes the older past over from paper', () => {
    for (const { registeredOn, documentDate, sourceSystem } of pieces) {
      expect(registeredOn < TODAY).toBe(true);
      expect(documentDate <= registeredOn).toBe(true);
      expect(['Jalon', 'Reprise du dossier papier']).toContain(sourceSystem);
    }
    const ofYesterday = pieces.filter(({ registeredOn }) => registeredOn === '2027-03-17');
    // Hugo's contract, which ends soon, was filed the same day.
    const { id: hugo } = agentCalled('Martínez-Leclercq', 'Hugo', agentCalled('Ben Amor', 'Nadia'));
    expect(ofYesterday.map(({ agentId }) => agentId)).toEqual([camilleOfTheRegion().id, hugo]);
  });

  it('refuses to be made twice, and anywhere but in a database marked for it', async () => {
    await expect(requireEmptyDatabase(seeded.owner)).rejects.toThrow('a déjà des employeurs');
    await expect(requireDemoDatabase(seeded.owner)).rejects.toThrow('n’est pas une base de démonstration');
  });
});

describe('its people', () => {
  it('knows Camille Le Goff at two employers, 60 % and 40 %, as one person', async () => {
    const camilles = agents.filter(
      ({ usualName, givenNames }) => usualName === 'Le Goff' && givenNames.startsWith('Camille'),
    );
    expect(new Set(camilles.map(({ employerId }) => employerId)).size).toBe(2);
    expect(new Set(camilles.map(({ personId }) => personId)).size).toBe(1);
    const quotas = await seeded.rows<{ quota: number }>(
      `select working_time_quota as quota from career_event where kind = 'RECRUITMENT'
        and agent_id in (select id from agent where person_id = '${camilles[0]?.personId}')`,
    );
    expect(quotas.map(({ quota }) => quota).sort()).toEqual([40, 60]);
  });

  it('gives Maëlle Riou a team of nine', async () => {
    const team = await seeded.rows<{ id: string }>(
      `select agent_id as id from assignment where manager_agent_id = '${agentCalled('Riou', 'Maëlle').id}' and ends_on is null`,
    );
    expect(new Set(team.map(({ id }) => id)).size).toBe(9);
  });

  it('has two people of one name, born the same day', () => {
    const namesakes = agents.filter(
      ({ usualName, givenNames }) => usualName === 'Le Gall' && givenNames.startsWith('Marie '),
    );
    expect(namesakes).toHaveLength(2);
    expect(new Set(namesakes.map(({ birthDate }) => birthDate)).size).toBe(1);
    expect(new Set(namesakes.map(({ personId }) => personId)).size).toBe(2);
  });

  it('lets everyone who signs in do so under one name of their own', async () => {
    const expected = plans
      .flatMap((plan) => plan.agents)
      .filter(({ signsIn, person }) => signsIn !== false && !person);
    const keys = expected.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-z]+\.[a-z]+\d?$/.test(key))).toBe(true);
    const identities: { subject: string }[] = await seeded.owner.query(
      'select subject from external_identity',
    );
    expect(identities.map(({ subject }) => subject).sort()).toEqual([...keys, 'ines.prevost'].toSorted());
  });

  it('keeps discipline, health, family and union pieces out of the career officer’s habilitations', async () => {
    const sensitive = ['16-03', '11-16', '02-02', '11-27'];
    for (const code of sensitive) expect(pieces.some(({ documentType }) => documentType === code)).toBe(true);
    const rights = await seeded.rows<{ types: string[]; expired: boolean }>(
      `select document_types as types, valid_until < '${TODAY}' as expired from habilitation
        where holder_person_id = '${agentCalled('Ben Amor', 'Nadia').personId}'`,
    );
    expect(rights.some(({ expired }) => expired)).toBe(true);
    expect(rights.some(({ expired }) => !expired)).toBe(true);
    expect(rights.flatMap(({ types }) => types).filter((code) => sensitive.includes(code))).toEqual([]);
  });

  it('shows Camille an officer’s reading of the last days, and one piece she has not opened', async () => {
    const { id } = camilleOfTheRegion();
    const readings = await seeded.rows<{ role: string; on: string; pieceId: string | null }>(
      `select actor_role as role, at::date::text as on, piece_id as "pieceId" from file_access_log
        where agent_id = '${id}' and operation = 'CONSULTATION'`,
    );
    expect(readings.some(({ role, on }) => role === 'HR_OFFICER' && on === '2027-03-16')).toBe(true);
    const opened = readings.filter(({ role }) => role === 'HOLDER').map(({ pieceId }) => pieceId);
    const unread = pieces.filter((piece) => piece.agentId === id && !opened.includes(piece.id));
    expect(unread.map(({ registeredOn }) => registeredOn)).toEqual(['2027-03-17']);
  });
});

describe('its competences', () => checkCompetences(() => seeded, TODAY));

describe('its papers', () => {
  it('are whole PDFs of the pages that are told, tagged and without fault', async () => {
    const oneOfEach = [
      ...new Map(pieces.map((piece) => [`${piece.documentType} ${piece.pageCount}`, piece])).values(),
    ];
    const documents = await Promise.all(oneOfEach.map(seeded.bytesOf));
    const texts = textsOf(documents);
    expect(texts.map(({ pages }) => pages)).toEqual(oneOfEach.map(({ pageCount }) => pageCount));
    expect(texts.every(({ marked }) => marked)).toBe(true);
    expect(faultyDocuments(documents) ?? []).toEqual([]);
    expect(Math.max(...documents.map(({ length }) => length))).toBeLessThan(80_000);
  }, 120_000);

  it('write each name with every one of its accents, and say that they are fictitious', async () => {
    const withFile = agents.filter((agent) => piecesOf(agent).length > 0);
    const documents = await Promise.all(
      withFile.map((agent) => {
        const act = piecesOf(agent).findLast(({ documentType }) => /^(04|12|13|01-08)/.test(documentType));
        if (!act) throw new Error(`${agent.usualName} has no act.`);
        return seeded.bytesOf(act);
      }),
    );
    textsOf(documents).forEach(({ text }, index) => {
      const name = withFile[index]?.usualName.replaceAll("'", '’') ?? '';
      expect(text.replace(/\s+/g, ' ')).toContain(name);
      expect(text).toContain('Document fictif');
      expect(text).not.toMatch(/\b[12] ?\d{2} ?(0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}\b/);
    });
  }, 120_000);
});

/** Zero for a number whose last digit is the key of the others. */
function luhn(digits: string): number {
  const weighted = [...digits].reverse().map((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return value > 9 ? value - 9 : value;
  });
  return weighted.reduce((sum, value) => sum + value, 0) % 10;
}
