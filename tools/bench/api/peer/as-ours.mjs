const ATTRIBUTES = [
  'employmentStatus',
  'administrativePosition',
  'statutoryBody',
  'grade',
  'step',
  'grossIndex',
  'increasedIndex',
  'workingTimeQuota',
];
const TRACE_YEARS = 3;

/**
 * Our answer, made from the peer's rows by the rules of the product written a second time: what the peer's client
 * would have to do. Its cost is not counted.
 *
 * @param {{ agent: Record<string, any>, accesses: readonly Record<string, any>[] }} answer of the peer
 * @param {{ personId: string, today: string }} reader
 */
export function asOurs({ agent, accesses }, { personId, today }) {
  const { rowId: id, employer, engagements, events, assignments, file, ...identity } = agent;
  const opened = openedBy(personId, accesses, today);
  const lines = file.pieces.map((piece) => pieceLine(piece, opened));
  return {
    myFile: {
      id: file.rowId,
      agent: { id, ...identity },
      employer: renamed(employer),
      engagements: engagements.map(renamed),
      careerAsOf: situation(events, assignments, today),
      timeline: events.map((event, index) => timelineEvent(event, events.slice(0, index), file.pieces)),
      headings: headings(file.pieces, lines),
      pieceCount: lines.length,
      unreadPieceCount: lines.filter((line) => !line.opened).length,
      readingGround: { role: 'HOLDER', label: null, validUntil: null },
    },
  };
}

const renamed = ({ rowId: id, ...rest }) => ({ id, ...rest });

/** Pieces the holder has opened; those filed long ago count as opened, the trace being purged. */
function openedBy(personId, accesses, today) {
  const ids = accesses
    .filter(({ actorPersonId, operation }) => actorPersonId === personId && operation === 'CONSULTATION')
    .map(({ pieceId }) => pieceId);
  const since = `${Number(today.slice(0, 4)) - TRACE_YEARS}${today.slice(4)}`;
  return { ids: new Set(ids), since };
}

function pieceLine({ rowId: id, careerEventId: _, type, stored, registeredAt, ...piece }, { ids, since }) {
  return {
    id,
    ...piece,
    documentType: { code: type.code, label: type.label },
    registeredAt: new Date(registeredAt).toISOString(),
    byteSize: Number(stored.byteSize),
    sensitivity: type.sensitivity,
    opened: registeredAt.slice(0, 10) <= since || ids.has(id),
  };
}

function headings(pieces, lines) {
  const filed = new Map();
  for (const [index, { type }] of pieces.entries()) {
    const heading = filed.get(type.headingCode) ?? {
      code: type.headingCode,
      label: type.headingLabel,
      pieces: [],
    };
    heading.pieces.push(lines[index]);
    filed.set(type.headingCode, heading);
  }
  return [...filed.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** What acts have set, each attribute by the last act that names it. */
function attributesAfter(events) {
  const last = (name) => events.findLast((event) => event[name] !== null)?.[name] ?? null;
  return Object.fromEntries(ATTRIBUTES.map((name) => [name, last(name)]));
}

function situation(events, assignments, today) {
  const { employmentStatus: status, ...attributes } = attributesAfter(
    events.filter(({ effectiveOn }) => effectiveOn <= today),
  );
  const place = assignments.find(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today),
  );
  return {
    date: today,
    status,
    ...attributes,
    jobTitle: place?.position?.title ?? null,
    orgUnitName: place?.orgUnit.name ?? null,
    managerName: place?.manager
      ? `${place.manager.givenNames.split(',')[0]} ${place.manager.usualName}`
      : null,
  };
}

function timelineEvent(event, earlier, pieces) {
  const { rowId: id, kind, effectiveOn, signedOn, notifiedOn } = event;
  const [before, after] = [attributesAfter(earlier), attributesAfter([...earlier, event])];
  const proof = pieces.find(({ careerEventId }) => careerEventId === id);
  return {
    id,
    kind,
    effectiveOn,
    signedOn,
    notifiedOn,
    changes: ATTRIBUTES.filter((name) => before[name] !== after[name]).map((name) => ({
      attribute: name === 'employmentStatus' ? 'status' : name,
      before: text(before[name]),
      after: text(after[name]),
    })),
    piece: proof ? { id: proof.rowId, number: proof.number, title: proof.title } : null,
  };
}

const text = (value) => (value === null ? null : String(value));
