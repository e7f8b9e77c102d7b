import { agentNamesByPersonId } from '@jalon/identity/api';
import { type Connection, connectionType, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RowOutcome } from '../rows/row-plan';
import { cancelImport, confirmImport, isLast, undoImport } from './confirm-import.service';
import { fieldRules, setFieldRule } from './field-rule.service';
import { importDepartures, importList, importRows, importUnits, unknownUnits } from './import-list.service';
import { toImportView } from './import-view';
import {
  ConfirmStaffImportInput,
  ImportFieldRulePayload,
  ImportFieldRuleView,
  ImportUnit,
  MapStaffImportInput,
  ReadStaffImportAgainInput,
  SetImportFieldRuleInput,
  StaffImportDepartureView,
  StaffImportInput,
  StaffImportPayload,
  StaffImportRowView,
  StaffImportView,
  StartStaffImportInput,
  UnknownUnit,
} from './import.types';
import { mapImport, readAgain } from './map-import.service';
import { isStopped, reachImport } from './reach-import';
import { startImport } from './start-import.service';

const StaffImportConnection = connectionType(StaffImportView, 'StaffImport');
const StaffImportRowConnection = connectionType(StaffImportRowView, 'StaffImportRow');
const StaffImportDepartureConnection = connectionType(StaffImportDepartureView, 'StaffImportDeparture');

@Resolver(() => StaffImportView)
export class StaffImportResolver {
  @Query(() => StaffImportConnection, {
    description: 'Tables of people sent to the employer, the latest first.',
  })
  staffImports(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<StaffImportView>> {
    return importList(ctx, { first, after });
  }

  @Query(() => StaffImportView)
  async staffImport(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<StaffImportView> {
    return toImportView(ctx, await reachImport(ctx, id));
  }

  @Query(() => StaffImportRowConnection, {
    description: 'What each row would change, or did, and what is wrong with it.',
  })
  staffImportRows(
    @Ctx() ctx: RequestContext,
    @Arg('importId', () => ID) importId: string,
    @Arg('language', () => Language) language: Language,
    @Arg('outcome', () => RowOutcome, { nullable: true }) outcome: RowOutcome | null,
    @Arg('keptOnly', () => Boolean, { defaultValue: false }) keptOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<StaffImportRowView>> {
    return importRows(ctx, { importId, language, outcome, keptOnly, first, after });
  }

  @Query(() => StaffImportDepartureConnection, { description: 'Those at work whom the file leaves out.' })
  staffImportDepartures(
    @Ctx() ctx: RequestContext,
    @Arg('importId', () => ID) importId: string,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<StaffImportDepartureView>> {
    return importDepartures(ctx, { importId, first, after });
  }

  @Query(() => [ImportFieldRuleView], { description: 'For each field, which source wins.' })
  importFieldRules(@Ctx() ctx: RequestContext): Promise<ImportFieldRuleView[]> {
    return fieldRules(ctx);
  }

  @Mutation(() => StaffImportPayload)
  startStaffImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartStaffImportInput) input: StartStaffImportInput,
  ): Promise<StaffImportPayload> {
    return startImport(ctx, input);
  }

  @Mutation(() => StaffImportPayload)
  readStaffImportAgain(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReadStaffImportAgainInput) input: ReadStaffImportAgainInput,
  ): Promise<StaffImportPayload> {
    return readAgain(ctx, input);
  }

  @Mutation(() => StaffImportPayload)
  mapStaffImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MapStaffImportInput) input: MapStaffImportInput,
  ): Promise<StaffImportPayload> {
    return mapImport(ctx, input);
  }

  @Mutation(() => StaffImportPayload)
  confirmStaffImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmStaffImportInput) input: ConfirmStaffImportInput,
  ): Promise<StaffImportPayload> {
    return confirmImport(ctx, input);
  }

  @Mutation(() => StaffImportPayload)
  cancelStaffImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StaffImportInput) { importId }: StaffImportInput,
  ): Promise<StaffImportPayload> {
    return cancelImport(ctx, importId);
  }

  @Mutation(() => StaffImportPayload)
  undoStaffImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StaffImportInput) { importId }: StaffImportInput,
  ): Promise<StaffImportPayload> {
    return undoImport(ctx, importId);
  }

  @Mutation(() => ImportFieldRulePayload)
  setImportFieldRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetImportFieldRuleInput) input: SetImportFieldRuleInput,
  ): Promise<ImportFieldRulePayload> {
    return setFieldRule(ctx, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whoever began it, or answers for it.' })
  byName(@Ctx() ctx: RequestContext, @Root() { personId }: StaffImportView): Promise<string | null> {
    return ctx.load(agentNamesByPersonId, personId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether nothing was imported after it: only the last is undone.',
  })
  isLast(@Ctx() ctx: RequestContext, @Root() { confirmedAt }: StaffImportView): Promise<boolean> | boolean {
    return confirmedAt === null ? false : isLast(ctx, { confirmedAt });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the step under way was stopped: confirming, undoing or mapping again has it go on.',
  })
  isStopped(@Ctx() ctx: RequestContext, @Root() { state, jobId }: StaffImportView): Promise<boolean> {
    return isStopped(ctx, { state, jobId });
  }

  @FieldResolver(() => [ImportUnit], { description: 'The units of the employer, by path.' })
  units(@Ctx() ctx: RequestContext): Promise<ImportUnit[]> {
    return importUnits(ctx);
  }

  @FieldResolver(() => [UnknownUnit], { description: 'Names of units that no unit has.' })
  unknownUnits(@Ctx() ctx: RequestContext, @Root() { id }: StaffImportView): Promise<UnknownUnit[]> {
    return unknownUnits(ctx, id);
  }
}
