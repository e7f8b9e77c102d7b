import 'reflect-metadata';
import { RequestContext } from '@jalon/shared/api';
import { readEmployerConfiguration } from './configuration/employer-configuration';
import { connectDatabase, requireCurrentSchema } from './database';
import { terminalAnswers } from './employer/ask';
import { runEmployerCommand } from './employer/commands';
import { ownerServices } from './employer/owner-services';
import { endWith } from './refusal';

/** Opens employers and invites their first administrator, as the owner: `node dist/apps/api/employer.mjs create`. */
async function employer(): Promise<void> {
  const configuration = readEmployerConfiguration(process.env);
  const owner = await connectDatabase('DATABASE_OWNER_URL', configuration.databaseUrl, 'jalon-employer', 2);
  const answers = terminalAnswers();
  try {
    await requireCurrentSchema(owner);
    await runEmployerCommand(process.argv.slice(2), {
      context: () => new RequestContext(ownerServices(owner, configuration.publicUrl), null),
      providers: configuration.providers,
      ask: answers.ask,
      say: (line) => void process.stdout.write(`${line}\n`),
    });
  } finally {
    answers.close();
    await owner.destroy();
  }
}

await employer().catch(endWith);
