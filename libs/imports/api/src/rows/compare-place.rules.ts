import type { KnownAssignment, KnownStaff } from '@jalon/identity/api';
import { ImportField } from '../mapping/import-field';
import { comparable } from '../reading';
import type { CellFault, CellFaultCode } from './cell-fault';
import type { EngagementComparison } from './compare-engagement.rules';
import { type Comparing, isKeptByForm } from './comparing';
import type { KeptBy, PlannedPlace, RowPlan, ValueChange } from './row-plan';
import type { RowValues } from './row-values.rules';

export interface PlaceComparison {
  readonly faults: readonly CellFault[];
  readonly changes: readonly ValueChange[];
  readonly plan: RowPlan['assignment'];
}

interface By extends Comparing {
  readonly engagement: EngagementComparison;
}

const NOTHING: PlaceComparison = { faults: [], changes: [], plan: null };
const PLACE = [ImportField.ORG_UNIT, ImportField.POSITION, ImportField.MANAGER] as const;

const fault = (code: CellFaultCode, field: ImportField, value = '', detail?: string): PlaceComparison => ({
  ...NOTHING,
  faults: [{ code, field, value, ...(detail === undefined ? {} : { detail }) }],
});

/** Where the row says somebody works, under whom and since when, against where they are known to be. */
export function comparePlace(values: RowValues, known: KnownStaff | null, by: By): PlaceComparison {
  const given = PLACE.find((field) => values[field] !== undefined);
  if (given === undefined) return NOTHING;
  if (values.MANAGER !== undefined && values.MANAGER === values.MATRICULE) {
    return fault('MANAGER_SELF', ImportField.MANAGER, values.MANAGER);
  }
  const unit = values.ORG_UNIT === undefined ? null : by.units.find(values.ORG_UNIT);
  if (unit && 'fault' in unit) {
    return fault(unit.fault, ImportField.ORG_UNIT, values.ORG_UNIT, unit.closest.join(' | '));
  }
  const { then } = by.engagement;
  // Its own faults are told already.
  if (!then)
    return by.engagement.faults.length > 0 ? NOTHING : fault('ENGAGEMENT_REQUIRED', given, values[given]);
  const current = then.id === null ? null : (known?.assignment ?? null);
  if (current) return moved(values, { known, current, unit, by });
  return unit ? placed(values, unit, then) : fault('UNIT_REQUIRED', ImportField.ORG_UNIT);
}

type Unit = PlannedPlace['unit'];
type Then = NonNullable<EngagementComparison['then']>;

/** A first place: from the day given, or else from the first of the engagement. */
function placed(values: RowValues, unit: Unit, then: Then): PlaceComparison {
  const startsOn = values.ASSIGNED_ON ?? then.startsOn;
  const wrong = withinEngagement(startsOn, then);
  if (wrong) return wrong;
  const changes = [...PLACE, ImportField.ASSIGNED_ON].flatMap((field): ValueChange[] =>
    values[field] === undefined ? [] : [{ field, before: null, after: values[field], keptBy: null }],
  );
  const post = values.POSITION === undefined ? null : { title: values.POSITION };
  const manager = values.MANAGER === undefined ? null : { matricule: values.MANAGER };
  return { faults: [], changes, plan: { place: { unit, post, manager, startsOn }, corrects: false } };
}

interface Move {
  readonly known: KnownStaff | null;
  readonly current: KnownAssignment;
  readonly unit: Unit | null;
  readonly by: By;
}

function moved(values: RowValues, move: Move): PlaceComparison {
  const { current, by } = move;
  const changes = placeChanges(values, move);
  const written = changes.filter(({ keptBy }) => keptBy === null);
  if (written.length === 0)
    return { faults: [], changes: [...changes, ...dateKept(values, current)], plan: null };
  const startsOn = values.ASSIGNED_ON ?? by.today;
  const then = by.engagement.then;
  if (!then) return NOTHING;
  // A place that has already ended is followed by another; the same day, it is corrected.
  if (startsOn < current.startsOn)
    return fault('DATE_ORDER', ImportField.ASSIGNED_ON, startsOn, current.startsOn);
  const wrong = withinEngagement(startsOn, then);
  if (wrong) return wrong;
  const place = { ...placeOf(written, move, values), startsOn };
  const dated: ValueChange = {
    field: ImportField.ASSIGNED_ON,
    before: current.startsOn,
    after: startsOn,
    keptBy: null,
  };
  const corrects = startsOn === current.startsOn;
  return { faults: [], changes: corrects ? changes : [...changes, dated], plan: { place, corrects } };
}

function placeChanges(values: RowValues, { known, current, unit, by }: Move): ValueChange[] {
  const before = {
    [ImportField.ORG_UNIT]: by.units.path(current.orgUnitId),
    [ImportField.POSITION]: current.positionTitle,
    [ImportField.MANAGER]: current.managerMatricule,
  };
  const isSame = {
    [ImportField.ORG_UNIT]: unit !== null && 'id' in unit && unit.id === current.orgUnitId,
    [ImportField.POSITION]: comparable(values.POSITION ?? '') === comparable(current.positionTitle ?? ''),
    [ImportField.MANAGER]: values.MANAGER === current.managerMatricule,
  };
  return PLACE.flatMap((field): ValueChange[] => {
    const after = values[field];
    if (after === undefined || isSame[field]) return [];
    const keptBy: KeptBy | null = isKeptByForm(field, known, by) ? 'FORM' : null;
    return [{ field, before: before[field], after, keptBy }];
  });
}

/** What changes, and what stays of the place held: a post is of its unit, and is left with it. */
function placeOf(
  written: readonly ValueChange[],
  { current, unit }: Move,
  values: RowValues,
): Omit<PlannedPlace, 'startsOn'> {
  const isWritten = (field: ImportField) => written.some((change) => change.field === field);
  const moves = isWritten(ImportField.ORG_UNIT) && unit !== null;
  const samePost = moves || current.positionId === null ? null : { id: current.positionId };
  const sameManager = current.managerAgentId === null ? null : { id: current.managerAgentId };
  const titled = values.POSITION !== undefined && (moves || isWritten(ImportField.POSITION));
  return {
    unit: moves ? unit : { id: current.orgUnitId },
    post: titled ? { title: values.POSITION ?? '' } : samePost,
    manager: isWritten(ImportField.MANAGER) ? { matricule: values.MANAGER ?? '' } : sameManager,
  };
}

/** The same place from another day: what is past is amended by hand, for one agent at a time. */
function dateKept({ ASSIGNED_ON: after }: RowValues, { startsOn: before }: KnownAssignment): ValueChange[] {
  return after === undefined || after === before
    ? []
    : [{ field: ImportField.ASSIGNED_ON, before, after, keptBy: 'HISTORY' }];
}

function withinEngagement(startsOn: string, { startsOn: first, endsOn: last }: Then): PlaceComparison | null {
  const isWithin = startsOn >= first && (last === null || startsOn <= last);
  return isWithin
    ? null
    : fault('DATE_ORDER', ImportField.ASSIGNED_ON, startsOn, startsOn < first ? first : (last ?? ''));
}
