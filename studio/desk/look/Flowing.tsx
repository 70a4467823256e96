/** Text over several rows. ink leaves the space that a row was broken at in front of the next one; here it is gone. */
import { Text, Transform } from 'ink';
import type { ComponentProps } from 'react';

/** A space in front, after whatever colours it. */
const LEADING = new RegExp(`^((?:${String.fromCharCode(27)}\\[[0-9;]*m)*) `);

export function Flowing(props: ComponentProps<typeof Text>) {
  return (
    <Transform transform={(row, index) => (index > 0 ? row.replace(LEADING, '$1') : row)}>
      <Text {...props} />
    </Transform>
  );
}
