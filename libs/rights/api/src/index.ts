export { myDelegations } from './delegation/delegation-list.service';
export { giveDelegation } from './delegation/delegation.service';
export { endHabilitation, grantHabilitation } from './habilitation/habilitation.service';
export { HabilitationPresetCode, presets } from './habilitation/presets';
export { decideReviewLine, openHabilitationReview } from './review/review.service';
export { acceptSecondRole, offerSecondRole } from './role/role.service';
export { rightsModule } from './rights.module';
export { PopulationKind, ReviewOutcome, ReviewScope } from './vocabulary';
