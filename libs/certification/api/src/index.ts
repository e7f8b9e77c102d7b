export { answerAppeal, appealDecision } from './appeal.service';
export { applyForCertification, withdrawApplication } from './application.service';
export { type ApplicationView, MyCertification } from './application.types';
export { Certificate } from './certificate.types';
export { certificatePdf } from './certificate-download.service';
export { certificationModule } from './certification.module';
export { decideCertification } from './decision.service';
export { rotateIssuerKey } from './issuer-key.service';
export { issueCertificates } from './issue.service';
export { myCertification } from './my-certification.service';
export { certifiedLevelsOf } from './proof.sql';
export { knownPublicUrl } from './public-address.service';
export { replaceCertificate } from './replace.service';
export { revokeCertificate } from './revoke.service';
export { verifyCertificate } from './verification.service';
export {
  ApplicationState,
  CertificateStatus,
  DecisionOutcome,
  RevocationGround,
  Verdict,
} from './vocabulary';
