"""The values of Data Elements: tags, UIDs, names, numbers, dates, and lists of them (PS3.5 Section 6)."""
