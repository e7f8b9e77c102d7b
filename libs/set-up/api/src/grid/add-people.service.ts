import {
  Agent,
  displayName,
  FieldSource,
  habilitationsInForce,
  type Homonym,
  homonymsOf,
  organisation,
  registerByForm,
} from '@jalon/identity/api';
import { badUserInput, type RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { authorize } from '../policy';
import type { AddPeopleInput, AddPeoplePayload, PeopleCellFault, PeopleLineResult } from './grid.types';
import { Places } from './places';
import { duplicates, type ReadLine, readLine } from './read-line.rules';

/** More is a file to import. */
const MOST_LINES = 200;

/** A line that may be written; or what is wrong with it. */
interface Checked {
  readonly index: number;
  readonly line: ReadLine | null;
  readonly faults: readonly PeopleCellFault[];
}

/**
 * Registers the people of several lines, with the units and posts they name. A line at fault stops nobody else: it is
 * told with its faults, and nothing of it is kept. Sent twice, the second time says that everyone is there already.
 */
export async function addPeople(
  ctx: RequestContext,
  { lines, checkOnly }: AddPeopleInput,
): Promise<AddPeoplePayload> {
  authorize(ctx, 'addPeople', { habilitations: await habilitationsInForce(ctx) });
  if (lines.length > MOST_LINES)
    throw badUserInput(`"lines": must be at most ${MOST_LINES}: import a file instead.`);
  const places = new Places((await organisation(ctx)).units);
  const checked = await checkLines(ctx, lines, places);
  for (const { line } of checked) if (line) places.expect(line.orgUnit, line.position);
  const told = { newUnits: [...places.newUnits.values()], newPositions: [...places.newPositions.values()] };
  if (checkOnly) return { ...told, lines: checked.map(resultOf), actIds: [], userErrors: [] };
  const written = await writeLines(ctx, checked, places);
  return { ...told, lines: written, actIds: written.flatMap(({ actIds }) => actIds), userErrors: [] };
}

const resultOf = ({ index, faults }: Checked): PeopleLineResult => ({ index, agentId: null, faults });

async function checkLines(
  ctx: RequestContext,
  lines: AddPeopleInput['lines'],
  places: Places,
): Promise<Checked[]> {
  const repeated = duplicates(lines);
  const readings = lines.map((line, index) => ({ index, ...readLine(line, ctx.today()) }));
  const taken = await agentsByMatricule(
    ctx,
    readings.flatMap(({ line }) => line?.person.matricule ?? []),
  );
  const checked: Checked[] = [];
  for (const { index, line, faults } of readings) {
    const all = line ? await lineFaults(ctx, line, { taken, places, repeated: repeated.has(index) }) : faults;
    checked.push({ index, line: all.length > 0 ? null : line, faults: all });
  }
  return checked;
}

interface Around {
  readonly taken: ReadonlyMap<string, Agent>;
  readonly places: Places;
  readonly repeated: boolean;
}

async function lineFaults(
  ctx: RequestContext,
  { person, orgUnit }: ReadLine,
  { taken, places, repeated }: Around,
): Promise<PeopleCellFault[]> {
  const known = taken.get(person.matricule);
  if (known) return [knownFault(known, person.birthName)];
  const homonyms = person.isAnotherPerson ? [] : await homonymsOf(ctx, withUsualName(person));
  return [
    ...(repeated ? [{ field: 'matricule', code: 'DUPLICATE_MATRICULE', detail: null }] : []),
    ...(places.isAmbiguous(orgUnit) ? [{ field: 'orgUnit', code: 'UNIT_AMBIGUOUS', detail: null }] : []),
    ...(homonyms[0] ? [homonymFault(homonyms[0])] : []),
  ];
}

const withUsualName = (person: ReadLine['person']) => ({
  ...person,
  usualName: person.usualName || person.birthName,
});

/** Somebody of that matricule: the same person, sent twice, or another one. */
function knownFault(agent: Agent, birthName: string): PeopleCellFault {
  const code = agent.birthName === birthName ? 'KNOWN_ALREADY' : 'MATRICULE_TAKEN';
  return { field: 'matricule', code, detail: displayName(agent) };
}

const homonymFault = ({ displayName: name, matricule }: Homonym): PeopleCellFault => ({
  field: null,
  code: 'HOMONYM',
  detail: `${name}, ${matricule}`,
});

async function agentsByMatricule(
  ctx: RequestContext,
  matricules: readonly string[],
): Promise<ReadonlyMap<string, Agent>> {
  const agents = await ctx.db.findBy(Agent, { employerId: ctx.employerId, matricule: In([...matricules]) });
  return new Map(agents.map((agent) => [agent.matricule, agent]));
}

type Written = PeopleLineResult & { readonly actIds: readonly string[] };

async function writeLines(
  ctx: RequestContext,
  checked: readonly Checked[],
  places: Places,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const one of checked) {
    written.push(
      one.line ? await writeLine(ctx, one.index, one.line, places) : { ...resultOf(one), actIds: [] },
    );
  }
  return written;
}

async function writeLine(
  ctx: RequestContext,
  index: number,
  { person, orgUnit, position }: ReadLine,
  places: Places,
): Promise<Written> {
  const place = await places.find(ctx, orgUnit, position);
  const {
    done,
    faults,
    homonyms = [],
  } = await registerByForm(ctx, { ...person, place, source: FieldSource.GRID });
  if (done) return { index, agentId: done.agentId, faults: [], actIds: done.actIds };
  const told = homonyms[0]
    ? [homonymFault(homonyms[0])]
    : faults.map(({ field, code = 'NOT_VALID' }) => ({ field, code, detail: null }));
  return { index, agentId: null, faults: told, actIds: [] };
}
