import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerAppeal, appealDecision } from './appeal.service';
import { certificationApplication, certificationApplications } from './application-list.service';
import { applyForCertification, withdrawApplication } from './application.service';
import {
  ApplicationConnection,
  ApplicationView,
  CertificationProposal,
  MyCertification,
  ProposedArea,
} from './application.types';
import {
  AnswerAppealInput,
  AppealDecisionInput,
  ApplicationInput,
  ApplyForCertificationInput,
  CertificationPayload,
  DecideCertificationInput,
} from './certification.inputs';
import { decideCertification } from './decision.service';
import { sayArea } from './framework-words';
import { myCertification } from './my-certification.service';
import { proposalByApplicationId } from './proposal.service';
import { ApplicationState } from './vocabulary';

@Resolver(() => ApplicationView)
export class ApplicationResolver {
  @Query(() => MyCertification, {
    description: 'The signed-in agent’s certification with the active employer.',
  })
  myCertification(@Ctx() ctx: RequestContext): Promise<MyCertification> {
    return myCertification(ctx);
  }

  @Query(() => ApplicationConnection, {
    description:
      'Applications of the agents the reader may certify, the oldest first. TO_DECIDE also gives the refusals whose appeal waits for the reader’s answer.',
  })
  certificationApplications(
    @Ctx() ctx: RequestContext,
    @Arg('state', () => ApplicationState, { nullable: true }) state: ApplicationState | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<ApplicationView>> {
    return certificationApplications(ctx, { state, first, after });
  }

  @Query(() => ApplicationView, {
    nullable: true,
    description: 'One application: null when unknown or another employer’s, FORBIDDEN without habilitation.',
  })
  certificationApplication(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
  ): Promise<ApplicationView | null> {
    return certificationApplication(ctx, id);
  }

  @Mutation(() => CertificationPayload, { description: 'Applies, and starts the certification assessment.' })
  applyForCertification(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplyForCertificationInput) input: ApplyForCertificationInput,
  ): Promise<CertificationPayload> {
    return applyForCertification(ctx, input);
  }

  @Mutation(() => CertificationPayload, {
    description: 'Gives up one’s own application, until it is decided.',
  })
  withdrawApplication(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplicationInput) input: ApplicationInput,
  ): Promise<CertificationPayload> {
    return withdrawApplication(ctx, input);
  }

  @Mutation(() => CertificationPayload, {
    description: 'Decides on an application: by a habilitated person, never on their own.',
  })
  decideCertification(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideCertificationInput) input: DecideCertificationInput,
  ): Promise<CertificationPayload> {
    return decideCertification(ctx, input);
  }

  @Mutation(() => CertificationPayload, { description: 'Contests a refusal, within two months.' })
  appealDecision(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AppealDecisionInput) input: AppealDecisionInput,
  ): Promise<CertificationPayload> {
    return appealDecision(ctx, input);
  }

  @Mutation(() => CertificationPayload, {
    description: 'Answers an appeal: by another person than the one who refused.',
  })
  answerAppeal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerAppealInput) input: AnswerAppealInput,
  ): Promise<CertificationPayload> {
    return answerAppeal(ctx, input);
  }

  @FieldResolver(() => CertificationProposal, {
    nullable: true,
    description: 'What the published rule proposes; null to the applicant, and before the assessment ends.',
  })
  proposal(
    @Ctx() ctx: RequestContext,
    @Root() { id }: ApplicationView,
  ): Promise<CertificationProposal | null> {
    return ctx.load(proposalByApplicationId, id);
  }
}

@Resolver(() => ProposedArea)
export class ProposedAreaResolver {
  @FieldResolver(() => String)
  areaName(
    @Root() { areaCode }: ProposedArea,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayArea(language, areaCode);
  }
}
