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

interface Together {
  articles: number;
  sentences: number;
}

/** The graph of a run, as it grows. */
interface Graph {
  readonly nodes: Map<string, Node>;
  /** Articles and sentences that name both, by the two keys, the smaller first. */
  readonly edges: Map<string, Map<string, Together>>;
}

function countryOf(entity: Analysed['doc']['entities'][number]): string {
  if (entity.type === 'country') return entity.code;
  if (entity.type === 'organisation' || entity.type === 'place') return entity.country ?? '';
  if (entity.type === 'weapon') return entity.operator ?? entity.origin ?? '';
  return entity.type === 'person' ? (entity.known?.country ?? '') : '';
}

/** Adds the nodes of an article; gives the sentences of each. */
function addNodes({ nodes }: Graph, { doc }: Analysed): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>();
  for (const entity of doc.entities) {
    const label = ('known' in entity ? entity.known?.name : null) ?? entity.name;
    const key = `${entity.type} ${label.toLowerCase()}`;
    const node = nodes.get(key) ?? { label, type: entity.type, country: countryOf(entity), articles: 0, mentions: 0 };
    nodes.set(key, node);
    if (!named.has(key)) node.articles++;
    node.mentions += entity.mentions.length;
    named.set(key, new Set([...(named.get(key) ?? []), ...entity.mentions.map(({ sentence }) => sentence)]));
  }
  return named;
}

function add(graph: Graph, article: Analysed): void {
  const joined = [...addNodes(graph, article)].slice(0, MOST_JOINED).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [k, [a, ofA]] of joined.entries()) {
    const to = graph.edges.get(a) ?? new Map<string, Together>();
    graph.edges.set(a, to);
    for (const [b, ofB] of joined.slice(k + 1)) {
      const together = to.get(b) ?? { articles: 0, sentences: 0 };
      to.set(b, together);
      together.articles++;
      together.sentences += [...ofA].filter((sentence) => ofB.has(sentence)).length;
    }
  }
}

function written({ nodes, edges }: Graph): string {
  const ids = new Map([...nodes.keys()].map((key, k) => [key, `n${k + 1}`]));
  const id = (key: string): string => ids.get(key) ?? '';
  const points = [...nodes].map(([key, node]) => nodeXml(id(key), node));
  let count = 0;
  const lines = [...edges].flatMap(([a, to]) =>
    [...to].map(([b, { articles, sentences }]) => edgeXml(`e${++count}`, { source: id(a), target: id(b), weight: articles, sentences })),
  );
  return [GEXF_GRAPH, ...points, GEXF_BETWEEN, ...lines, GEXF_TAIL].join('');
}

/** The graph of who and what is named in the same articles, for Gephi: an edge's weight is the number of articles, beside it that of sentences. */
export const gexf: Export = {
  id: 'gexf',
  about: 'a graph for Gephi: who and what is mentioned in the same articles',
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
