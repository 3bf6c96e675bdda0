import { type Child, html } from './html.ts';

/** A link to the web, or the plain words where the address is none of http or https. */
export function webLink(address: string, words: string): Child {
  if (!/^https?:\/\/[^\s"'<>\\]{1,2000}$/iu.test(address)) return words;
  return html`<a href="${address}" rel="noreferrer">${words}</a>`;
}

/** The entry of Wikidata, where there is an id of one. */
export function wikidataLink(id: string | null): Child {
  return id !== null && /^Q\d{1,12}$/u.test(id) && webLink(`https://www.wikidata.org/wiki/${id}`, id);
}
