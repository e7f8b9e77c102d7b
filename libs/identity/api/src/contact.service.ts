import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { Contact } from './contact.entity';
import { habilitationsInForce } from './habilitation.loaders';
import { emailFaults, type Fault, refuseFaults, textFaults } from './input.rules';
import { done, faulty, type Outcome } from './people/outcome';
import { authorize } from './policy';
import type { ContactSubject } from './vocabulary';

export interface SetContactInput {
  readonly subject: ContactSubject;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email?: string | null;
  readonly hours: string;
  readonly place?: string | null;
}

/** Names who answers about a subject; whoever did before no longer does. @returns the contact's id. */
export async function setContact(ctx: RequestContext, input: SetContactInput): Promise<string> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  return writeContact(ctx, input);
}

/** The same by a form: what stands in its way is told as data. @returns the contact's id. */
export async function setContactByForm(
  ctx: RequestContext,
  input: SetContactInput,
): Promise<Outcome<string>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const faults = contactFaults(input);
  return faults.length > 0 ? faulty(...faults) : done(await writeContact(ctx, input));
}

/** The row itself and its trace, without asking who may. */
export async function writeContact(ctx: RequestContext, input: SetContactInput): Promise<string> {
  refuseFaults(contactFaults(input));
  const { employerId } = ctx;
  const { subject, name, role, phone, email = null, hours, place = null } = input;
  const [{ id }] = await ctx.db.query<[{ id: string }]>(
    `insert into contact (employer_id, id, subject, name, role, phone, email, hours, place)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (employer_id, subject) do update set name = excluded.name, role = excluded.role,
       phone = excluded.phone, email = excluded.email, hours = excluded.hours, place = excluded.place
     returning id`,
    [employerId, ctx.newId(), subject, name, role, phone, email, hours, place],
  );
  await recordAuditEvent(ctx, 'identity.setContact', { objectType: 'contact', objectId: id }, { subject });
  return id;
}

/** The human contacts of the active employer, one per subject. */
export function contacts(ctx: RequestContext): Promise<Contact[]> {
  return ctx.db.find(Contact, { where: { employerId: ctx.employerId }, order: { subject: 'ASC' } });
}

const PHONE = /^[0-9 +().-]{4,25}$/;

/** What is wrong with it, by field. */
export function contactFaults({ name, role, phone, email, hours, place }: SetContactInput): Fault[] {
  return [
    ...textFaults('name', name, 100),
    ...textFaults('role', role, 100),
    ...(PHONE.test(phone)
      ? []
      : [{ field: 'phone', code: 'PHONE_INVALID', cure: 'must be a number such as 02 99 00 00 00.' }]),
    ...emailFaults('email', email),
    ...textFaults('hours', hours),
    ...(place ? textFaults('place', place) : []),
  ];
}
