import { createOrgUnit, createPosition, FieldSource, OrgUnit, type RowChange } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { comparable } from '../reading';
import type { PlannedPlace } from '../rows/row-plan';
import { partsOf, unitKey } from '../rows/unit-directory';
import type { ResolvedPlace } from './row-writings';

/** Finds the units, posts and superiors that places name, and makes the units and posts that were to be made. */
export class Places {
  private readonly posts = new Map<string, string>();
  private readonly units = new Map<string, string>();
  private managers: ReadonlyMap<string, string> = new Map();
  private made: RowChange[] = [];

  constructor(private readonly ctx: RequestContext) {}

  /** Looks for everything that `places` name, in a few statements. */
  async learn(places: readonly PlannedPlace[]): Promise<void> {
    const matricules = places.flatMap(({ manager }) =>
      manager && 'matricule' in manager ? [manager.matricule] : [],
    );
    const found = await this.ctx.db.query<{ matricule: string; id: string }[]>(
      'select matricule, id from agent where employer_id = $1 and matricule = any($2::text[])',
      [this.ctx.employerId, matricules],
    );
    this.managers = new Map(found.map(({ matricule, id }) => [matricule, id]));
  }

  /** @returns null when the superior is nobody we know any more. */
  async resolve({ unit, post, manager, startsOn }: PlannedPlace): Promise<ResolvedPlace | null> {
    const managerAgentId =
      manager && ('id' in manager ? manager.id : (this.managers.get(manager.matricule) ?? null));
    if (manager && managerAgentId === null) return null;
    const orgUnitId = 'id' in unit ? unit.id : await this.unit(unit.create);
    const positionId = post && ('id' in post ? post.id : await this.post(orgUnitId, post.title));
    return { orgUnitId, positionId, managerAgentId, startsOn };
  }

  /** The units and posts made since this was last asked: the row that needed them keeps them, for them to be undone. */
  takeMade(): readonly RowChange[] {
    const { made } = this;
    this.made = [];
    return made;
  }

  private async post(orgUnitId: string, title: string): Promise<string> {
    const key = `${orgUnitId} ${comparable(title)}`;
    const known = this.posts.get(key) ?? (await this.findPost(orgUnitId, title));
    const id = known ?? (await this.makePost(orgUnitId, title));
    this.posts.set(key, id);
    return id;
  }

  private async findPost(orgUnitId: string, title: string): Promise<string | null> {
    const posts = await this.ctx.db.query<{ id: string; title: string }[]>(
      `select id, title from position where employer_id = $1 and org_unit_id = $2
          and (closes_on is null or closes_on >= $3::date) order by id`,
      [this.ctx.employerId, orgUnitId, this.ctx.today()],
    );
    for (const { id, title: known } of posts) this.posts.set(`${orgUnitId} ${comparable(known)}`, id);
    return posts.find(({ title: known }) => comparable(known) === comparable(title))?.id ?? null;
  }

  /** Down the path, from the first unit that exists; what is missing is made under the root. */
  private async unit(path: string): Promise<string> {
    const key = unitKey(path);
    const made = this.units.get(key);
    if (made) return made;
    const all = await this.ctx.db.findBy(OrgUnit, { employerId: this.ctx.employerId });
    let parent = all.find(({ parentId }) => parentId === null)?.id ?? null;
    for (const name of partsOf(path)) {
      const same = all.find((one) => comparable(one.name) === comparable(name) && one.parentId === parent);
      const isRoot = all.some((one) => one.id === parent && comparable(one.name) === comparable(name));
      if (!isRoot) parent = same?.id ?? (await this.makeUnit(parent, name));
    }
    if (parent === null) throw new Error('A unit has a name.');
    this.units.set(key, parent);
    return parent;
  }

  private async makeUnit(parentId: string | null, name: string): Promise<string> {
    const id = await createOrgUnit(this.ctx, { parentId, name, source: FieldSource.IMPORT });
    this.made.push({ table: 'org_unit', id, before: null, after: { parentId, name }, version: 1 });
    return id;
  }

  private async makePost(orgUnitId: string, title: string): Promise<string> {
    const id = await createPosition(this.ctx, { orgUnitId, title, source: FieldSource.IMPORT });
    this.made.push({ table: 'position', id, before: null, after: { orgUnitId, title }, version: 1 });
    return id;
  }
}
