/** How duplicates are told: `exact` by the hash of the text, `near` also by what most of it says. */
export type DedupMode = 'exact' | 'near';
export const DEDUP_MODES: readonly DedupMode[] = ['exact', 'near'];
