import { recordAuditEvent } from '@jalon/audit/api';
import {
  authorizeIdentity,
  Employer,
  type EmployerModule,
  habilitationsInForce,
  type SetContactInput,
  writeContact,
} from '@jalon/identity/api';
import { isUuid, notFound, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { isColour, isReadable, nearestReadable, type ThemeName } from './colour.rules';
import { contactErrors, nameErrors, providerErrors } from './employer-input.rules';

/** What the operator decides of an employer. */
export interface EmployerSettings {
  readonly employerId: string;
  readonly name: string;
  readonly shortName: string;
  readonly signInProvider: string | null;
  readonly closedModules: readonly EmployerModule[];
  /** `#rrggbb`; null keeps Jalon's own. */
  readonly accentLight: string | null;
  readonly accentDark: string | null;
}

/** What is wrong, and the nearest colours that would do. */
export interface SettingsOutcome {
  readonly userErrors: readonly UserError[];
  readonly proposedAccentLight: string | null;
  readonly proposedAccentDark: string | null;
}

/** @throws FORBIDDEN unless the reader operates the platform */
export async function requireOperator(ctx: RequestContext): Promise<void> {
  authorizeIdentity(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
}

/** The employer the operator has business with. @throws NOT_FOUND when there is none */
export async function requireEmployer(ctx: RequestContext, id: string): Promise<Employer> {
  const employer = isUuid(id) ? await ctx.db.findOneBy(Employer, { id }) : null;
  if (!employer) throw notFound();
  return employer;
}

/** Changes what an employer is called, how its people sign in, what it opens and how it looks. */
export async function amendEmployer(
  ctx: RequestContext,
  settings: EmployerSettings,
): Promise<SettingsOutcome> {
  await requireOperator(ctx);
  const before = await requireEmployer(ctx, settings.employerId);
  const accentLight = settings.accentLight?.toLowerCase() ?? null;
  const accentDark = settings.accentDark?.toLowerCase() ?? null;
  const providers = (ctx.services.signIn?.providers ?? []).map(({ key }) => key);
  const light = colourErrors('accentLight', accentLight, 'light');
  const dark = colourErrors('accentDark', accentDark, 'dark');
  const userErrors = [
    ...nameErrors(settings),
    ...(settings.signInProvider === before.signInProvider
      ? []
      : providerErrors(settings.signInProvider, providers)),
    ...light.errors,
    ...dark.errors,
  ];
  if (userErrors.length === 0) await write(ctx, { ...settings, accentLight, accentDark }, before);
  return { userErrors, proposedAccentLight: light.proposed, proposedAccentDark: dark.proposed };
}

function colourErrors(field: string, colour: string | null, theme: ThemeName) {
  if (colour === null) return { errors: [], proposed: null };
  if (!isColour(colour)) {
    return { errors: [refused('COLOUR_INVALID', field, 'Write it as #1d5163.')], proposed: null };
  }
  if (isReadable(colour, theme)) return { errors: [], proposed: null };
  const proposed = nearestReadable(colour, theme);
  return { errors: [refused('CONTRAST', field, `Choose ${proposed}, which can be read.`)], proposed };
}

/** Traced in the employer itself: its people may see what was decided of it. */
async function write(ctx: RequestContext, settings: EmployerSettings, before: Employer): Promise<void> {
  const { employerId, name, shortName, signInProvider, closedModules, accentLight, accentDark } = settings;
  const closed = [...new Set(closedModules)].toSorted();
  await ctx.inEmployer(employerId, async (inside) => {
    await inside.db.query('select identity_amend_employer($1, $2, $3, $4, $5, $6, $7, $8)', [
      employerId,
      name.trim(),
      shortName.trim(),
      signInProvider,
      closed,
      accentLight,
      accentDark,
      ctx.now(),
    ]);
    await recordAuditEvent(
      inside,
      'platform.amendEmployer',
      { objectType: 'employer', objectId: employerId },
      { closedModules: closed, closedBefore: before.closedModules, signInProvider },
    );
  });
}

/** Names who answers about a subject, until the employer does it itself. */
export async function setEmployerContact(
  ctx: RequestContext,
  { employerId, ...contact }: SetContactInput & { readonly employerId: string },
): Promise<readonly UserError[]> {
  await requireOperator(ctx);
  await requireEmployer(ctx, employerId);
  const userErrors = contactErrors(contact);
  if (userErrors.length === 0) await ctx.inEmployer(employerId, (inside) => writeContact(inside, contact));
  return userErrors;
}
