import { inviteToAssess, setPositionTargets, shareMyLevels, withdrawMyLevels } from '@jalon/skills/api';
import type { AgentProfile } from '../careers/profile';
import { nextWorkingDay, type Day } from '../demo-calendar';
import type { EmployerInMaking } from '../employer-in-making';
import { positionKey } from '../make-employer';
import { takeAssessment } from './assessment';
import { decide, replace, revoke, sit } from './certification';
import { done } from './done';
import { handOver, makePapers } from './letters';
import { stories } from './stories';
import type { Act, Levels } from './story';

/** Plays somebody's story little by little: files are made meanwhile, and their pieces are numbered in order of time. */
export class StoryTeller {
  /** How many pieces the story has put in the file. */
  filed = 0;
  private readonly acts: { readonly on: Day; readonly act: Act }[];
  private applicationId = '';
  private certificateId = '';

  constructor(
    private readonly employer: EmployerInMaking,
    private readonly profile: AgentProfile,
  ) {
    const { acts } = stories[profile.key] ?? { acts: [] };
    this.acts = acts.map((act) => ({ on: nextWorkingDay(employer.calendar.day(act.on)), act }));
  }

  /** The days on which something happens. */
  get days(): readonly Day[] {
    return this.acts.map(({ on }) => on);
  }

  /** Plays what happened before a day, or everything that remains. */
  async until(day?: Day): Promise<void> {
    for (;;) {
      const [next] = this.acts;
      if (!next || (day !== undefined && next.on >= day)) return;
      this.acts.shift();
      await this.play(next.act, next.on);
    }
  }

  private play(act: Act, on: Day): Promise<unknown> {
    const { employer, profile } = this;
    const { key } = profile;
    switch (act.act) {
      case 'targets':
        return this.expect(act.by, on, act.levels);
      case 'invited':
        return this.invite(act.by, on);
      case 'assessed':
        return takeAssessment(employer, key, on, act.left);
      case 'shared':
        return employer.as(key, on, async (ctx) => done(await shareMyLevels(ctx)));
      case 'withdrew':
        return employer.as(key, on, async (ctx) => done(await withdrawMyLevels(ctx)));
      case 'handedOver':
        return handOver(employer, act.by, key, on);
      default:
        return this.certify(act, on);
    }
  }

  private async certify(act: Extract<Act, { act: 'sat' | 'decided' | 'revoked' | 'replaced' }>, on: Day) {
    const { employer, profile } = this;
    switch (act.act) {
      case 'sat':
        this.applicationId = await sit(employer, profile.key, on, act.ability);
        return;
      case 'decided':
        this.certificateId = (await decide(employer, this.applicationId, on, act)) ?? '';
        this.filed += this.certificateId ? 1 : 0;
        if (profile.email === false) await makePapers(employer, act.by);
        return;
      case 'revoked':
        await employer.as(act.by, on, (ctx) => revoke(ctx, this.certificateId));
        return;
      case 'replaced':
        this.certificateId = await employer.as(act.by, on, (ctx) => replace(ctx, this.certificateId));
        this.filed += 1;
    }
  }

  private invite(by: string, on: Day): Promise<unknown> {
    const agentIds = [this.employer.agent(this.profile.key).agentId];
    return this.employer.as(by, on, async (ctx) => done(await inviteToAssess(ctx, { agentIds })));
  }

  private expect(by: string, on: Day, levels: Levels): Promise<unknown> {
    const positionId = this.positionId();
    const targets = Object.entries(levels).map(([code, level]) => ({ competenceId: `crcn-${code}`, level }));
    return this.employer.as(by, on, async (ctx) =>
      done(await setPositionTargets(ctx, { positionId, targets })),
    );
  }

  /** The post held last: the story is of these months. */
  private positionId(): string {
    const { profile, employer } = this;
    const place = profile.career.findLast((step) => step.kind === 'assignment') ?? profile;
    const id = employer.positionIds.get(positionKey(place));
    if (!id) throw new Error(`${profile.key} has no post.`);
    return id;
  }
}
