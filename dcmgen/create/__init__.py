"""Creation of new objects: series from arrays, and phantoms for examples."""
