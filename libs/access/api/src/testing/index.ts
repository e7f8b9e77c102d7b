export { givePasskey } from './give-passkey';
export { type Bending, SoftwareAuthenticator } from './software-authenticator';
