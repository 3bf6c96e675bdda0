import type { SaripatiDocument } from '../types.ts';
import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { mentions } from './mentions.ts';
import { roles } from './roles.ts';
import { SECTION_TABLES } from './sections.ts';
import type { Table } from './table.ts';

/** The tables of analysed articles: what `--table` names, and the files of a Parquet result. */
export const DOCUMENT_TABLES: readonly Table<SaripatiDocument>[] = [documents, entities, mentions, roles, ...SECTION_TABLES];
