import { Refusal } from './refusal.ts';

const MISSING: readonly unknown[] = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** Loads packages that most users need not install. Rejects with `Refusal` of `advice`, which says what to install, when they are not there. */
export async function loadOptional<Loaded>(load: () => Promise<Loaded>, advice: string): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && MISSING.includes(error.code))) throw error;
    throw new Refusal(advice);
  }
}
