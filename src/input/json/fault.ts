import type { Failure } from '../../document/problem.ts';
import { MOST_DEPTH } from './element-end.ts';

/** Why an element that nests too deep is not read. */
export const tooDeepFault: Failure = { code: 'input/json-too-deep', message: `the element is nested more than ${MOST_DEPTH} levels deep` };

/** Why an element could not be followed: it is longer than `most` bytes, something in it is broken, or the file ends in it. */
export function faultOf(end: 'more' | 'broken' | 'ended', tooDeep: boolean, most: number): Failure {
  if (tooDeep) return tooDeepFault;
  if (end === 'more') return { code: 'input/too-large', message: `the record is longer than ${most} bytes` };
  const wrong = end === 'broken' ? 'holds something where it may not stand, or lacks a bracket or quote' : 'breaks off';
  return { code: 'input/bad-json', message: `the element ${wrong}; reading continues with the next element` };
}
