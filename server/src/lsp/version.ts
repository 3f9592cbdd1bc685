/** Filled in when the programs are bundled, from the version in the manifest. */
declare const ROBUUST_VERSION: string | undefined;

/** Version of the product. */
export const version = typeof ROBUUST_VERSION === 'string' ? ROBUUST_VERSION : 'development';
