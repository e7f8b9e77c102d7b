export { Agent } from './agent.entity';
export {
  type CivilStatus,
  civilStatusFaults,
  displayName,
  firstGivenName,
  searchPatterns,
} from './agent.rules';
export {
  agentNamesByPersonId,
  type ProfessionalAddress,
  professionalAddressesByPersonId,
} from './agent.loaders';
export { type RegisterAgentInput, type RegisteredAgent, registerAgent } from './agent.service';
export { type AssignAgentInput, assignAgent } from './assignment.service';
export { CareerEvent } from './career-event.entity';
export { type RecordCareerEventInput, recordCareerEvent } from './career-event.service';
export { type AssignmentFact, careerAsOf, type CareerFact, type Situation } from './career.rules';
export { assignmentFactsJson, careerFactsJson } from './career.sql';
export { careerTimeline } from './career-timeline.rules';
export { CareerChange, CareerSituation, TimelineEvent } from './career.types';
export { Contact } from './contact.entity';
export { contactFaults, type SetContactInput, setContact, writeContact } from './contact.service';
export {
  type AccessInvitation,
  findInvitation,
  type FoundInvitation,
  invitationDigest,
  inviteAgent,
  lastInvited,
} from './access-invitation.service';
export { BreakGlass, BreakGlassEnd, type BreakGlassTerms, isBreakGlassOpen } from './break-glass.entity';
export { breakGlassOfActs } from './break-glass.loaders';
export { Delegation } from './delegation/delegation.entity';
export { delegationsById, principalsOf } from './delegation/delegation.loaders';
export { type DelegationTerms, latestEnd } from './delegation/delegation.rules';
export { endDelegation, type GivenDelegation, giveDelegation } from './delegation/delegation.service';
export { type ActedFor, actedFor, signatureOf, signedName } from './delegation/signature';
export { Employer } from './employer.entity';
export { EmployerLogo } from './employer-logo.entity';
export { employerFaults, type EmployerNames, logoPath } from './employer.rules';
export { type Fault, faultErrors, refuseFaults, textFaults } from './input.rules';
export { authorize as authorizeIdentity } from './policy';
export { type CreatedEmployer, createEmployer, type CreateEmployerInput } from './employer.service';
export { Engagement } from './engagement.entity';
export {
  closeEngagement,
  type CloseEngagementInput,
  openEngagement,
  type OpenEngagementInput,
} from './engagement.service';
export { agentNamesByAgentId, findAgents, type FoundAgent } from './find-agents.service';
export { personsHabilitatedTo } from './habilitated-persons.service';
export { Habilitation, HabilitationAgent } from './habilitation.entity';
export { habilitationParameters, habilitationsInForce } from './habilitation.loaders';
export {
  allows,
  coversAgent,
  coversEveryone,
  coversUnit,
  habilitationGround,
  type HabilitationInForce,
  type HabilitationTerms,
  type ReceivedDelegation,
  standsFor,
} from './habilitation.rules';
export {
  endHabilitation,
  grantHabilitation,
  type GrantHabilitationInput,
  listedAgents,
  reachPopulation,
} from './habilitation.service';
export {
  coversAgentSql,
  coversEveryoneSql,
  EVERYONES_HABILITATIONS_IN_FORCE,
  HABILITATIONS_IN_FORCE,
  NOT_DELEGABLE,
  unitsOfAgent,
} from './habilitation.sql';
export { identityModule } from './identity.module';
export {
  type HabilitationPage,
  openHabilitations,
  type OpenHabilitation,
} from './open-habilitations.service';
export {
  createOrgUnit,
  type CreateOrgUnitInput,
  createPosition,
  type CreatePositionInput,
} from './org-unit.service';
export { looksLikeNir } from './nir.rules';
export * from './people/people.exports';
export { Person } from './person.entity';
export {
  acceptSecondRole,
  endSecondRole,
  offerSecondRole,
  refuseSecondRole,
  type SecondRole,
  type SecondRoleAct,
  secondRoles,
} from './second-role/second-role.service';
export { type SecondRoleOffer, secondRoleOperations } from './second-role/second-role.rules';
export { ASSIGNMENTS, heldToday, managedToday } from './team.sql';
export * from './vocabulary';
export * from './sign-in.exports';
export * from './bulk/bulk.exports';
