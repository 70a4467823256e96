import { describe, expect, it } from 'vitest';
import { knotsIn } from '../../studio/desk/knots.ts';

describe('the places to jump to', () => {
  it('are knots and stitches with their titles, but no functions and nothing that takes something', () => {
    const source = `Before. # title: Nobody's
=== one ===
# title: The first
Hi. # title: A later one
= deeper
# title: Below
Low.
= told(x)
=== function clamp(n)
~ return n
= inner
=== given(y) ===
== two
Bye.`;
    const found = knotsIn(new Map([['/s/book/a.ink', source]]), '/s');
    expect(found).toEqual([
      { name: 'one', file: 'book/a.ink', line: 2, title: 'The first' },
      { name: 'one.deeper', file: 'book/a.ink', line: 5, title: 'Below' },
      { name: 'two', file: 'book/a.ink', line: 13, title: '' },
    ]);
  });
});
