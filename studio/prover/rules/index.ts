/** What a story may not do, found in its compiled text without playing it: rules that keep it small enough to prove. */

import type { Finding } from '../finding.ts';
import type { Container } from '../ink/classes.ts';
import { chanceThatSteers } from './chance.ts';
import { countsThatCross } from './counts.ts';
import { scenesTooWide } from './gates.ts';
import { marksTakenBack, marksThatSteer } from './marks.ts';
import { setsMisused } from './sets.ts';
import { logicOnText } from './strings.ts';
import { targetsCarried } from './targets.ts';
import { threadsTooDeep } from './threads.ts';
import { usesOf } from './walk.ts';

/** What a story calls the lists that rules are about. */
export interface Conventions {
  /** The write-once LIST whose reads may only colour text. */
  readonly marks: string | null;
  /** List variables that hold a set of items for good. */
  readonly sets: readonly string[];
}

/** Everything that a story does against the rules. @param root `mainContentContainer` of an `inkjs/engine` story */
export function rejected(root: Container, conventions: Conventions): Finding[] {
  const uses = usesOf(root);
  const { marks, sets } = conventions;
  const found = [
    ...(marks === null ? [] : [...marksThatSteer(uses, marks), ...marksTakenBack(uses, marks)]),
    ...chanceThatSteers(uses),
    ...setsMisused(uses, sets),
    ...scenesTooWide(uses, sets),
    ...logicOnText(uses),
    ...countsThatCross(root, uses),
    ...targetsCarried(root, uses),
    ...threadsTooDeep(root),
  ];
  // A value that several branches ask for is one fault.
  return [...new Map(found.map((each) => [`${each.claim} ${each.path}`, each])).values()];
}
