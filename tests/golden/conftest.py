"""Configuration of pytest: some files of the expected output have names that begin with ``test_`` but are not tests."""

collect_ignore = ["expected"]
