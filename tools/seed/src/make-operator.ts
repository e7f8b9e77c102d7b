import {
  ContactSubject,
  createEmployer,
  linkExternalIdentity,
  PublicServiceBranch,
  setContact,
} from '@jalon/identity/api';
import { type ContextServices, RequestContext } from '@jalon/shared/api';
import { addDays, type DemoCalendar } from './demo-calendar';
import type { MovingClock } from './moving-clock';
import { DEMO_ISSUER } from './server';

/** The employer that runs the platform for the three others, and who operates it there: no file, no other agent. */
export async function makeOperator(
  owner: ContextServices,
  app: ContextServices,
  { clock, calendar }: { readonly clock: MovingClock; readonly calendar: DemoCalendar },
): Promise<void> {
  clock.set(addDays(calendar.today, -40), 'operator');
  const { employerId, administrator } = await createEmployer(new RequestContext(owner, null), {
    siret: '00000310300017',
    name: 'Syndicat mixte numérique Opérateur Jalon',
    shortName: 'Opérateur Jalon',
    branch: PublicServiceBranch.TERRITORIAL,
    operatesPlatform: true,
    firstAdministrator: {
      matricule: 'OJ-1',
      birthName: 'Prévost',
      usualName: 'Prévost',
      givenNames: 'Inès',
      professionalEmail: 'ines.prevost@operateur-jalon.example',
    },
  });
  const session = { sessionId: app.newId(), signedInAt: app.now(), assurance: null };
  const ctx = new RequestContext(app, { ...administrator, employerId, ...session });
  await ctx.settle(async () => {
    const { personId } = administrator;
    await linkExternalIdentity(ctx, { personId, issuer: DEMO_ISSUER, provider: '', subject: 'ines.prevost' });
    await setContact(ctx, {
      subject: ContactSubject.SIGN_IN,
      name: 'Inès Prévost',
      role: 'Exploitation de la plateforme',
      phone: '02 99 00 03 10',
      email: 'support@operateur-jalon.example',
      hours: 'Du lundi au vendredi, de 8 h à 18 h',
    });
  });
}
