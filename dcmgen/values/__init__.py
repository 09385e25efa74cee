"""Values of data elements: tags, UIDs, person names, numbers, dates and times, and lists of values (PS3.5 6)."""
