"""Making new objects: series from arrays, phantoms to try things with."""
