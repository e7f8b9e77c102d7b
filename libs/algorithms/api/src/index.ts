export { Algorithm } from './algorithm.types';
export { algorithmsModule } from './algorithms.module';
export { flawsOf } from './sheet-flaws';
