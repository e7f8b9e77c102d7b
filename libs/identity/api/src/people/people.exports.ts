export { AgentFieldSource, FieldSource, PeopleAct, type RowChange } from './people-act.entity';
export { recordFieldSources, recordPeopleAct } from './people-act.service';
export { closeOrgUnit, moveOrgUnit, renameOrgUnit } from './organisation.service';
export { type NewAgent, registerByForm, type Registration } from './agent-form.service';
export { employerCounts, type EmployerFigures } from './employer-counts.service';
export { organisation } from './organisation-tree.service';
export { type Homonym, homonymsOf } from './homonyms.service';
export { undoPeopleActs } from './undo.service';
