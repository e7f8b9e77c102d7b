import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What the person is told, by the server's code; anything else is told as `other`. */
const reasons = {
  IDENTITE_NON_RATTACHEE: 'notLinked',
  COMPTE_DESACTIVE: 'disabled',
  AUCUN_EMPLOYEUR: 'noEmployer',
  CONNEXION_EXPIREE: 'expired',
  CONNEXION_REFUSEE: 'refused',
  NIVEAU_INSUFFISANT: 'weak',
  PREUVE_ANCIENNE: 'oldProof',
  AUTRE_PERSONNE: 'otherPerson',
  IDENTITE_D_UN_AUTRE: 'anothersIdentity',
  DEPART: 'left',
  FOURNISSEUR_INDISPONIBLE: 'providerDown',
  TROP_D_ESSAIS: 'tooMany',
  INVITATION_INCONNUE: 'linkUnknown',
  INVITATION_UTILISEE: 'linkUsed',
  INVITATION_EXPIREE: 'linkExpired',
  FOURNISSEUR_NON_PREVU: 'otherProvider',
  IDENTITE_DEJA_RATTACHEE: 'identityTaken',
  ACCES_DEJA_OUVERT: 'accessOpen',
} as const;

function reasonOf(code: string | undefined) {
  return code !== undefined && Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : 'other';
}

/** A sign-in that did not succeed: why, what to do, and whom to ask. */
@Component({
  selector: 'jalon-sign-in-error-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './sign-in-error-page.html',
})
export class SignInErrorPage {
  /** Bound to the `code` parameter of the address. */
  readonly code = input<string>();

  protected readonly reason = computed(() => reasonOf(this.code()));
}
