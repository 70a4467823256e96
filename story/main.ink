// Iron City. INCLUDE paths resolve against this file.
INCLUDE state.ink
INCLUDE book1/00-the-fall.ink
INCLUDE book1/01-scrap.ink

-> the_fall
