import type { Entity, Watched } from '../../document/entities.ts';
import type { LayerName, Layers } from '../../document/layers.ts';
import type { Fields } from '../fields.ts';
import type { Printer } from '../printer.ts';
import type { AnyEntity, Lists, SaripatiDocument } from '../types.ts';

/** The parts of a document that layers fill, besides its entities. */
export type SectionKey = 'language' | 'boilerplate' | keyof Lists;

/** What a part of a document holds: the items of a list, or the object itself. */
export type ItemOf<Key extends SectionKey> = NonNullable<SaripatiDocument[Key]> extends readonly (infer Item)[] ? Item : NonNullable<SaripatiDocument[Key]>;

/** A part of a document that a layer fills. */
export interface Section<Key extends SectionKey> {
  /** Its name in the document. */
  readonly key: Key;
  readonly about: string;
  readonly print: (layers: Partial<Layers>, printer: Printer) => SaripatiDocument[Key];
  /** What is printed where the layer was not asked for. */
  readonly empty: SaripatiDocument[Key];
  readonly fields: Fields<ItemOf<Key>>;
  /** What one item is called: the name of the column with its id in the table of the list. `null` for what no table of its own shows. */
  readonly row: string | null;
}

/** What stages find of each type of entity. */
type FoundAs<Type extends AnyEntity['type']> = Type extends 'custom' ? Watched & { readonly entity: string | null } : Extract<Entity, { type: Type }>['found'];

/** How the entities of a type are printed. */
export interface EntityType<Type extends AnyEntity['type']> {
  readonly type: Type;
  readonly about: string;
  readonly print: (id: string, found: FoundAs<Type>, printer: Printer) => Extract<AnyEntity, { type: Type }>;
  readonly fields: Fields<Extract<AnyEntity, { type: Type }>>;
}

/** A layer of the output that can be requested by itself; `custom` is the layer of the watchlist. */
export type OutputLayer =
  | 'language'
  | 'boilerplate'
  | 'people'
  | 'organisations'
  | 'places'
  | 'countries'
  | 'weapons'
  | 'dates'
  | 'amounts'
  | 'quotes'
  | 'events'
  | 'custom';

/**
 * One layer of the output: what `--only` calls it, what must run for it, and how it is printed. The document, its schema, the
 * tables and the views read nothing else of it.
 */
export interface Layer<Name extends OutputLayer = OutputLayer> {
  readonly name: Name;
  readonly about: string;
  /** The layers of the document that must be there. */
  readonly needs: readonly LayerName[];
  /** Another word that `--only` takes for it: the type of its entities, the singular. */
  readonly alias: string | null;
}

/** A layer that fills a part of the document. */
export interface SectionLayer<Name extends OutputLayer, Key extends SectionKey> extends Layer<Name> {
  readonly section: Section<Key>;
}

/** A layer of entities. */
export interface EntityLayer<Name extends OutputLayer, Type extends AnyEntity['type']> extends Layer<Name> {
  readonly entity: EntityType<Type>;
}
