import { pieceInEmergency } from '@jalon/personnel-file/api';
import type { Actor } from '@jalon/shared/api';
import { closeBreakGlass, endBreakGlass, openBreakGlass } from './break-glass.service';
import { breakGlassFile } from './platform-page.service';
import { platformScene, type PlatformScene } from './testing/platform-scene';

/** Who reads what under which access. To be read by a data-protection officer, as the matrix of permissions. */
const table = `
access                             | the file  | an appointment | a sanction | an absence
under way, at its first minute     | data      | data           | FORBIDDEN | FORBIDDEN
under way, at its last minute      | data      | data           | FORBIDDEN | FORBIDDEN
after its hour                     | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
ended by the operator              | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
ended by the employer              | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
of another operator                | FORBIDDEN | FORBIDDEN      | FORBIDDEN | FORBIDDEN
to another employer                | NOT_FOUND | NOT_FOUND      | NOT_FOUND | NOT_FOUND
none                               | NOT_FOUND | NOT_FOUND      | NOT_FOUND | NOT_FOUND
`;
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string]);

const NONE = '0198c0de-0000-7000-8000-000000000000';
let scene: PlatformScene;
let minutes = 0;

beforeAll(async () => (scene = await platformScene()), 60_000);
afterAll(() => scene.database.close());

/** Each row has an hour of its own, so that no access is under way when it begins. */
function at(minute: number): void {
  scene.database.clock.set(new Date(Date.UTC(2026, 5, 15, 8) + (minutes + minute) * 60_000).toISOString());
}
const fresh = (who: Actor): Actor => ({ ...who, signedInAt: scene.database.services().now() });

async function open(who: Actor, employerId: string): Promise<string> {
  const order = { employerId, reason: 'Panne', ticket: 'INC-1', minutes: 60 };
  const { access } = await scene.database.inContext(fresh(who), (ctx) => openBreakGlass(ctx, order));
  return access?.id ?? '';
}

/** Brings about what a row says; @returns the access to read under. */
async function bringAbout(row: string): Promise<string> {
  const { database, region, hospital, operator, otherOperator } = scene;
  if (row === 'none') return NONE;
  const who = row === 'of another operator' ? otherOperator : operator;
  const employer = row === 'to another employer' ? hospital : region;
  const id = await open(who, employer.employerId);
  if (row.endsWith('last minute')) at(59);
  if (row === 'after its hour') at(60);
  const order = { employerId: region.employerId, id };
  if (row === 'ended by the operator')
    await database.inContext(operator, (ctx) => closeBreakGlass(ctx, order));
  if (row === 'ended by the employer') {
    await database.inContext(region.administrator, (ctx) => endBreakGlass(ctx, id));
  }
  return id;
}

async function answerTo(reading: () => Promise<unknown>): Promise<string> {
  try {
    await reading();
    return 'data';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe.each(rows)('an access %s', (row, file, appointment, sanction, absence) => {
  it(`answers ${file}, ${appointment}, ${sanction} and ${absence}`, async () => {
    minutes += 120;
    at(0);
    const { database, region, operator } = scene;
    const accessId = await bringAbout(row);
    const { employerId } = region;
    const piece = (id: string) => () =>
      database.inContext(fresh(operator), (ctx) =>
        ctx.inEmployer(employerId, (inside) => pieceInEmergency(inside, id), accessId),
      );
    const whole = () =>
      database.inContext(fresh(operator), (ctx) =>
        breakGlassFile(ctx, { employerId, accessId, matricule: 'M-1' }),
      );
    expect([
      await answerTo(whole),
      await answerTo(piece(scene.appointmentId)),
      await answerTo(piece(scene.sanctionId)),
      await answerTo(piece(scene.absenceId)),
    ]).toEqual([file, appointment, sanction, absence]);
  });
});
