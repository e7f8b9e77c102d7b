/** Who the provider says is there. The three together are the identity: no one of them is enough. */
export interface ProvenIdentity {
  readonly issuer: string;
  /** The provider behind a federation, empty when the issuer is the provider. */
  readonly provider: string;
  readonly subject: string;
  /** Authentication context declared for this sign-in. */
  readonly assurance: string | null;
  /** Whether that authentication context is one the configuration counts as strong. */
  readonly isStrong: boolean;
  readonly idToken: string;
}

/** What the answer must match: made with the request, kept on our side, used once. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** When the person was asked to prove again who they are: an older proof is not heard. In milliseconds. */
  readonly askedAfreshAt?: number;
}

/** An identity provider, as the sign-in sees it. `apps/api` speaks OpenID Connect behind it. */
export interface IdentityProvider {
  readonly key: string;
  readonly label: string;
  readonly issuer: string;
  /** People's own, whatever their employer. */
  readonly isPersonal: boolean;
  /** It still opens to somebody whom no employer counts among its people any more. */
  readonly opensAfterDeparture: boolean;
  /** Where a form that signs out may lead. */
  readonly origins: readonly string[];
  /** Address of the provider's page. @throws {SignInFailure} when it cannot be reached. */
  begin(request: {
    readonly redirectUri: string;
    readonly loginHint: string | undefined;
    /** Asks the person to prove again who they are, even signed in there already. */
    readonly afresh?: boolean;
    /** Asks for one of the levels that count as strong. */
    readonly strongly?: boolean;
  }): Promise<{ readonly url: string; readonly checks: SignInChecks }>;
  /** Checks the provider's answer. @throws {SignInFailure} when it is refused, forged, or meant for another. */
  complete(answer: { readonly url: URL; readonly checks: SignInChecks }): Promise<ProvenIdentity>;
  /** Where to end the provider's session, null when it offers no such page. */
  endSessionUrl(session: {
    readonly idToken: string;
    readonly returnTo: string;
    /** Comes back with the person. */
    readonly state: string;
  }): Promise<string | null>;
}

/** Why one cannot sign in; the portal has a page and a cure for each. */
export type SignInFailureCode =
  | 'IDENTITE_NON_RATTACHEE'
  | 'COMPTE_DESACTIVE'
  | 'AUCUN_EMPLOYEUR'
  | 'CONNEXION_EXPIREE'
  | 'CONNEXION_REFUSEE'
  | 'NIVEAU_INSUFFISANT'
  /** Asked to prove again who they are, the provider let them pass on an older proof; or it is somebody else. */
  | 'PREUVE_ANCIENNE'
  | 'AUTRE_PERSONNE'
  /** Proposed as a second identity, it opens somebody else's account. */
  | 'IDENTITE_D_UN_AUTRE'
  /** Whom it identifies has left their employers, who keep it for the people at work. */
  | 'DEPART'
  | 'FOURNISSEUR_INCONNU'
  | 'FOURNISSEUR_INDISPONIBLE'
  | 'TROP_D_ESSAIS'
  /** A link received from the employer that is not known, has been used, or is too old. */
  | 'INVITATION_INCONNUE'
  | 'INVITATION_UTILISEE'
  | 'INVITATION_EXPIREE'
  /** The employer of the invitation signs its people in elsewhere. */
  | 'FOURNISSEUR_NON_PREVU'
  /** This identity opens somebody else's space, or this person is opened by another identity. */
  | 'IDENTITE_DEJA_RATTACHEE'
  | 'ACCES_DEJA_OUVERT'
  /** Our own fault: the portal says so, and the log says more. */
  | 'ERREUR_INTERNE';

/** A sign-in that does not lead anywhere, and why. */
export class SignInFailure extends Error {
  constructor(
    readonly code: SignInFailureCode,
    options?: { readonly cause: unknown },
  ) {
    super(code, options);
  }
}
