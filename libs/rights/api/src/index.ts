export { endHabilitation, grantHabilitation } from './habilitation/habilitation.service';
export { HabilitationPresetCode, presets } from './habilitation/presets';
export { decideReviewLine, openHabilitationReview } from './review/review.service';
export { rightsModule } from './rights.module';
export { PopulationKind, ReviewOutcome, ReviewScope } from './vocabulary';
