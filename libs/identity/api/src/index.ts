export { Agent } from './agent.entity';
export { type CivilStatus, displayName, firstGivenName } from './agent.rules';
export { agentNamesByPersonId } from './agent.loaders';
export { type RegisterAgentInput, type RegisteredAgent, registerAgent } from './agent.service';
export { type AssignAgentInput, assignAgent } from './assignment.service';
export { CareerEvent } from './career-event.entity';
export { type RecordCareerEventInput, recordCareerEvent } from './career-event.service';
export { type AssignmentFact, careerAsOf, type CareerFact, type Situation } from './career.rules';
export { assignmentFactsJson, careerFactsJson } from './career.sql';
export { careerSummary } from './career-summary';
export { careerTimeline } from './career-timeline.rules';
export { CareerChange, CareerSituation, TimelineEvent } from './career.types';
export { Contact } from './contact.entity';
export { type SetContactInput, setContact } from './contact.service';
export { Employer } from './employer.entity';
export { employersById } from './employer.loaders';
export { type CreatedEmployer, createEmployer, type CreateEmployerInput } from './employer.service';
export { Assignment, Engagement } from './engagement.entity';
export {
  closeEngagement,
  type CloseEngagementInput,
  openEngagement,
  type OpenEngagementInput,
} from './engagement.service';
export { Habilitation } from './habilitation.entity';
export { habilitationParameters, habilitationsInForce } from './habilitation.loaders';
export {
  allows,
  coversAgent,
  coversDocumentType,
  coversEveryone,
  coversUnit,
  type HabilitationInForce,
} from './habilitation.rules';
export { endHabilitation, grantHabilitation, type GrantHabilitationInput } from './habilitation.service';
export {
  coversAgentSql,
  coveringHabilitationsJson,
  HABILITATIONS_IN_FORCE,
  unitsOfAgent,
} from './habilitation.sql';
export { identityModule } from './identity.module';
export {
  createOrgUnit,
  type CreateOrgUnitInput,
  createPosition,
  type CreatePositionInput,
} from './org-unit.service';
export { EngagementLocator, Person } from './person.entity';
export * from './vocabulary';
export * from './sign-in.exports';
