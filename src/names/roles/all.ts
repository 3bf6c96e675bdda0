import { alsoOffice } from './also-office.ts';
import { appointed } from './appointed.ts';
import { beforeName } from './before-name.ts';
import { behindName } from './behind-name.ts';
import { epithet } from './epithet.ts';
import { heldBy } from './held-by.ts';
import { inThoseDays } from './in-those-days.ts';
import { innerOffice } from './inner-office.ts';
import { namedSo } from './named-so.ts';
import { namely } from './namely.ts';
import { ousted } from './ousted.ts';
import { pointedAt } from './pointed-at.ts';
import { postList } from './post-list.ts';
import type { RoleRule } from './rule.ts';
import { served } from './served.ts';
import { servesBehind } from './serves-behind.ts';
import { sharedOffice } from './shared-office.ts';
import { signature } from './signature.ts';
import { transfer } from './transfer.ts';

/** All rules, in order: of those for one side of a name the first that answers decides. */
export const ROLE_RULES: readonly RoleRule[] = [
  sharedOffice,
  served,
  innerOffice,
  heldBy,
  namedSo,
  inThoseDays,
  ousted,
  pointedAt,
  alsoOffice,
  namely,
  postList,
  beforeName,
  signature,
  transfer,
  appointed,
  servesBehind,
  behindName,
  epithet,
];
