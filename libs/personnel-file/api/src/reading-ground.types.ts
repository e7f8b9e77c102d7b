import { FileAccessRole } from '@jalon/audit/api';
import { type BreakGlass, signedName } from '@jalon/identity/api';
import { type Ground, Language, LocalDate } from '@jalon/shared/api';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CoveringHabilitation } from './policy';
import { sayDate, speak } from './speak';

/** On what ground somebody reads a file: it is theirs, or a habilitation says so until a date. */
@ObjectType({ simpleResolvers: true })
export class ReadingGround {
  @Field(() => FileAccessRole)
  role!: FileAccessRole;

  /** The habilitation's label; null for the holder. */
  @Field(() => String, { nullable: true })
  label!: string | null;

  /** The habilitation's last day; null for the holder, whose right has no end. */
  @Field(() => LocalDate, { nullable: true })
  validUntil!: string | null;

  @Field(() => String, { nullable: true })
  legalBasis!: string | null;
}

/** One of the grounds that open another's file, and how many of its pieces it opens. */
@ObjectType({ simpleResolvers: true })
export class OpeningGround {
  @Field(() => String)
  label!: string;

  /** The last day, of the delegation when it ends before the habilitation. */
  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => Int)
  pieceCount!: number;
}

const holder: ReadingGround = {
  role: FileAccessRole.HOLDER,
  label: null,
  validUntil: null,
  legalBasis: null,
};

export type GroundingHabilitation = Pick<
  CoveringHabilitation,
  'id' | 'label' | 'validUntil' | 'legalBasis' | 'delegation'
>;

/** The ground returned by `authorize`, with what its habilitation says. */
export function readingGround(
  { habilitationId, delegationId }: Pick<Ground, 'habilitationId' | 'delegationId'>,
  habilitations: readonly GroundingHabilitation[],
): ReadingGround {
  const habilitation = habilitations.find(
    ({ id, delegation }) => id === habilitationId && delegation?.id === delegationId,
  );
  if (!habilitation) return holder;
  const { validUntil, legalBasis, delegation } = habilitation;
  // In French, as the label: the words of the right under which the file is opened.
  const label = signedName(
    Language.FR,
    habilitation.label,
    delegation ? { kind: delegation.kind, principalName: delegation.principalName ?? null } : null,
  );
  return { role: FileAccessRole.HR_OFFICER, label, validUntil, legalBasis };
}

/** What the operator has stated: shown whole to the person whose file was read. */
export function emergencyGround(access: Pick<BreakGlass, 'reason' | 'ticket'> | null): ReadingGround {
  const label = access ? `${access.reason} (${access.ticket})` : null;
  return { role: FileAccessRole.OPERATOR, label, validUntil: null, legalBasis: null };
}

/** The ground as the person concerned reads it. */
export function groundInWords(language: Language, ground: ReadingGround): string {
  const { role, label, validUntil, legalBasis } = ground;
  if (role === FileAccessRole.OPERATOR) return speak(language, 'ground.BREAK_GLASS', { reason: label ?? '' });
  if (label === null || validUntil === null) return speak(language, 'ground.HOLDER');
  const until = sayDate(language, validUntil);
  return speak(language, 'ground.HABILITATION', { label, until, legalBasis: legalBasis ?? '' });
}
