import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { JalonSizePipe } from '../../file/piece-list/piece-size';
import { type DepositItem, type Stage } from './deposit-item';
import { DepositList } from './deposit-list';

const MOVING: readonly Stage[] = ['QUEUED', 'SENDING', 'PAUSED', 'CUT', 'TO_CHOOSE_AGAIN'];
const RESUMABLE: readonly Stage[] = ['PAUSED', 'CUT'];

/** How far a file is, why it does not go on, and what one may do about it. */
@Component({
  selector: 'jalon-file-progress',
  imports: [JalonSizePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'personnelFile.deposit'">
      @if (isMoving()) {
        <progress
          max="100"
          [value]="item().percent()"
          [attr.aria-label]="t('progress', { name: item().fileName })"
        ></progress>
      }
      <p class="state" [class.state--wrong]="isWrong()">
        {{ t('stage.' + item().stage(), { percent: item().percent(), count: item().pageCount() }) }}
        @if (item().sent() && isMoving()) {
          <span class="soft">{{ item().sent() | jalonSize }} / {{ item().byteSize | jalonSize }}</span>
        }
      </p>
      @if (item().reason(); as reason) {
        <p class="why">{{ t('reason.' + reason) }}</p>
      }
      <p class="acts">
        @if (item().stage() === 'SENDING') {
          <button
            type="button"
            class="button button--quiet"
            [attr.aria-label]="t('pauseNamed', { name: item().fileName })"
            (click)="list.pause(item())"
          >
            {{ t('pause') }}
          </button>
        }
        @if (isResumable()) {
          <button
            type="button"
            class="button button--quiet"
            [attr.aria-label]="t('resumeNamed', { name: item().fileName })"
            (click)="list.resume(item())"
          >
            {{ t('resume') }}
          </button>
        }
        @if (item().stage() !== 'FILED') {
          <button
            type="button"
            class="button button--quiet"
            [attr.aria-label]="t('removeNamed', { name: item().fileName })"
            (click)="list.remove(item())"
          >
            {{ t('remove') }}
          </button>
        }
      </p>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    p {
      margin: 0;
    }
    progress {
      width: 100%;
      height: 10px;
      accent-color: var(--brand);
    }
    .state {
      font-weight: 650;
    }
    .state--wrong {
      color: var(--bad);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class FileProgress {
  protected readonly list = inject(DepositList);

  readonly item = input.required<DepositItem>();

  protected readonly isMoving = computed(() => MOVING.includes(this.item().stage()));
  protected readonly isResumable = computed(() => RESUMABLE.includes(this.item().stage()));
  protected readonly isWrong = computed(() => ['REFUSED', 'CUT'].includes(this.item().stage()));
}
