import type { ApiModule } from '@jalon/shared/api';
import {
  CompetenceAreaResolver,
  CompetenceFrameworkResolver,
  CompetenceResolver,
} from './competence.resolver';
import { InvitationResolver } from './invitation.resolver';
import { CreateFrameworks1763800000000 } from './migrations/1763800000000-create-frameworks';
import { CreateSkills1763800001000 } from './migrations/1763800001000-create-skills';
import { OwnLevelResolver } from './own-level.resolver';
import { PositionTargetResolver } from './position-target.resolver';
import { SharingResolver } from './sharing.resolver';
import { figures } from './skills.figures';
import { holdings } from './skills.holdings';

/** Competences: frameworks, what posts require, what people know of themselves and what they let be seen. */
export const skillsModule: ApiModule = {
  name: 'skills',
  resolvers: [
    CompetenceResolver,
    CompetenceAreaResolver,
    CompetenceFrameworkResolver,
    PositionTargetResolver,
    InvitationResolver,
    OwnLevelResolver,
    SharingResolver,
  ],
  entities: [],
  migrations: [CreateFrameworks1763800000000, CreateSkills1763800001000],
  holdings,
  figures,
};
