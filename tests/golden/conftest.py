"""What is expected is text: it has files whose names begin with ``test_``, which are no tests."""

collect_ignore = ["expected"]
