export { type EmployerRow, employerRows } from './employer-list.service';
export { openEmployer, type OpenedEmployer, renewInvitation } from './employer-setup.service';
export { EmployerSetup } from './vocabulary';
export { platformModule } from './platform.module';
