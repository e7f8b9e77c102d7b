import { agentFile, filePiece, myFile } from '@jalon/personnel-file/api';
import { between } from './chance';
import type { AgentProfile } from './careers/profile';
import { addDays, workingDay, type Day, type When } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';
import type { FiledPiece } from './make-file';

/** A reading of somebody's file: by the holder, or by an officer. */
interface Reading {
  readonly reader: string;
  readonly on: Day;
  /** How many of the latest pieces are opened. */
  readonly pieces: number;
}

/** Readings that the demo is told by; all the others are drawn. */
const told: Readonly<
  Record<
    string,
    {
      readonly holder?: readonly When[];
      readonly officer?: readonly When[];
      readonly sensitiveOfficer?: readonly When[];
    }
  >
> = {
  'camille.legoff': {
    holder: ['15m 12', '7m 14', '3m 26', '9d'],
    officer: ['19m 5', '8m 11', '2d'],
    sensitiveOfficer: ['14m 6'],
  },
  'camille.legoff.valombre': { holder: ['7m 15', '9d'], officer: ['11m 8', '5d'] },
  'paul.henriot': { holder: ['14m 20', '4m 9', '19d'], officer: ['16m 18', '27d'] },
  'yann.kervella': { holder: ['12m 3', '13d'], officer: ['5m 19'] },
  'maelle.riou': { holder: ['6m 22', '4d'], officer: ['8m 18'] },
};

/** Makes the holder's and the officers' readings of a file, each on its day and on its own ground. */
export async function makeReadings(
  employer: EmployerInMaking,
  profile: AgentProfile,
  filed: readonly FiledPiece[],
): Promise<void> {
  if (profile.hosted || filed.length === 0) return;
  const opened = new Set<string>();
  for (const reading of readingsOf(employer, profile)) {
    const known = filed.filter(({ on }) => on < reading.on);
    if (known.length === 0) continue;
    if (reading.reader === profile.key) await holderReads(employer, reading, known, opened);
    else await officerReads(employer, profile, reading, known);
  }
}

async function holderReads(
  employer: EmployerInMaking,
  { reader, on, pieces }: Reading,
  known: readonly FiledPiece[],
  opened: Set<string>,
): Promise<void> {
  const unread = known.filter(({ id }) => !opened.has(id)).slice(-pieces);
  await employer.as(reader, on, async (ctx) => {
    await myFile(ctx);
    for (const { id } of unread) {
      employer.making.clock.wait(between(40, 400, id));
      await filePiece(ctx, id);
      opened.add(id);
    }
  });
}

async function officerReads(
  employer: EmployerInMaking,
  profile: AgentProfile,
  { reader, on, pieces }: Reading,
  known: readonly FiledPiece[],
): Promise<void> {
  const readable = known.filter(({ documentType }) => !employer.isSensitive(documentType)).slice(-pieces);
  await employer.as(reader, on, async (ctx) => {
    await agentFile(ctx, employer.agent(profile.key).agentId);
    for (const { id } of readable) {
      employer.making.clock.wait(between(60, 300, id));
      await filePiece(ctx, id);
    }
  });
}

function readingsOf(employer: EmployerInMaking, profile: AgentProfile): readonly Reading[] {
  const { calendar, plan } = employer;
  const { careerOfficer, sensitiveOfficer } = plan.staff;
  const officer = profile.key === careerOfficer ? sensitiveOfficer : careerOfficer;
  const plans = told[profile.key] ?? drawn(profile);
  const by = (reader: string, days: readonly When[] = [], pieces: number) =>
    days.map((on): Reading => ({ reader, on: workingDay(calendar.day(on)), pieces }));
  const holder = profile.signsIn === false ? [] : by(profile.key, plans.holder, 40);
  const readings = [
    ...holder,
    ...by(officer, plans.officer, 2),
    ...by(sensitiveOfficer, plans.sensitiveOfficer, 1),
  ];
  return readings
    .filter(({ on }) => on < calendar.today && on > addDays(calendar.takeover, 90))
    .filter(({ on }) => on >= employer.startOf(profile))
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** One or two looks by the holder, one by the officer who runs the file. */
function drawn({ key }: AgentProfile) {
  const month = (low: number, high: number, what: string): When =>
    `${between(low, high, key, what)}m ${between(1, 27, key, what, 'day')}`;
  return {
    holder: [month(9, 20, 'first'), month(1, 8, 'second')],
    officer: [month(1, 22, 'officer')],
    sensitiveOfficer: [],
  };
}
