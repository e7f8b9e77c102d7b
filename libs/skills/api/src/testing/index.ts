export { assess, requireLevels } from './levels';
export { giveSecondPost } from './posts';
