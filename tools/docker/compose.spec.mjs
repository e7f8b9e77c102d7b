import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workspace } from '../start/paths.mjs';

const read = (path) => readFileSync(join(workspace, path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const services = Object.entries(compose.services);

/** Where a service was told to read a secret. @param {object} service @returns {string[]} */
function mountedNames({ environment = {} }) {
  return Object.values(environment).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(`${value}`)?.[1] ?? []);
}

describe('docker-compose.yml', () => {
  it('has the services that the guide names', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'migrate', 'api', 'worker', 'backup', 'tools', 'proxy', 'demo']),
    );
  });

  it.each(services)('%s is given what it refers to', (_name, service) => {
    const { secrets = [], volumes = [], networks = [], depends_on: before = {} } = service;
    for (const name of secrets) expect(compose.secrets).toHaveProperty(name);
    for (const name of networks) expect(compose.networks).toHaveProperty(name);
    for (const name of Object.keys(before)) expect(compose.services).toHaveProperty(name);
    for (const [name] of volumes.map((one) => one.split(':'))) {
      if (!name.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(name);
    }
    for (const name of mountedNames(service)) expect(secrets).toContain(name);
  });

  it('has only secrets that make-secrets makes, and none in its text', () => {
    const made = read('tools/docker/make-secrets.mjs');
    const roles = /^jalon_\w+_password$/;
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`./secrets/${name}`);
      if (!roles.test(name)) expect(made).toContain(`secret('${name}'`);
    }
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/(KEY|SECRET|PASSWORD|TOKEN)$|^DATABASE_/.test(name)) expect(value).toMatch(/^\/run\/secrets\//);
      }
    }
  });

  it('mounts for the server and the commands the secret that docs/sign-in.md names', () => {
    const named = read('docs/sign-in.md').matchAll(/"clientSecretFile": "\/run\/secrets\/(\w+)"/g);
    const names = [...new Set([...named].map(([, name]) => name))];
    expect(names).not.toHaveLength(0);
    for (const name of names) {
      expect(compose.services.api.secrets).toContain(name);
      expect(compose.services.tools.secrets).toContain(name);
    }
  });

  it('runs programs that the server is built with', () => {
    const built = read('tools/build/server-bundles.mjs');
    for (const [, { command = [] }] of services) {
      for (const [, name] of [...command.join(' ').matchAll(/dist\/apps\/api\/([\w-]+)\.mjs/g)]) {
        expect(built).toContain(name);
      }
    }
  });
});
