import { type ApiModule, type TracedObject, tracedTable } from '@jalon/shared/api';
import { Agent } from './agent.entity';
import { BreakGlass } from './break-glass.entity';
import { CareerEvent } from './career-event.entity';
import { Contact } from './contact.entity';
import { Delegation } from './delegation/delegation.entity';
import { Employer } from './employer.entity';
import { EmployerAgentsResolver } from './employer-agents.resolver';
import { EmployerLogo } from './employer-logo.entity';
import { Assignment, Engagement } from './engagement.entity';
import { Habilitation, HabilitationAgent } from './habilitation.entity';
import { figures } from './identity.figures';
import { holdings } from './identity.holdings';
import { CreatePeople1763700000000 } from './migrations/1763700000000-create-people';
import { LookInTemporaryTablesLast1763700005000 } from './migrations/1763700005000-look-in-temporary-tables-last';
import { NarrowUpdates1763700006000 } from './migrations/1763700006000-narrow-updates';
import { HoldSecondRoles1764009000300 } from './migrations/1764009000300-hold-second-roles';
import { OpenEmployersFromThePlatform1763907000000 } from './migrations/1763907000000-open-employers-from-the-platform';
import { OrgUnit, Position } from './org-unit.entity';
import { AmendPeopleByForm1764005000000 } from './migrations/1764005000000-amend-people-by-form';
import { OrganisationResolver } from './people/organisation.resolver';
import { AgentFieldSource, PeopleAct } from './people/people-act.entity';
import { PeopleFormsResolver } from './people/people-forms.resolver';
import { DelegateHabilitations1764000000000 } from './migrations/1764000000000-delegate-habilitations';
import { HabilitateOnAList1764003000000 } from './migrations/1764003000000-habilitate-on-a-list';
import { OutsidePerson } from './second-role/outside-person.entity';
import { PeopleResolver } from './people.resolver';
import { EngagementLocator, Person } from './person.entity';

/** A habilitation is a person's: the agent this person is for the employer. */
const habilitations: TracedObject = {
  objectType: 'habilitation',
  agents: `
    select habilitation.id, agent.id as agent_id, null::int as number
      from habilitation
      join agent on agent.employer_id = habilitation.employer_id
                and agent.person_id = habilitation.holder_person_id
     where habilitation.employer_id = $1 and habilitation.id = any($2)`,
};

/** People, their employers, how each engages and habilitates them, and who is signed in. */
export const identityModule: ApiModule = {
  name: 'identity',
  resolvers: [PeopleResolver, EmployerAgentsResolver, OrganisationResolver, PeopleFormsResolver],
  entities: [
    Agent,
    AgentFieldSource,
    Assignment,
    BreakGlass,
    CareerEvent,
    Contact,
    Delegation,
    Employer,
    EmployerLogo,
    Engagement,
    EngagementLocator,
    Habilitation,
    HabilitationAgent,
    OrgUnit,
    OutsidePerson,
    PeopleAct,
    Person,
    Position,
  ],
  migrations: [
    CreatePeople1763700000000,
    LookInTemporaryTablesLast1763700005000,
    NarrowUpdates1763700006000,
    OpenEmployersFromThePlatform1763907000000,
    DelegateHabilitations1764000000000,
    HabilitateOnAList1764003000000,
    AmendPeopleByForm1764005000000,
    HoldSecondRoles1764009000300,
  ],
  holdings,
  figures,
  tracedObjects: [
    tracedTable('engagement'),
    tracedTable('assignment'),
    tracedTable('career_event'),
    habilitations,
  ],
};
