import { AGENT, covering, HABILITATIONS, list, one } from '../file-home.sql';
import type { CoveringHabilitation } from '../policy';

/** A piece as its copy needs it. */
export interface BundledPiece {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly documentTypeCode: string;
  readonly documentDate: string;
  readonly registeredAt: string;
  readonly pageCount: number;
  readonly storedFileId: string;
  readonly byteSize: number;
  readonly mediaType: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file as its copy needs it. */
export interface BundledFile {
  /** Null when the agent has no file yet. */
  readonly fileId: string | null;
  readonly agentId: string;
  readonly agent: { readonly matricule: string; readonly usualName: string; readonly givenNames: string };
  readonly employerName: string;
  readonly habilitations: readonly CoveringHabilitation[];
  /** Every one of them: the policy says which may be read. */
  readonly pieces: readonly BundledPiece[];
  readonly contact: {
    readonly name: string;
    readonly role: string;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
}

/** $1 employer, $2 the actor's person, $3 today, $4 now, $5 agent. */
export const SELECT_BUNDLED_FILE = `
  with recursive ${covering('$5::uuid')}
  select file.id as "fileId", agent.id as "agentId", ${AGENT} as agent,
         (select name from employer where id = $1::uuid) as "employerName",
         ${HABILITATIONS} as habilitations,
         ${list(`
           select piece.id, piece.number, piece.title, piece.document_type as "documentTypeCode",
                  piece.document_date as "documentDate", piece.registered_at as "registeredAt",
                  piece.page_count as "pageCount", stored.id as "storedFileId", stored.byte_size as "byteSize",
                  stored.media_type as "mediaType", encode(stored.sha256, 'hex') as sha256
             from file_piece as piece
             join stored_file as stored on stored.employer_id = $1::uuid and stored.id = piece.stored_file_id
            where piece.employer_id = $1::uuid and piece.file_id = file.id
            order by piece.number`)} as pieces,
         ${one(`
           select name, role, phone, email from contact
            where employer_id = $1::uuid and subject = 'PERSONNEL_FILE'`)} as contact
    from agent
    left join personnel_file as file on file.employer_id = $1::uuid and file.agent_id = agent.id
   where agent.employer_id = $1::uuid and agent.id = $5::uuid`;
