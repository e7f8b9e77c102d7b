export { certify, forgetThePaper } from './attested-levels';
/** Certification and all it stands on, for the tests of the domains that use it. */
export { modules as certificationModules } from './town';
