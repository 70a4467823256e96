/** A story of key scenes: ways part, meet again and go round. */
export const CITY = `
LIST shards = s_one = 1, s_two = 2
-> yard
=== yard
# title: Yard
# plate: yard
The yard. # node: yard
Rust.
* [To the alley. # id: alley]
  -> alley
* [To the roof. # id: roof]
  -> roof
* {shards ? s_two} [Remember. # id: remember # because: shards]
  -> roof
=== alley
# title: Alley
# plate: alley
The alley. # node: alley
A wall. # shard: s_two
+ [Look again. # id: look]
  Bricks.
  -> alley_end
+ [Up. # id: up]
  -> roof
=== alley_end
+ [Climb. # id: climb]
  -> roof
=== roof
# title: Roof
# plate: roof
The roof. # node: roof
Wind.
+ [Down. # id: down]
  -> alley
* [Leave. # id: leave]
  -> gone
=== gone
The end. # ending: vow
-> END
`;
