import { readWeights } from '../read.ts';
import { type NameModel, parseModel } from './format.ts';

let model: NameModel | undefined;

/** The shipped name model, read when first asked for. */
export function nameModel(): NameModel {
  model ??= parseModel(readWeights('names'));
  return model;
}
