"""Stage one: the DocBook XML of the standard becomes facts."""
