import { RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { modules } from '../modules';
import { runEmployerCommand } from './commands';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await database.connect('jalon_owner');
});
afterAll(() => database.close());

/** Runs the command; @returns what it says. */
async function run(args: readonly string[], answers: readonly string[] | null = null): Promise<string> {
  const lines: string[] = [];
  const waiting = [...(answers ?? [])];
  await runEmployerCommand(args, {
    context: () => new RequestContext(database.services(owner), null),
    providers: ['proconnect'],
    ask: () => Promise.resolve(answers ? (waiting.shift() ?? '') : null),
    say: (line) => void lines.push(line),
  });
  return lines.join('\n');
}

const SIRET = '21290019700014';
const create = (options: Readonly<Record<string, string>> = {}) => {
  const all = {
    siret: SIRET,
    name: 'Commune de Kerlaz',
    'short-name': 'Kerlaz',
    branch: 'TERRITORIAL',
    'admin-given-names': 'Soazig',
    'admin-name': 'Kerdraon',
    ...options,
  };
  return ['create', ...Object.entries(all).map(([name, value]) => `--${name}=${value}`)];
};

describe('npm run employer', () => {
  it('refuses in words that name every option at fault, and opens nothing', async () => {
    const refused = run(
      create({ siret: '21290019700015', name: ' ', provider: 'autre', 'admin-email': 'x' }),
    );
    await expect(refused).rejects.toMatchObject({
      sentences: [
        '--siret : ce n’est pas un SIRET ; écrivez ses 14 chiffres, sa clé comprise.',
        '--name : ne peut pas être vide.',
        '--admin-email : écrivez une adresse telle que prenom.nom@employeur.fr.',
        '--provider : ce fournisseur n’est pas configuré ; donnez une clé de SIGN_IN_PROVIDERS_FILE.',
      ],
    });
    await expect(run(['list'])).resolves.toBe('Aucun employeur : ouvrez le premier avec « create ».');
  });

  it('says what is missing where nobody is there to answer', async () => {
    await expect(run(['create'])).rejects.toThrow('--siret manque');
    await expect(run(['invite'])).rejects.toThrow('Dites quel SIRET');
    await expect(run(['delete'])).rejects.toThrow('Dites quoi faire');
    await expect(run(['create', '--sirret=1'])).rejects.toThrow('Option inconnue');
  });

  it('opens an employer from options, and says its link once', async () => {
    const said = await run(create());
    const [link = ''] = /https:\/\/jalon\.exemple\.fr\/invitation\/[\w-]{43}/.exec(said) ?? [];
    expect(link).not.toBe('');
    const rows: { id: Buffer }[] = await owner.query('select id from access_invitation');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(link.slice(-43));
    await expect(run(['list'])).resolves.toBe(
      `${SIRET}  Kerlaz : lien envoyé, pas encore utilisé, agents : 1`,
    );
  });

  it('refuses the same SIRET again', async () => {
    await expect(run(create())).rejects.toThrow('cet employeur est déjà ouvert');
  });

  it('makes another link, by the SIRET', async () => {
    const said = await run(['invite', '212 900 197 00014']);
    expect(said).toContain('le précédent ne marche plus');
    await expect(run(['invite', '13002526500013'])).rejects.toThrow('Aucun employeur n’a le SIRET');
  });

  it('asks at the terminal for what was not given, and opens the operator once', async () => {
    const answers = [
      '990000000 00010',
      'Syndicat mixte',
      'Opérateur',
      'territorial',
      'Inès',
      'Prévost',
      '',
      '',
    ];
    await expect(run(['create', '--operator'], answers)).resolves.toContain('exploite la plateforme');
    await expect(run(create({ siret: '20006920400010' }).concat('--operator'))).rejects.toThrow(
      'un employeur exploite déjà la plateforme',
    );
    const shown = await run(['show', '99000000000010']);
    expect(shown).toContain('exploite la plateforme');
    expect(shown).toMatch(/agents\s+1\n/);
    const [{ operations }] = await owner.transaction(async (manager) => {
      await manager.query(
        `select set_config('app.employer_id', id::text, true) from employer where operates_platform`,
      );
      return manager.query(`select array_agg(distinct one order by one) as operations
                              from habilitation, unnest(operations) as one`);
    });
    expect(operations).toEqual(['MANAGE_HABILITATIONS', 'MANAGE_PEOPLE', 'OPERATE_PLATFORM']);
  });
});
