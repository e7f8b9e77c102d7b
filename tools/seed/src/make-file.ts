import { openPersonnelFile, registerPiece } from '@jalon/personnel-file/api';
import type { RequestContext } from '@jalon/shared/api';
import type { CareerFact } from './careers/facts';
import type { AgentProfile } from './careers/profile';
import { nothingYet } from './careers/situation';
import type { StoryTeller } from './competences/play';
import { addDays, type Day } from './demo-calendar';
import type { Piece } from './documents/piece';
import { standingPieces } from './documents/standing';
import { typeset } from './documents/typeset';
import type { EmployerInMaking } from './employer-in-making';
import { recordedOn } from './make-agent';

/** A piece on its way into the file. */
interface Filing {
  readonly piece: Piece;
  readonly on: Day;
  readonly officer: string;
  readonly careerEventId?: string;
}

/** A piece that is in the file. */
export interface FiledPiece {
  readonly id: string;
  readonly documentType: string;
  readonly on: Day;
}

/**
 * Opens the file and registers its pieces in order, each on its day, by an officer who may. What the holder lived
 * meanwhile is told in its time, for it may file pieces of its own.
 */
export async function makeFile(
  employer: EmployerInMaking,
  profile: AgentProfile,
  facts: readonly CareerFact[],
  events: ReadonlyMap<CareerFact, string>,
  story: StoryTeller,
): Promise<readonly FiledPiece[]> {
  const filings = filingsOf(employer, profile, facts, events);
  const papers = await Promise.all(filings.map(({ piece }) => typeset(piece.paper)));
  const filed: FiledPiece[] = [];
  let open = false;
  for (const sitting of sittingsOf(filings, story.days)) {
    await story.until(sitting.on);
    await employer.as(sitting.officer, sitting.on, async (ctx) => {
      if (!open) await openFile(ctx, employer, profile, sitting.on);
      open = true;
      for (const filing of sitting.filings) {
        const paper = papers[filings.indexOf(filing)];
        if (paper) filed.push(await file(ctx, employer, profile, filing, paper));
      }
    });
  }
  return filed;
}

/** Successive pieces filed by the same officer, in one transaction; the days on which something else happened part them. */
function sittingsOf(filings: readonly Filing[], pauses: readonly Day[]) {
  const sittings: { officer: string; on: Day; filings: Filing[] }[] = [];
  for (const filing of filings) {
    const last = sittings.at(-1);
    const previous = last?.filings.at(-1);
    const isParted = previous && pauses.some((day) => previous.on <= day && day < filing.on);
    if (last?.officer === filing.officer && !isParted) last.filings.push(filing);
    else sittings.push({ officer: filing.officer, on: filing.on, filings: [filing] });
  }
  return sittings;
}

async function openFile(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
  openedOn: Day,
): Promise<void> {
  await openPersonnelFile(ctx, { agentId: employer.agent(profile.key).agentId, openedOn });
}

async function file(
  ctx: RequestContext,
  employer: EmployerInMaking,
  profile: AgentProfile,
  { piece, on, careerEventId }: Filing,
  { bytes, pageCount }: { bytes: Buffer; pageCount: number },
): Promise<FiledPiece> {
  const { documentType, title, documentDate, effectiveOn, signedOn, notifiedOn } = piece;
  employer.making.clock.goOnTo(on, profile.key);
  const sourceSystem = on <= employer.takenOverOn(profile) ? 'Reprise du dossier papier' : 'Jalon';
  const { agentId } = employer.agent(profile.key);
  const description = { agentId, documentType, title, documentDate, effectiveOn, signedOn, notifiedOn };
  const { id } = await registerPiece(
    ctx,
    { ...description, sourceSystem, careerEventId: careerEventId ?? null, pageCount },
    bytes,
  );
  return { id, documentType, on };
}

function filingsOf(
  employer: EmployerInMaking,
  profile: AgentProfile,
  facts: readonly CareerFact[],
  events: ReadonlyMap<CareerFact, string>,
): readonly Filing[] {
  const ofCareer = facts.flatMap((fact) =>
    fact.pieces.map((piece): Filing => {
      const on = piece.effectiveOn ? recordedOn(employer, profile, fact) : filedOn(employer, profile, piece);
      return { piece, on, officer: officerOf(employer, profile, piece), careerEventId: events.get(fact) };
    }),
  );
  const standing = standingPieces(standingOf(employer, profile, facts)).map((piece): Filing => {
    return { piece, on: filedOn(employer, profile, piece), officer: officerOf(employer, profile, piece) };
  });
  return [...ofCareer, ...standing].sort(
    (a, b) => a.on.localeCompare(b.on) || a.piece.documentDate.localeCompare(b.piece.documentDate),
  );
}

function standingOf(employer: EmployerInMaking, profile: AgentProfile, facts: readonly CareerFact[]) {
  const before = (day: Day) => facts.filter(({ effectiveOn }) => effectiveOn <= day);
  const lastSituationOn = (day: Day) => before(day).at(-1)?.situation ?? facts[0]?.situation ?? nothingYet;
  return {
    profile,
    subject: employer.subject(profile),
    employer: employer.plan.employer,
    calendar: employer.calendar,
    startsOn: employer.startOf(profile),
    lastSituationOn,
    situationOn: (day: Day) => (isAtWork(before(day)) ? lastSituationOn(day) : null),
  };
}

/** Whether the last change of position left the agent at work. */
function isAtWork(facts: readonly CareerFact[]): boolean {
  const away = ['availability', 'parentalLeave', 'secondment', 'retirement', 'departure'];
  const last = facts.findLast(({ step }) => away.includes(step.kind) || step.kind === 'reinstatement');
  return facts.length > 0 && (!last || last.step.kind === 'reinstatement');
}

/** A few days after the paper was told or signed; with the others when the file was taken over. */
function filedOn(employer: EmployerInMaking, profile: AgentProfile, piece: Piece): Day {
  const on = addDays(piece.notifiedOn ?? piece.signedOn ?? piece.documentDate, 3);
  return employer.settledOn(profile, on);
}

/** Nobody files their own pieces, and only the sensitive officer files what is sensitive. */
function officerOf(employer: EmployerInMaking, profile: AgentProfile, { documentType }: Piece): string {
  const { careerOfficer, sensitiveOfficer } = employer.plan.staff;
  return employer.isSensitive(documentType) || profile.key === careerOfficer
    ? sensitiveOfficer
    : careerOfficer;
}
