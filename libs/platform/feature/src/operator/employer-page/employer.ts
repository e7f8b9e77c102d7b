import type { PlatformEmployerQuery } from './employer-page.generated';

export type EmployerDetail = NonNullable<PlatformEmployerQuery['platformEmployer']>;
export type Employer = EmployerDetail['employer'];
export type SetContact = EmployerDetail['contacts'][number];
export type Access = EmployerDetail['accesses'][number];
export type Provider = PlatformEmployerQuery['signInProviders'][number];
