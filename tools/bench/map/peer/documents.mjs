const COMPETENCES = `
  competences: allCompetencesList(condition: { frameworkCode: $framework }) {
    rowId rank nameFr shortNameFr areaCode area: competenceAreaByFrameworkCodeAndAreaCode { nameFr }
  }`;

const PERSON = `
  agent: agentByEmployerIdAndAgentId {
    rowId givenNames usualName searchText
    invitation: invitationByEmployerIdAndAgentId { invitedAt }`;

const PLACE = `
  position: positionByEmployerIdAndPositionId { rowId title`;

const ASSIGNMENTS = 'assignments: teamTodayList(employer: $employerId, manager: $managerId)';

const VARIABLES = '$employerId: UUID!, $managerId: UUID!, $framework: String!';

/** The natural form: rows as they are related, and the gap as a computed column. */
export const NATURAL_DOCUMENT = `
query Map(${VARIABLES}) {
  ${ASSIGNMENTS} {
    startsOn
    ${PERSON}
      sharedLevels: sharedLevelsByEmployerIdAndAgentIdList {
        competenceId level gap lower upper proof assessedOn attestedBy { issuedOn validUntil }
      }
    }
    ${PLACE} targets: positionTargetsByEmployerIdAndPositionIdList { competenceId level } }
    orgUnit: orgUnitByEmployerIdAndOrgUnitId { rowId name }
  }
  ${COMPETENCES}
}`;

/** The best form: the cells from one function. */
export const BEST_DOCUMENT = `
query Map(${VARIABLES}) {
  ${ASSIGNMENTS} {
    startsOn
    ${PERSON} }
    ${PLACE} }
    orgUnit: orgUnitByEmployerIdAndOrgUnitId { rowId name }
  }
  cells: teamMapCellsList(employer: $employerId, manager: $managerId) {
    agentId competenceId state target level gap lower upper proof assessedOn certifiedOn certifiedUntil
  }
  ${COMPETENCES}
}`;
