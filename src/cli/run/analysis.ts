import type { PipelineOptions } from '../../analyze.ts';
import type { Flags } from '../flags.ts';

/** The part of the flags that the analysis takes. */
export function pipelineOptions({ only, anchor, lang, force, boilerplate, events, offsets, text, sourceOffsets, explain }: Flags): PipelineOptions {
  return {
    ...(only && { only }),
    ...(anchor && { anchor }),
    ...(lang && { lang }),
    ...(force && { force }),
    ...(boilerplate && { boilerplate }),
    ...(events && { events }),
    ...(offsets && { offsets }),
    ...(text && { text }),
    ...(sourceOffsets && { sourceOffsets }),
    ...(explain && { explain }),
  };
}
