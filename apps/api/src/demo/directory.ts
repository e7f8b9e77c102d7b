import type { DataSource } from 'typeorm';
import { DEMO_ISSUER, type FeaturedAccount, featuredAccounts } from './accounts';

/** A made-up person one may sign in as. */
export interface DemoAccount {
  readonly subject: string;
  readonly personId: string;
  readonly name: string;
  /** One per employer: `Rédactrice, Région Armorique`. */
  readonly roles: readonly string[];
  readonly featured: FeaturedAccount | undefined;
}

interface Row {
  readonly subject: string;
  readonly person_id: string;
  readonly name: string;
  readonly role: string;
}

/** Identities are reached by exact key when the portal runs; only the owner, in the demonstration, lists them. */
const AGENTS = `
  select identity.subject, agent.person_id, agent.usual_name,
         split_part(agent.given_names, ' ', 1) || ' ' || agent.usual_name as name,
         concat_ws(', ', position.title, employer.short_name) as role
    from agent
    join employer on employer.id = agent.employer_id
    join account on account.person_id = agent.person_id
    join external_identity identity on identity.account_id = account.id and identity.issuer = $1
    left join lateral (
      select position_id from assignment
       where assignment.employer_id = agent.employer_id and assignment.agent_id = agent.id
       order by starts_on desc limit 1
    ) latest on true
    left join position on position.employer_id = agent.employer_id and position.id = latest.position_id
   order by agent.search_text`;

/** Everybody of the demonstration, by name; read again at each use, since the demonstration may be made anew. */
export async function listAccounts(owner: DataSource): Promise<DemoAccount[]> {
  const employers: { id: string }[] = await owner.query('select id from employer order by name');
  const accounts = new Map<string, DemoAccount>();
  for (const { id } of employers) {
    for (const row of await agentsOf(owner, id)) addRole(accounts, row);
  }
  return [...accounts.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** Those with a part in the demonstration, in its order. */
export function featuredIn(accounts: readonly DemoAccount[]): DemoAccount[] {
  return featuredAccounts.flatMap((one) => accounts.find(({ featured }) => featured === one) ?? []);
}

function agentsOf(owner: DataSource, employerId: string): Promise<Row[]> {
  return owner.transaction(async (manager) => {
    await manager.query(`select set_config('app.employer_id', $1, true)`, [employerId]);
    return manager.query(AGENTS, [DEMO_ISSUER]);
  });
}

function addRole(
  accounts: Map<string, DemoAccount>,
  { subject, person_id: personId, name, role }: Row,
): void {
  const known = accounts.get(subject);
  const featured = featuredAccounts.find((account) => account.subject === subject);
  accounts.set(subject, { subject, personId, name, roles: [...(known?.roles ?? []), role], featured });
}
