/** Every app of the portal: the host, then the remotes. */
export const PORTAL_APPS = ['shell', 'agent', 'manager', 'hr'];
