import { readProviders } from './providers';
import { type Environment, Settings } from './settings';
import { readPublicUrl } from './working-configuration';

/** What the command that opens employers is told: neither the master key nor the files concern it. */
export interface EmployerConfiguration {
  readonly databaseUrl: string;
  /** What the link starts with. */
  readonly publicUrl: string;
  /** Keys of the configured providers. */
  readonly providers: readonly string[];
}

/** @throws {Refusal} with one sentence per setting that cannot be used */
export function readEmployerConfiguration(environment: Environment): EmployerConfiguration {
  const settings = new Settings(environment);
  const configuration = {
    databaseUrl: settings.postgresUrl(
      'DATABASE_OWNER_URL',
      'donnez l’adresse de la base avec le rôle jalon_owner',
    ),
    publicUrl: readPublicUrl(settings, settings.integer('PORT', 4200, [1, 65_535])),
    providers: readProviders(settings).map(({ key }) => key),
  };
  settings.check();
  return configuration;
}
