import { brat } from './brat.ts';
import { doccano } from './doccano.ts';
import type { Export, ExportId } from './export.ts';
import { followthemoney } from './followthemoney.ts';
import { gexf } from './gexf.ts';
import { iob2 } from './iob2.ts';
import { labelStudio } from './label-studio.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every export, in the order that help names them. One that is missing here does not compile. */
export const EXPORTS: { readonly [Id in ExportId]: Export } = {
  gexf,
  brat,
  iob2,
  'label-studio': labelStudio,
  doccano,
  'web-annotation': webAnnotation,
  followthemoney,
};
