"""Examples of all IODs: an object is prepared for its IOD, and then completed from the requirements of the standard.

`making` creates an example. `recipes` selects the content: pixels, samples, reports, plans. `filling` adds what the
standard requires, with values from `chooser`.
"""
