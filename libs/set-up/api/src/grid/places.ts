import { createOrgUnit, createPosition, FieldSource } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly positions: readonly { readonly id: string; readonly title: string }[];
}

/** What people write the same way, whatever the case, the accents and the blanks. */
const comparable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s'’‐‑–-]+/g, ' ')
    .trim();

/** Units and posts by their names, as lines name them; those that are missing are made when they are first needed. */
export class Places {
  private readonly unitIds = new Map<string, string[]>();
  private readonly positionIds = new Map<string, string>();
  private readonly rootId: string | null;
  readonly newUnits = new Map<string, string>();
  readonly newPositions = new Map<string, string>();

  constructor(units: readonly Unit[]) {
    const roots = units.filter(({ parentId }) => parentId === null);
    this.rootId = roots.length === 1 ? (roots[0]?.id ?? null) : null;
    for (const { id, name, positions } of units) {
      this.unitIds.set(comparable(name), [...(this.unitIds.get(comparable(name)) ?? []), id]);
      for (const { id: positionId, title } of positions) {
        this.positionIds.set(`${id} ${comparable(title)}`, positionId);
      }
    }
  }

  /** Two units of that name: a line must name one only. */
  isAmbiguous(unit: string): boolean {
    return (this.unitIds.get(comparable(unit)) ?? []).length > 1;
  }

  /** Notes what the line will make. */
  expect(unit: string, position: string | null): void {
    const id = this.unitIds.get(comparable(unit))?.[0];
    if (id === undefined) this.newUnits.set(comparable(unit), unit);
    const known =
      id !== undefined && position !== null && this.positionIds.has(`${id} ${comparable(position)}`);
    if (position !== null && !known) {
      this.newPositions.set(`${comparable(unit)} ${comparable(position)}`, `${position} (${unit})`);
    }
  }

  /** The unit and the post of that name, made under the employer's only root when they are missing. */
  async find(ctx: RequestContext, unit: string, position: string | null) {
    const orgUnitId = await this.unit(ctx, unit);
    return {
      orgUnitId,
      positionId: position === null ? null : await this.position(ctx, orgUnitId, position),
    };
  }

  private async unit(ctx: RequestContext, name: string): Promise<string> {
    const known = this.unitIds.get(comparable(name))?.[0];
    if (known) return known;
    const id = await createOrgUnit(ctx, { parentId: this.rootId, name, source: FieldSource.GRID });
    this.unitIds.set(comparable(name), [id]);
    return id;
  }

  private async position(ctx: RequestContext, orgUnitId: string, title: string): Promise<string> {
    const key = `${orgUnitId} ${comparable(title)}`;
    const known = this.positionIds.get(key);
    if (known) return known;
    const id = await createPosition(ctx, { orgUnitId, title, source: FieldSource.GRID });
    this.positionIds.set(key, id);
    return id;
  }
}
