import { PublicServiceBranch } from '@jalon/identity/api';
import { type EmployerRow, employerRows, openEmployer, renewInvitation } from '@jalon/platform/api';
import type { RequestContext } from '@jalon/shared/api';
import { Refusal } from '../refusal';
import { type CommandArguments, readArguments, USE } from './arguments';
import type { Ask } from './ask';
import { fields, sentenceOf, setups } from './words';

/** What the command works with: the owner's connection, the configured providers, somebody at the terminal. */
export interface CommandParts {
  /** A context where nobody is signed in, on the owner's connection. */
  readonly context: () => RequestContext;
  readonly providers: readonly string[];
  readonly ask: Ask;
  readonly say: (line: string) => void;
}

/** Runs one command. @throws {Refusal} in words, naming what to mend */
export async function runEmployerCommand(args: readonly string[], parts: CommandParts): Promise<void> {
  const given = readArguments(args);
  const ctx = parts.context();
  switch (given.command) {
    case 'create':
      return ctx.settle(() => create(ctx, given, parts));
    case 'invite':
      return ctx.settle(async () => invite(ctx, await named(ctx, given), parts));
    case 'list':
      return ctx.settle(async () => list(await employerRows(ctx), parts));
    case 'show':
      return ctx.settle(async () => show(await named(ctx, given), parts));
    default:
      throw new Refusal(['Dites quoi faire :', USE]);
  }
}

async function create(ctx: RequestContext, { options }: CommandArguments, parts: CommandParts) {
  const answer = async (field: keyof typeof fields, isRequired = true): Promise<string> => {
    const { option, question } = fields[field];
    const given = options[option];
    if (typeof given === 'string') return given.trim();
    const answered = await parts.ask(question);
    if (answered === null && isRequired) throw new Refusal([`--${option} manque. Usage :`, USE]);
    return answered ?? '';
  };
  const siret = (await answer('siret')).replaceAll(/\s/g, '');
  const name = await answer('name');
  const shortName = await answer('shortName');
  const branch = branchOf(await answer('branch'));
  const administratorGivenNames = await answer('administratorGivenNames');
  const administratorName = await answer('administratorName');
  const administratorEmail = (await answer('administratorEmail', false)) || null;
  const signInProvider = (await answer('signInProvider', false)) || null;
  const operatesPlatform = options.operator === true;
  const opened = await openEmployer(
    ctx,
    {
      siret,
      name,
      shortName,
      branch,
      administratorGivenNames,
      administratorName,
      administratorEmail,
      signInProvider,
      operatesPlatform,
    },
    parts.providers,
  );
  if (!opened.invitation) throw new Refusal(opened.userErrors.map(sentenceOf));
  parts.say(`${shortName} est ouvert${operatesPlatform ? ', et exploite la plateforme' : ''}.`);
  sayLink(opened.invitation, parts);
}

function branchOf(text: string): PublicServiceBranch {
  const branch = Object.values(PublicServiceBranch).find((one) => one === text.toUpperCase());
  if (!branch) throw new Refusal([sentenceOf({ code: 'BRANCH_UNKNOWN', path: ['branch'] })]);
  return branch;
}

async function invite(ctx: RequestContext, { id, shortName }: EmployerRow, parts: CommandParts) {
  const invitation = await renewInvitation(ctx, id);
  if (invitation === 'ALREADY_SIGNED_IN') {
    throw new Refusal([
      `L’administrateur de ${shortName} s’est déjà connecté : il entre par la page de connexion, sans lien.`,
    ]);
  }
  if (invitation === 'NOBODY_INVITED') {
    throw new Refusal([`Personne n’a été invité chez ${shortName} : son accès a été donné autrement.`]);
  }
  parts.say(`Nouveau lien pour ${shortName} ; le précédent ne marche plus.`);
  sayLink(invitation, parts);
}

function sayLink(
  { url, expiresAt }: { readonly url: string; readonly expiresAt: Date },
  { say }: CommandParts,
) {
  const until = expiresAt.toLocaleString('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  say('');
  say(`  ${url}`);
  say('');
  say(
    `Remettez ce lien à l’administrateur, en main propre ou par un canal sûr : il ouvre son accès, une seule fois,`,
  );
  say(`jusqu’au ${until}. Il n’est pas gardé et ne sera plus affiché ; « invite » en fait un autre.`);
}

function list(rows: readonly EmployerRow[], { say }: CommandParts): void {
  if (rows.length === 0) say('Aucun employeur : ouvrez le premier avec « create ».');
  for (const { siret, shortName, setup, agents, operatesPlatform } of rows) {
    say(
      `${siret}  ${shortName}${operatesPlatform ? ' (exploitant)' : ''} : ${setups[setup]}, agents : ${agents}`,
    );
  }
}

function show(row: EmployerRow, { say }: CommandParts): void {
  say(`${row.name} (${row.shortName})`);
  say(`  SIRET            ${row.siret}`);
  say(`  versant          ${row.branch}`);
  say(`  état             ${setups[row.setup]}`);
  say(`  agents           ${row.agents}`);
  say(`  contacts         ${row.contacts}`);
  say(`  dernière entrée  ${row.lastSignInOn ?? 'aucune'}`);
  say(`  fournisseur      ${row.signInProvider ?? 'au choix'}`);
  say(`  fermés           ${row.closedModules.join(', ') || 'aucun'}`);
  if (row.operatesPlatform) say('  exploite la plateforme');
}

/** The employer the command is about. @throws {Refusal} when there is none */
async function named(ctx: RequestContext, { command, subject }: CommandArguments): Promise<EmployerRow> {
  if (!subject) throw new Refusal([`Dites quel SIRET : npm run employer -- ${command} <siret>.`]);
  const row = (await employerRows(ctx)).find(({ siret }) => siret === subject.replaceAll(/\s/g, ''));
  if (!row) throw new Refusal([`Aucun employeur n’a le SIRET ${subject} : voyez « list ».`]);
  return row;
}
