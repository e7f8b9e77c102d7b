import { withNativeFederation } from '@angular-architects/native-federation/config';
import { shared, sharedMappings } from '../../federation.shared.mjs';

export default withNativeFederation({
  name: 'shell',
  shared,
  sharedMappings,
  features: { denseChunking: true },
});
