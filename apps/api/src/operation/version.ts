declare const JALON_VERSION: string | undefined;

/** The version of Jalon that runs, written in by its build. */
export const VERSION: string = typeof JALON_VERSION === 'undefined' ? 'unbuilt' : JALON_VERSION;
