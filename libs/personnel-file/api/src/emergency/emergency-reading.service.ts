import { FileOperation, recordFileAccess } from '@jalon/audit/api';
import { openStoredFile, type ReadableFile } from '@jalon/documents/api';
import { BreakGlass, displayName } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { authorizeInEmergency } from './emergency-policy';
import { type EmergencyType, HIDDEN_IN_EMERGENCY } from './emergency-reading.rules';

/** What the operator is shown of a piece: enough to repair, nothing of what it says. */
export interface EmergencyPiece {
  readonly id: string;
  readonly title: string;
  readonly documentTypeLabel: string;
  readonly documentDate: string;
  readonly registeredAt: Date;
  readonly pageCount: number;
}

/** A file under an emergency access: the pieces of types that reveal nothing, and not how many others there are. */
export interface EmergencyFile {
  readonly agentId: string;
  readonly displayName: string;
  readonly matricule: string;
  readonly pieces: readonly EmergencyPiece[];
}

interface FoundFile {
  readonly agentId: string;
  readonly matricule: string;
  readonly fileId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly pieces: readonly EmergencyPiece[];
}

const FILE = `
  select agent.id as "agentId", agent.matricule, file.id as "fileId", agent.given_names as "givenNames",
         agent.usual_name as "usualName",
         coalesce((
           select json_agg(json_build_object('id', piece.id, 'title', piece.title,
                    'documentTypeLabel', type.label, 'documentDate', piece.document_date,
                    'registeredAt', piece.registered_at, 'pageCount', piece.page_count) order by piece.number)
             from file_piece as piece join document_type as type on type.code = piece.document_type
            where piece.employer_id = $1 and piece.file_id = file.id and type.sensitivity = 'STANDARD'
              and type.code <> all ($3) and type.heading_code <> all ($3)), '[]') as pieces
    from agent join personnel_file as file on file.employer_id = $1 and file.agent_id = agent.id
   where agent.employer_id = $1 and upper(agent.matricule) = upper($2)
   order by agent.matricule = $2 desc
   limit 1`;

/** The file of the agent who has this matricule, null when nobody does. Every reading is told to its holder. */
export async function fileInEmergency(ctx: RequestContext, matricule: string): Promise<EmergencyFile | null> {
  const access = await ownAccess(ctx);
  const ground = authorizeInEmergency(ctx, 'readFile', { access, at: ctx.now() });
  const [found] = await ctx.db.query<FoundFile[]>(FILE, [
    ctx.employerId,
    matricule.trim(),
    HIDDEN_IN_EMERGENCY,
  ]);
  if (!found) return null;
  const { agentId, fileId, pieces } = found;
  await recordFileAccess(ctx, { agentId, fileId, operation: FileOperation.CONSULTATION, ground });
  return { agentId, displayName: displayName(found), matricule: found.matricule, pieces };
}

interface FoundPiece {
  readonly agentId: string;
  readonly fileId: string;
  readonly storedFileId: string;
  readonly type: EmergencyType;
}

const PIECE = `
  select piece.agent_id as "agentId", piece.file_id as "fileId", piece.stored_file_id as "storedFileId",
         json_build_object('code', type.code, 'headingCode', type.heading_code,
                           'sensitivity', type.sensitivity) as type
    from file_piece as piece join document_type as type on type.code = piece.document_type
   where piece.employer_id = $1 and piece.id = $2`;

/** The bytes of a piece. @throws NOT_FOUND when the employer has none such */
export async function pieceInEmergency(ctx: RequestContext, id: string): Promise<ReadableFile> {
  const access = await ownAccess(ctx);
  const [piece] = isUuid(id) ? await ctx.db.query<FoundPiece[]>(PIECE, [ctx.employerId, id]) : [];
  if (!piece) throw notFound();
  const { agentId, fileId, type } = piece;
  const ground = authorizeInEmergency(ctx, 'readPiece', { access, at: ctx.now(), type });
  const { CONSULTATION: operation } = FileOperation;
  await recordFileAccess(ctx, { agentId, fileId, pieceId: id, operation, ground });
  return openStoredFile(ctx, piece.storedFileId);
}

/** The access the operator acts under, here. @throws NOT_FOUND when this employer knows of none */
async function ownAccess(ctx: RequestContext): Promise<BreakGlass> {
  const id = ctx.signedIn.breakGlassId;
  const access = id ? await ctx.db.findOneBy(BreakGlass, { employerId: ctx.employerId, id }) : null;
  if (!access) throw notFound();
  return access;
}
