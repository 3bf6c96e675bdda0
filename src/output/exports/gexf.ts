import type { Analysed } from '../formats/documents.ts';
import type { Export } from './export.ts';
import { edgeXml, GEXF_BETWEEN, GEXF_GRAPH, GEXF_OPENING, GEXF_TAIL, type GraphNode, nodeXml } from './gexf-parts.ts';

/** Entities of an article that are joined with each other: the first named. Edges grow with their square. */
const MOST_JOINED = 60;

/** A node whose counts grow. */
interface Node extends GraphNode {
  articles: number;
  mentions: number;
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

function written({ nodes, edges }: Graph): string {
  const ids = new Map([...nodes.keys()].map((key, k) => [key, `n${k + 1}`]));
  const id = (key: string): string => ids.get(key) ?? '';
  const points = [...nodes].map(([key, node]) => nodeXml(id(key), node));
  let count = 0;
  const lines = [...edges].flatMap(([a, to]) => [...to].map(([b, weight]) => edgeXml(`e${++count}`, { source: id(a), target: id(b), weight })));
  return [GEXF_GRAPH, ...points, GEXF_BETWEEN, ...lines, GEXF_TAIL].join('');
}

/** The graph of who and what is named in the same articles, for Gephi: an edge's weight is the number of articles. */
export const gexf: Export = {
  id: 'gexf',
  about: 'a graph for Gephi: who and what is named in the same articles',
  open: () => {
    const graph: Graph = { nodes: new Map(), edges: new Map() };
    return {
      head: GEXF_OPENING,
      article: (article) => {
        add(graph, article);
        return '';
      },
      tail: () => written(graph),
    };
  },
};
