/** What the peer is asked for: the rows from which the file home is made, nothing more. */
export const HOME_DOCUMENT = `
query Home($employerId: UUID!, $personId: UUID!, $agentId: UUID!) {
  agent: agentByEmployerIdAndPersonId(employerId: $employerId, personId: $personId) {
    rowId matricule birthName usualName givenNames birthDate birthPlace professionalEmail
    employer: employerByEmployerId { rowId name shortName }
    engagements: engagementsByEmployerIdAndAgentIdList(orderBy: [PRIMARY_KEY_ASC]) {
      rowId status category jobStream startsOn endsOn endReason
    }
    events: careerEventsByEmployerIdAndAgentIdList(orderBy: [EFFECTIVE_ON_ASC]) {
      rowId kind effectiveOn signedOn notifiedOn employmentStatus administrativePosition statutoryBody grade step
      grossIndex increasedIndex workingTimeQuota
    }
    assignments: assignmentsByEmployerIdAndAgentIdList(orderBy: [STARTS_ON_ASC]) {
      startsOn endsOn
      position: positionByEmployerIdAndPositionId { title }
      orgUnit: orgUnitByEmployerIdAndOrgUnitId { name }
      manager: agentByEmployerIdAndManagerAgentId { givenNames usualName }
    }
    file: personnelFileByEmployerIdAndAgentId {
      rowId
      pieces: filePiecesByEmployerIdAndFileIdList(orderBy: [NUMBER_ASC]) {
        rowId number title documentDate registeredAt sourceSystem pageCount careerEventId
        type: documentTypeByDocumentType { code label headingCode headingLabel sensitivity }
        stored: storedFileByEmployerIdAndStoredFileId { byteSize }
      }
    }
  }
  accesses: allFileAccessLogsList(condition: { employerId: $employerId, agentId: $agentId }) {
    pieceId actorPersonId operation
  }
}`;
