import type { Analysed } from '../formats/documents.ts';
import type { Export } from './export.ts';

/** Entities of an article that are joined with each other: the first named. Edges grow with their square. */
const MOST_JOINED = 60;

interface Node {
  readonly label: string;
  readonly type: string;
  readonly country: string;
  articles: number;
  mentions: number;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in an attribute of XML; characters that XML 1.0 does not allow are left out. */
function attribute(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (char) => NAMED[char] ?? char)
    .replace(/\s{1,99}/gu, ' ');
}

/** The graph of a run, as it grows. */
interface Graph {
  readonly nodes: Map<string, Node>;
  /** Articles that name both, by the two keys, the smaller first. */
  readonly edges: Map<string, Map<string, number>>;
}

function countryOf(entity: Analysed['doc']['entities'][number]): string {
  if (entity.type === 'country') return entity.code;
  if (entity.type === 'organisation' || entity.type === 'place') return entity.country ?? '';
  if (entity.type === 'weapon') return entity.operator ?? entity.origin ?? '';
  return entity.type === 'person' ? (entity.known?.country ?? '') : '';
}

function add({ nodes, edges }: Graph, { doc }: Analysed): void {
  const keys = new Set<string>();
  for (const entity of doc.entities) {
    const label = ('known' in entity ? entity.known?.name : null) ?? entity.name;
    const key = `${entity.type} ${label.toLowerCase()}`;
    const node = nodes.get(key) ?? { label, type: entity.type, country: countryOf(entity), articles: 0, mentions: 0 };
    nodes.set(key, node);
    if (!keys.has(key)) node.articles++;
    node.mentions += entity.mentions.length;
    keys.add(key);
  }
  const joined = [...keys].slice(0, MOST_JOINED).sort();
  for (const [k, a] of joined.entries()) {
    const to = edges.get(a) ?? new Map<string, number>();
    edges.set(a, to);
    for (const b of joined.slice(k + 1)) to.set(b, (to.get(b) ?? 0) + 1);
  }
}

const ATTRIBUTES = [
  ['type', 'string'],
  ['country', 'string'],
  ['articles', 'integer'],
  ['mentions', 'integer'],
] as const;

function written({ nodes, edges }: Graph): string {
  const ids = new Map([...nodes.keys()].map((key, k) => [key, `n${k + 1}`]));
  const declared = ATTRIBUTES.map(([title, type]) => `      <attribute id="${title}" title="${title}" type="${type}"/>\n`).join('');
  const points = [...nodes].map(([key, node]) => {
    const values = ATTRIBUTES.map(([title]) => `<attvalue for="${title}" value="${attribute(String(node[title]))}"/>`).join('');
    return `      <node id="${ids.get(key)}" label="${attribute(node.label)}"><attvalues>${values}</attvalues></node>\n`;
  });
  let count = 0;
  const lines = [...edges].flatMap(([a, to]) =>
    [...to].map(([b, weight]) => `      <edge id="e${++count}" source="${ids.get(a)}" target="${ids.get(b)}" weight="${weight}"/>\n`),
  );
  return `  <graph mode="static" defaultedgetype="undirected">
    <attributes class="node">
${declared}    </attributes>
    <nodes>
${points.join('')}    </nodes>
    <edges>
${lines.join('')}    </edges>
  </graph>
</gexf>
`;
}

/** The graph of who and what is named in the same articles, for Gephi: an edge's weight is the number of articles. */
export const gexf: Export = {
  id: 'gexf',
  about: 'a graph for Gephi: who and what is named in the same articles',
  open: () => {
    const graph: Graph = { nodes: new Map(), edges: new Map() };
    return {
      head: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
      article: (article) => {
        add(graph, article);
        return '';
      },
      tail: () => written(graph),
    };
  },
};
