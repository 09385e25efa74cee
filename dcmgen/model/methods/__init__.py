"""Methods of single IOD classes, which their classes inherit: they call a higher layer, imported when they are called."""
