"""Stage one: read facts from the DocBook XML of the standard."""
