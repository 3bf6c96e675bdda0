/** What an address begins with that tells pages for telephones apart, not outlets. */
const SAME_OUTLET = /^(?:www|m|amp)\./u;
const HOST = /^(?:[a-z]{2,10}:)?\/\/(?:[^/?#@\s]{0,200}@)?(?<host>[^/?#:\s]{1,253})/iu;

/** The outlet of an article: as its record says, else the host of its address, in lower case; empty where nobody says it. */
export function outletOf({ outlet, url }: { readonly outlet: string | null; readonly url: string | null }): string {
  const said = outlet?.trim().toLowerCase() ?? '';
  if (said !== '') return said;
  const host = HOST.exec(url ?? '')?.groups?.['host'] ?? '';
  return host.toLowerCase().replace(SAME_OUTLET, '');
}
