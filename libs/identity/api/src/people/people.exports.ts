export { AgentFieldSource, FieldSource, PeopleAct, type RowChange } from './people-act.entity';
export { recordFieldSources, recordPeopleAct } from './people-act.service';
export { closeOrgUnit, moveOrgUnit, renameOrgUnit } from './organisation.service';
