import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import {
  Card,
  EmptyState,
  JalonDatePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { providePlatformTexts } from '../../platform-texts';
import { SetupTag } from '../setup-tag';
import { ContactForm } from './contact-form';
import { EmergencyCard } from './emergency-card';
import { PlatformEmployerDocument } from './employer-page.generated';
import { FirstAccessCard } from './first-access-card';
import { LogoForm } from './logo-form';
import { SettingsForm } from './settings-form';

/** One employer as the operator sets it up: nothing about anyone, and no content. */
@Component({
  selector: 'jalon-employer-page',
  imports: [
    Card,
    ContactForm,
    EmergencyCard,
    EmptyState,
    FirstAccessCard,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    LogoForm,
    PageHeader,
    RouterLink,
    SettingsForm,
    SetupTag,
    TranslocoDirective,
  ],
  providers: [providePlatformTexts()],
  templateUrl: './employer-page.html',
})
export class EmployerPage {
  /** Bound to the `:employerId` route parameter. */
  readonly employerId = input.required<string>();

  protected readonly result = queryResource(PlatformEmployerDocument, () => ({ id: this.employerId() }));
  protected readonly found = computed(() => (this.result.hasValue() ? this.result.value() : undefined));
}
