import { type ApiModule, tracedTable } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { issuerKeys } from './issuer-key.service';
import { AppealRow, Application, Decision, TrainingOfferRow } from './application.entity';
import { ApplicationResolver, ProposedAreaResolver } from './application.resolver';
import { figures } from './certification.figures';
import { holdings } from './certification.holdings';
import { CertificateRow, CertifiedLevel } from './certificate.entity';
import { certificationWork } from './certification.work';
import { certificateRoutes } from './certificate.routes';
import { CertificateResolver, CertifiedAreaResolver } from './certificate.resolver';
import { EmployerCertificatesResolver } from './employer-certificates.resolver';
import { CertificateIssuer, CertificateLocator, IssuerKey, PublicAddress, StatusList } from './issuer.entity';
import { CreateCertification1763802000000 } from './migrations/1763802000000-create-certification';
import { PutApplicationsInWorklist1764001200000 } from './migrations/1764001200000-put-applications-in-worklist';
import { DecideByDelegation1764009000100 } from './migrations/1764009000100-decide-by-delegation';
import { notices } from './notices';
import {
  VerificationCheckResolver,
  VerificationResolver,
  VerifiedCertificateResolver,
} from './verification.resolver';

/** Applications for a certificate, what people decide on them, certificates, and their verification by anyone. */
export const certificationModule: ApiModule = {
  name: 'certification',
  resolvers: [
    ApplicationResolver,
    ProposedAreaResolver,
    CertificateResolver,
    CertifiedAreaResolver,
    VerificationResolver,
    VerificationCheckResolver,
    VerifiedCertificateResolver,
    EmployerCertificatesResolver,
  ],
  entities: [
    Application,
    Decision,
    TrainingOfferRow,
    AppealRow,
    CertificateRow,
    CertifiedLevel,
    CertificateIssuer,
    IssuerKey,
    StatusList,
    CertificateLocator,
    PublicAddress,
  ],
  migrations: [
    CreateCertification1763802000000,
    DecideByDelegation1764009000100,
    PutApplicationsInWorklist1764001200000,
  ],
  algorithms,
  notices,
  workItems: certificationWork,
  holdings,
  figures,
  tracedObjects: [tracedTable('certification_application'), tracedTable('certificate')],
  wrappedKeys: [issuerKeys],
  // What was issued stays verifiable, whoever asks.
  switch: {
    module: 'CERTIFICATION',
    alwaysOpen: [
      'verifyCertificate',
      '/verifier/fichier',
      '/employeurs/:siret/did.json',
      '/employeurs/:siret/profil.json',
      '/employeurs/:siret/statuts/1',
    ],
  },
  routes: certificateRoutes,
};
