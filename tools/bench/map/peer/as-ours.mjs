/**
 * Our answer, made from the peer's rows by the rules of the product written a second time: what the peer's client would
 * have to do. Its cost is not counted.
 *
 * @param {{ assignments: object[], competences: object[], cells?: object[] }} answer of the peer, in either form
 */
export function asOurs({ assignments, competences: unsorted, cells }) {
  const competences = unsorted.toSorted((a, b) => a.rank - b.rank);
  const people = assignments.toSorted(byName).map(({ agent, position, orgUnit }) => ({
    agentId: agent.rowId,
    displayName: displayName(agent),
    jobTitle: position.title,
    orgUnitName: orgUnit.name,
    cells: competences.map(({ rowId }) =>
      cells ? typedCell(cells, agent.rowId, rowId) : relatedCell(agent, position, rowId),
    ),
  }));
  return {
    teamMap: {
      teamSize: people.length,
      sharingCount: people.filter(shares).length,
      people,
      competences: competences.map((competence, index) => ({
        competence: competenceOf(competence),
        ...totals(people.map((person) => person.cells[index])),
      })),
      positionsWithoutTargets: [],
      invitable: people
        .filter((person) => !shares(person))
        .map(({ agentId, displayName: name }) => ({ agentId, displayName: name })),
      invitedLately: [],
    },
  };
}

const byName = (a, b) => (a.agent.searchText < b.agent.searchText ? -1 : 1);
const displayName = ({ givenNames, usualName }) => `${givenNames.split(/[\s,]+/)[0]} ${usualName}`;
const shares = ({ cells }) => cells.some(({ state }) => state === 'COMMUNICATED');

/** A cell of the best form. */
function typedCell(cells, agentId, competenceId) {
  const { agentId: _, ...cell } = cells.find(
    (one) => one.agentId === agentId && one.competenceId === competenceId,
  );
  return cell;
}

/** A cell of the natural form: a target of the post, and a level of the person when there is one. */
function relatedCell({ sharedLevels }, { targets }, competenceId) {
  const target = targets.find((one) => one.competenceId === competenceId);
  const shared = sharedLevels.find((one) => one.competenceId === competenceId);
  const {
    level = null,
    gap = null,
    lower = null,
    upper = null,
    proof = null,
    assessedOn = null,
    attestedBy = null,
  } = shared ?? {};
  return {
    competenceId,
    state: shared ? 'COMMUNICATED' : 'NOT_COMMUNICATED',
    target: target.level,
    level,
    gap,
    lower,
    upper,
    proof,
    assessedOn,
    certifiedOn: attestedBy?.issuedOn ?? null,
    certifiedUntil: attestedBy?.validUntil ?? null,
  };
}

const competenceOf = ({ rowId: id, nameFr: name, shortNameFr: shortName, areaCode, area }) => ({
  id,
  name,
  shortName,
  areaCode,
  areaName: area.nameFr,
});

function totals(column) {
  const count = (isCounted) => column.filter(isCounted).length;
  const atTarget = count(({ gap }) => gap !== null && gap >= 0);
  return {
    atTarget,
    sharing: count(({ level }) => level !== null),
    required: column.length,
    soleHolder: atTarget === 1,
    toTrain: count(({ gap }) => gap !== null && gap < 0),
  };
}
