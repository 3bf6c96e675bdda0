import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { id as chrono } from 'chrono-node';
import compromise from 'compromise';
import { franc } from 'franc';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article, OutputLayer } from '../../src/index.ts';
import { megabytes, type Speed, speedOf, throughput } from './measure.ts';

/** A library that does a part of what we do, in its own way, and which of our layers stands beside it. */
interface Peer {
  readonly name: string;
  readonly about: string;
  readonly layer: OutputLayer;
  readonly run: (article: Article) => unknown;
}

const wink = winkNLP(model);
const PEERS: readonly Peer[] = [
  { name: 'franc', about: 'the language', layer: 'language', run: ({ text }) => franc(text) },
  {
    name: 'chrono-node',
    about: 'dates, its locale `id`',
    layer: 'dates',
    run: ({ text, published }) => chrono.parse(text, new Date(published ?? '2025-06-18')),
  },
  { name: 'wink-nlp', about: 'tokens, tags and entities, of English', layer: 'people', run: ({ text }) => wink.readDoc(text).entities().out() },
  { name: 'compromise', about: 'people, of English', layer: 'people', run: ({ text }) => compromise(text).people().out('array') },
];

/** The version that is installed. */
function versionOf(name: string): string {
  const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

export interface PeerSpeed extends Omit<Peer, 'run'> {
  readonly version: string;
  readonly theirs: Speed;
  readonly ours: Speed;
}

/** The speed of each peer and of our layer beside it, on the same texts. */
export function peerSpeeds(articles: readonly Article[]): PeerSpeed[] {
  return PEERS.map(({ run, ...peer }) => ({
    ...peer,
    version: versionOf(peer.name),
    theirs: speedOf(megabytes(articles), () => articles.forEach((article) => void run(article))),
    ours: throughput(articles, [peer.layer]),
  }));
}
