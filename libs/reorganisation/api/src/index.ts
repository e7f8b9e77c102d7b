export { addReorganisationMove } from './moves.service';
export { prepareReorganisation } from './prepare.service';
export { reorganisationModule } from './reorganisation.module';
export { MoveKind } from './vocabulary';
