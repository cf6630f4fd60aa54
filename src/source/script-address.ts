interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Where browsers have it; TypeScript's own list of what a window has does not, yet. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The page's policy names this one and no other; it lets pass what comes from the page's own place. */
const policy = trustedTypes?.createPolicy('records', {
  createScriptURL: (address) => {
    if (new URL(address, document.baseURI).origin === location.origin) return address;
    throw new TypeError(`${address} is not of this place.`);
  },
});

/** The address of a script of ours, in the form in which the page may run it. */
export const scriptAddress = (address: string): string => policy?.createScriptURL(address) ?? address;
