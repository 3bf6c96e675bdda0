import { edgeXml, GEXF_BETWEEN, GEXF_GRAPH, GEXF_OPENING, GEXF_TAIL, nodeXml } from '../output/exports/gexf-parts.ts';
import type { Database } from './database.ts';

/**
 * The graph of an index as GEXF, piece by piece: who and what is named together in at least `least` articles (two are the fewest that an
 * index has), an edge's weight the number of articles, beside it that of sentences.
 */
export async function* graphOf(database: Database, least: number): AsyncGenerator<string> {
  await database.run(`CREATE TEMP TABLE edges AS FROM together WHERE articles >= ${least}`);
  yield GEXF_OPENING + GEXF_GRAPH;
  const nodes = `SELECT * FROM entities WHERE entity IN (SELECT one FROM edges UNION ALL SELECT other FROM edges) ORDER BY articles DESC, entity`;
  for await (const batch of database.batches(nodes))
    yield batch
      .map(({ entity, name, type, country, articles, mentions }) =>
        nodeXml(String(entity), {
          label: String(name),
          type: String(type),
          country: String(country ?? ''),
          articles: Number(articles),
          mentions: Number(mentions),
        }),
      )
      .join('');
  yield GEXF_BETWEEN;
  let count = 0;
  for await (const batch of database.batches('FROM edges ORDER BY one, other'))
    yield batch
      .map(({ one, other, articles, sentences }) =>
        edgeXml(`e${++count}`, { source: String(one), target: String(other), weight: Number(articles), sentences: Number(sentences) }),
      )
      .join('');
  yield GEXF_TAIL;
}
