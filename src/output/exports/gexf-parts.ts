/** What a node of a graph says of itself. */
export interface GraphNode {
  readonly label: string;
  readonly type: string;
  readonly country: string;
  readonly articles: number;
  readonly mentions: number;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in an attribute of XML; characters that XML 1.0 does not allow are left out. */
function attribute(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (char) => NAMED[char] ?? char)
    .replace(/\s{1,99}/gu, ' ');
}

const ATTRIBUTES = [
  ['type', 'string'],
  ['country', 'string'],
  ['articles', 'integer'],
  ['mentions', 'integer'],
] as const;

/** What comes before anything else. */
export const GEXF_OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';

const DECLARED = ATTRIBUTES.map(([title, type]) => `      <attribute id="${title}" title="${title}" type="${type}"/>\n`).join('');

/** What comes before the nodes. */
export const GEXF_GRAPH: string = `  <graph mode="static" defaultedgetype="undirected">
    <attributes class="node">
${DECLARED}    </attributes>
    <attributes class="edge">
      <attribute id="sentences" title="sentences" type="integer"/>
    </attributes>
    <nodes>
`;

/** What is between nodes and edges. */
export const GEXF_BETWEEN = '    </nodes>\n    <edges>\n';

/** What comes after the edges. */
export const GEXF_TAIL = '    </edges>\n  </graph>\n</gexf>\n';

/** A node. */
export function nodeXml(id: string, node: GraphNode): string {
  const values = ATTRIBUTES.map(([title]) => `<attvalue for="${title}" value="${attribute(String(node[title]))}"/>`).join('');
  return `      <node id="${attribute(id)}" label="${attribute(node.label)}"><attvalues>${values}</attvalues></node>\n`;
}

/** Two nodes that are named together: in `weight` articles, and in so many sentences. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly sentences: number;
}

/** An edge without direction. */
export function edgeXml(id: string, { source, target, weight, sentences }: GraphEdge): string {
  const values = `<attvalues><attvalue for="sentences" value="${sentences}"/></attvalues>`;
  return `      <edge id="${id}" source="${attribute(source)}" target="${attribute(target)}" weight="${weight}">${values}</edge>\n`;
}
