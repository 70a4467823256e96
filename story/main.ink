// Iron City. INCLUDE paths resolve against this file.
INCLUDE state.ink
INCLUDE book1/00-the-fall.ink
INCLUDE book1/01-scrap.ink
INCLUDE book1/02-street.ink
INCLUDE book1/03-night-work.ink
INCLUDE book1/04-licence.ink

-> the_fall
