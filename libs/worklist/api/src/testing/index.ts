export { Guild, testKinds } from './guild';
