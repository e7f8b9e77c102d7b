import type { EmployerModuleCode } from './employer-module';

/** The signed-in person behind an operation, as the web session knows them. */
export interface Actor {
  /** Opaque id of the human being, the same with every employer. */
  readonly personId: string;
  /** The active employer: the one whose data the operation may see. */
  readonly employerId: string;
  /** Who the person is for that employer. */
  readonly agentId: string;
  /** Public id of the web session, never its secret. */
  readonly sessionId: string;
  readonly signedInAt: Date;
  /** When they last proved who they are in this session; absent says when they signed in. */
  readonly provenAt?: Date;
  /** Whether that proof had a second factor, or was a passkey; absent says no. */
  readonly isProvenStrongly?: boolean;
  /** Authentication context (`acr`) declared by the identity provider, null when it declares none. */
  readonly assurance: string | null;
  /** The break-glass access an operator acts under in another employer; absent for everyone else. */
  readonly breakGlassId?: string;
  /** Whether the active employer is the one that operates the platform; absent says no. */
  readonly operatesPlatform?: boolean;
  /** What the active employer has not opened; absent says nothing is closed. */
  readonly closedModules?: readonly EmployerModuleCode[];
}
